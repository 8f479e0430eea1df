import { describe, expect, test } from "vitest";
import { readHoursOfDays } from "../../src/rules/reading/hours/hours-of-days.ts";

/** A Wednesday. */
const today = "2026-11-25";

function read(text: string): string {
  const reading = readHoursOfDays(text, { today });
  if (!reading) return "nothing";
  const lists = reading.kind === "hours" ? [reading.hours] : reading.offers;
  const said = lists.map((hours) =>
    hours.map(({ minutes, day }) => `${minutes} ${day.slice(8)}`).join(" + "),
  );
  return `${reading.kind === "hours" ? "" : "? "}${said.join(" or ")}`;
}

describe("hours of several days in one line", () => {
  test.each([
    ["t7 3 tieng cn 2 tieng, son hang rao", "180 21 + 120 22"],
    ["2 tiếng hôm kia, 3 tiếng hôm qua đắp đê", "120 23 + 180 24"],
    ["thứ 2 một tiếng rưỡi với thứ 3 hai tiếng", "90 23 + 120 24"],
    ["hôm qua với hôm nay mỗi bữa 1 tiếng", "60 24 + 60 25"],
    ["2 tiếng mỗi bữa, hôm qua với hôm nay", "120 24 + 120 25"],
    ["tuần trước t3 với t5 mỗi bữa 2h", "120 17 + 120 19"],
    ["thứ 3 với thứ 5 tuần trước đều 2 tiếng", "120 17 + 120 19"],
    ["14 và 21/11 mỗi ngày 2 tiếng", "120 14 + 120 21"],
    ["từ thứ 2 đến thứ 3 mỗi tối 90 phút", "90 23 + 90 24"],
    ["hôm qua dọn rác sáng 2 tiếng, chiều 1 tiếng", "120 24 + 60 24"],
    ["tối qua 19h-21h, tối kia 19h-20h30", "120 24 + 90 23"],
    ["hôm qua với hôm kia 4 tiếng", "? 240 24 + 240 23 or 120 24 + 120 23"],
    ["hôm qua với hôm kia tổng 4 tiếng", "? 120 24 + 120 23"],
    ["hôm qua 2 tiếng", "nothing"],
    ["hôm qua 2 tiếng, hôm kia đi họp", "nothing"],
    ["hôm qua 2 tiếng mấy, hôm nay 1 tiếng", "nothing"],
    ["hai thứ bảy 14 và 21 mỗi bữa 4 tiếng", "240 14 + 240 21"],
    ["hôm qua trễ 2 tiếng, hôm nay trễ 1 tiếng", "nothing"],
    ["tuần trước bận, hôm qua 2 tiếng, hôm nay 1 tiếng", "nothing"],
  ])("%s", (text, right) => {
    expect(read(text)).toBe(right);
    expect(read(text.normalize("NFD"))).toBe(right);
  });

  test("what was done stands with its day, or with all of them", () => {
    const notes = (text: string) => {
      const reading = readHoursOfDays(text, { today });
      return reading?.kind === "hours" ? reading.hours.map(({ note }) => note) : [];
    };
    expect(notes("hôm qua em dọn rác 2 tiếng, hôm nay phát quà 1 tiếng")).toEqual(["dọn rác", "phát quà"]);
    expect(notes("t7 3 tiếng cn 2 tiếng, sơn hàng rào")).toEqual(["sơn hàng rào", "sơn hàng rào"]);
    expect(notes("2 tiếng hôm kia, 3 tiếng hôm qua, đắp đê với bà con")).toEqual([
      "đắp đê với bà con",
      "đắp đê với bà con",
    ]);
    expect(notes("hôm qua em dọn rác 2 tiếng, hôm nay 1 tiếng")).toEqual(["dọn rác", "dọn rác"]);
  });
});
