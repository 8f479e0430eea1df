import { expect, it } from "vitest";
import { typed } from "../support/typed-command.ts";

const AT = "2026-11-24T09:00:00+07:00";

async function explained(...lines: object[]): Promise<unknown[]> {
  const input = lines.map((line) => JSON.stringify({ at: AT, ...line })).join("\n");
  const { code, stdout, stderr } = await typed(["explain"], {}, input);
  expect([code, stderr]).toEqual([0, ""]);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

it("tells what is logged, in minutes, and hands other fields back", async () => {
  expect(await explained({ id: 7, text: "2 tiếng hôm qua dọn rác", from: "me" })).toEqual([
    {
      id: 7,
      from: "me",
      does: "log",
      deeds: [{ duty: "D1", kind: "hours", amount: 120, day: "2026-11-23", note: "dọn rác" }],
    },
  ]);
});

it("tells commands, questions back, refusals and what is nothing of the bot's", async () => {
  const lines = [
    { text: "/tiendo" },
    { text: "tinh hinh thang truoc", who: "head" },
    { text: "2h" },
    { text: "/giotinhnguyen 30" },
    { text: "cảm ơn bot" },
    { text: "qwerty uiop" },
    { text: "xin chào", who: "stranger" },
    { text: "trưa nay ăn gì", place: "group" },
  ];
  expect(await explained(...lines)).toEqual([
    { does: "command", command: "tiendo", rest: "" },
    { does: "command", command: "tinhhinh", rest: "thang truoc" },
    { does: "ask", about: "hours-ask-if-today" },
    { does: "refuse", why: "hours-no-too-long" },
    { does: "small-talk" },
    { does: "hint" },
    { does: "hint" },
    { does: "nothing" },
  ]);
});

it("reads a line as the answer to the question that waits, or as what was offered last", async () => {
  const options = ["Hoàn thành xuất sắc", "Hoàn thành tốt", "Không hoàn thành"];
  const lines = [
    { text: "Hoàn thành tốt", asked: { text: "Mức nào?", kind: "one", options } },
    { text: "1, 3", asked: { text: "Những gì?", kind: "many", options } },
    { text: "Tôi làm tốt việc được giao", asked: { text: "Làm gì?", kind: "text" } },
    { text: "bỏ qua", asked: { text: "Làm gì?", kind: "text", optional: true } },
    { text: "4 buổi", asked: { text: "Mấy buổi?", kind: "number" } },
    { text: "/tiendo", asked: { text: "Làm gì?", kind: "text" } },
    { text: "hủy", asked: { text: "Làm gì?", kind: "text" } },
    { text: "2", offered: ["Hoàn tác", "Xem lịch sử"] },
  ];
  expect(await explained(...lines)).toEqual([
    { does: "pick", labels: ["Hoàn thành tốt"] },
    { does: "pick", labels: ["Hoàn thành xuất sắc", "Không hoàn thành"] },
    { does: "text", text: "Tôi làm tốt việc được giao" },
    { does: "skip" },
    { does: "text", text: "4 buổi" },
    { does: "command", command: "tiendo", rest: "" },
    { does: "leave" },
    { does: "pick", labels: ["Xem lịch sử"] },
  ]);
});

it("reads words of one's own where one of the options, or those, are an answer", async () => {
  const asked = { text: "Việc gì?", kind: "one", options: ["Tiết kiệm điện", "Trồng cây"], own: true };
  const own = "Mỗi tuần tôi thăm một mẹ Việt Nam anh hùng ở phường";
  const lines = [own, "tiết kiệm điện nha", "1, 2"].map((text) => ({ text, asked }));
  expect(await explained(...lines)).toEqual([
    { does: "text", text: own },
    { does: "pick", labels: ["Tiết kiệm điện"] },
    { does: "ask", about: "answer-is-no-option" },
  ]);
});

it("answers lines whose way ends at records, and those after them", async () => {
  const lines = [
    { text: "/sinhhoat cho An hôm qua", who: "head" },
    { text: "/duyet", who: "head" },
    { text: "/vang", who: "head" },
    { text: "/tiendo" },
  ];
  expect(await explained(...lines)).toEqual([
    { does: "log", deeds: [expect.objectContaining({ duty: "D2", kind: "meeting", amount: 1 })] },
    { does: "command", command: "duyet", rest: "" },
    { does: "command", command: "vang", rest: "" },
    { does: "command", command: "tiendo", rest: "" },
  ]);
});

it("names the number of a wrong line, after it has answered those before it", async () => {
  const { code, stdout, stderr } = await typed(["explain"], {}, '{"text": "/tiendo"}\n{"text": 2}\n');
  expect([code, stdout.trim()]).toEqual([1, '{"does":"command","command":"tiendo","rest":""}']);
  expect(stderr).toContain("Dòng 2 chưa đúng");
  expect((await typed(["explain"], {}, "không phải JSON")).code).toBe(1);
});

it("tells wishes and doubts about the question that waits", async () => {
  const one = { text: "Mức nào?", kind: "one", options: ["Thực hiện tốt", "Có lúc chưa"] };
  const text = { text: "Làm gì?", kind: "text" };
  const hours = { text: "Mấy giờ?", kind: "number", options: ["2 giờ", "3 giờ"] };
  const lines = [
    { text: "có", asked: one },
    { text: "-1", asked: one },
    { text: "để mai", asked: text },
    { text: "thôi", asked: text },
    { text: "quay lại", asked: text },
    { text: "không có", asked: { ...text, optional: true } },
    { text: "hạn nộp khi nào?", asked: text },
    { text: "2 tiếng hôm qua dọn rác", asked: text },
    { text: "2 nhé", asked: hours },
  ];
  expect(await explained(...lines)).toEqual([
    { does: "ask", about: "aside-yes-or-no" },
    { does: "ask", about: "answer-no-such-number" },
    { does: "pause" },
    { does: "leave" },
    { does: "back" },
    { does: "skip" },
    { does: "command", command: "hannop", rest: "" },
    { does: "ask", about: "aside-confirm", offers: ["/giotinhnguyen 2 tiếng hôm qua dọn rác"] },
    { does: "pick", labels: ["2 giờ"] },
  ]);
});
