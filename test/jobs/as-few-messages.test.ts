import { expect, test } from "vitest";
import { render } from "../../src/chat/message/render.ts";
import { asFewMessages as shaped } from "../../src/jobs/letters/as-few-messages.ts";
import { loadWords } from "../../src/words/words.ts";

const words = loadWords("vi");
const abilities = { buttons: false, editing: false, files: true, groups: true, tables: false, maxText: 3500 };
const asFewMessages = (messages: Parameters<typeof shaped>[0]) =>
  shaped(messages, (message) => render(message, abilities, words).length === 1);
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

test("nor does what is too long with the list of its buttons: a table stays below its heading", () => {
  const rows = Array.from({ length: 43 }, (_, n) => [`Đoàn phường Thới Bình ${n}`, "12/20"]);
  const digest = (text: string, label: string) => ({
    text,
    table: { head: ["Đơn vị", "Giờ"], rows },
    choices: choices(button(label, `${label} ${"và ai còn thiếu ".repeat(8)}`)),
  });
  const [week, month] = [digest("📊 Tuần 8", "Tuần"), digest("📊 Tháng 2", "Tháng")];
  const bare = asFewMessages([week, month].map(({ choices: _, ...message }) => message));
  expect(bare).toHaveLength(1);
  const sent = asFewMessages([week, month]).flatMap((message) => render(message, abilities, words));
  expect(sent.map(({ text }) => text.split("\n")[0])).toEqual(["📊 Tuần 8", "📊 Tháng 2"]);
});

test("one message alone is as it was", () => {
  const message = { text: "a", choices: choices(button("tiendo", "Xem")) };
  expect(asFewMessages([message])).toEqual([message]);
});
