import { expect, test } from "vitest";
import { readReply } from "../../src/chat/reading/read-reply.ts";

const LABELS = ["Huỳnh Thị Dung: 30 phút, Thứ Ba 15/12 – nhặt rác", "Đặng Minh Nam: 2 giờ, Thứ Ba 15/12"];
const options = LABELS.map((label, place) => ({ value: `${place}`, label }));

test.each([
  ["Dung", 0],
  ["dạ Dung ạ", 0],
  ["Nam", 1],
] as const)("among people “%s” is somebody's name, and no yes", (typed, place) => {
  const read = readReply({ kind: "many", options }, typed);
  expect(read).toMatchObject({ does: "pick", options: [options[place]] });
});

test.each(["dung với nam", "Dung, Nam", "dung và nam"])("of several people “%s” names both", (typed) => {
  const people = ["Huỳnh Thị Dung", "Lê Bảo Giang", "Đặng Minh Nam"].map((label, place) => ({
    value: `${place}`,
    label,
  }));
  expect(readReply({ kind: "many", options: people }, typed)).toEqual({
    does: "pick",
    options: [people[0], people[2]],
  });
});

test("“chưa” picks the one label that begins so; a bare “không” is asked about", () => {
  const goods = ["Đạt cả bốn", "Chưa đạt đủ", "Để sau"].map((label) => ({ value: label, label }));
  const picked = { does: "pick", options: [goods[1]] };
  for (const typed of ["chưa", "dạ chưa ạ"])
    expect(readReply({ kind: "one", options: goods }, typed)).toEqual(picked);
  expect(readReply({ kind: "one", options: goods }, "không").does).toBe("yes-or-no");
});

test("short forms of a label are that label; one with a reason behind it is asked about", () => {
  const heads = ["✅ Duyệt", "❌ Không duyệt", "Để sau"].map((label) => ({ value: label, label }));
  const read = (typed: string) => readReply({ kind: "one", options: heads }, typed);
  for (const typed of ["k duyệt", "ko duyệt nha em"])
    expect(read(typed), typed).toEqual({ does: "pick", options: [heads[1]] });
  expect(read("ko duyệt, hôm đó em ấy đi họp mà")).toEqual({ does: "unsure", between: [heads[1]] });
});

test("a yes among people is still asked about", () => {
  expect(readReply({ kind: "many", options }, "đúng").does).toBe("yes-or-no");
});
