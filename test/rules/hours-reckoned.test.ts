import { describe, expect, test } from "vitest";
import { readHoursLine } from "../../src/rules/reading/hours/hours-line.ts";

const today = "2026-11-25";

function read(text: string): string {
  const reading = readHoursLine(text, { today });
  if (!reading.ok) return `? ${reading.reason}`;
  const { minutes, clock } = reading;
  return clock ? `${minutes} ${clock.from}-${clock.to}` : String(minutes);
}

describe("how long it was, by the clock and reckoned", () => {
  test.each([
    ["tối qua từ 6 giờ đến 9 giờ kém 15 trực thư viện", "165 18:00-20:45"],
    ["hôm qua 7 giờ kém mười đến 9h dọn rác", "130 06:50-09:00"],
    ["tối qua từ 6 giờ đến 9 giờ mấy trực thư viện", "? ambiguous"],
    ["1g toi 4g ruoi chieu qua vo bich gao", "210 13:00-16:30"],
    ["hom qua 1g toi 4g ruoi vo bich gao", "? ambiguous"],
    ["hôm qua từ 2h chiều đến 4h rưỡi dọn rác", "150 14:00-16:30"],
    ["chủ nhật em có mặt từ 6 giờ 30 và 9 giờ thì nghỉ", "150 06:30-09:00"],
    ["chủ nhật em bắt đầu dọn rác lúc 6h30, 9h xong", "150 06:30-09:00"],
    ["chủ nhật 7h em ra bờ kè dọn rác tới 9h mới xong", "120 07:00-09:00"],
    ["chủ nhật 7h đi dọn rác 9h về", "120 07:00-09:00"],
    ["14/11 sửa đường, tổng 6 tiếng trừ 1 tiếng nghỉ trưa ra", "300"],
    ["hôm qua dọn rác 7h-11h trừ 30p nghỉ", "210 07:00-11:00"],
    ["thứ 7 gói bánh từ 7h đến 16h, nghỉ trưa 1 tiếng", "480 07:00-16:00"],
    ["hôm qua dọn rác 3 tiếng, trừ 1 tiếng", "? negative"],
    ["hôm qua dọn rác 1 tiếng mấy mà tính 1 tiếng thôi", "60"],
    ["tụi em dọn rác hôm qua, mỗi đứa 2 tiếng", "120"],
    ["hôm qua dọn rác, ghi mỗi bạn 2 tiếng", "? ambiguous"],
    ["hôm qua dọn rác 1 tiếng ba khắc", "105"],
  ])("%s", (text, right) => {
    expect(read(text)).toBe(right);
    expect(read(text.normalize("NFD"))).toBe(right);
  });
});
