import { expect, test } from "vitest";
import { asFewMessages as shaped } from "../../src/jobs/letters/as-few-messages.ts";

const asFewMessages = (messages: Parameters<typeof shaped>[0]) => shaped(messages, 3500);
const button = (value: string, label: string) => ({ value, label });
const choices = (...options: { value: string; label: string }[]) => ({ question: "!", options });

test("words one below the other, each button once", () => {
  const monday = {
    text: "Chào tuần mới!",
    choices: choices(
      button("giotinhnguyen tuan 2026-W49 2", "Ghi 2 giờ"),
      button("giotinhnguyen", "Giờ khác"),
    ),
  };
  const monthEnd = {
    text: "Sắp hết tháng 11",
    choices: choices(button("giotinhnguyen 2 28/11/2026", "2 giờ · T7"), button("giotinhnguyen", "Giờ khác")),
  };
  expect(asFewMessages([monday, monthEnd])).toEqual([
    {
      text: "Chào tuần mới!\n\nSắp hết tháng 11",
      choices: choices(
        button("giotinhnguyen tuan 2026-W49 2", "Ghi 2 giờ"),
        button("giotinhnguyen", "Giờ khác"),
        button("giotinhnguyen 2 28/11/2026", "2 giờ · T7"),
      ),
    },
  ]);
});

test("of two tables the first becomes lines, the last stays a table", () => {
  const week = { text: "Tuần", table: { head: ["Đơn vị", "Giờ"], rows: [["An Khánh", "2/3"]] } };
  const month = { text: "Tháng", table: { head: ["Đơn vị", "Giờ"], rows: [["An Khánh", "3/3"]] } };
  expect(asFewMessages([week, month])).toEqual([
    { text: "Tuần\n\n• An Khánh: Giờ 2/3\n\nTháng", table: month.table },
  ]);
  expect(asFewMessages([week, { text: "Lời nhắc" }])).toEqual([
    { text: "Tuần\n\n• An Khánh: Giờ 2/3\n\nLời nhắc" },
  ]);
});

test("what is too long for one message stays apart", () => {
  const long = { text: "a".repeat(3400) };
  const said = asFewMessages([long, { text: "b".repeat(200) }, { text: "c" }]);
  expect(said.map(({ text }) => text.length)).toEqual([3400, 203]);
});

test("one message alone is as it was", () => {
  const message = { text: "a", choices: choices(button("tiendo", "Xem")) };
  expect(asFewMessages([message])).toEqual([message]);
});
