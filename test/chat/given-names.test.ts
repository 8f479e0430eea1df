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

test("a yes among people is still asked about", () => {
  expect(readReply({ kind: "many", options }, "đúng").does).toBe("yes-or-no");
});
