import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LONGEST_HEARD, takenIn } from "../../src/chat/message/heard-text.ts";
import type { Incoming } from "../../src/chat/message/incoming.ts";
import { EVERY_CHANNEL } from "../support/every-channel.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

const said = (text: string): Incoming => ({
  key: "k",
  address: "web:p:a",
  sender: "web:p:a",
  at: 0,
  message: "m",
  edited: false,
  content: { kind: "text", text },
});
const textOf = ({ content }: Incoming) => (content.kind === "text" ? content.text : undefined);

test.each([
  ["nothing to do", "đi sinh hoạt\nchi đoàn 👩‍👧", "đi sinh hoạt\nchi đoàn 👩‍👧"],
  ["marks that turn the writing", "2 giờ \u202edọn kênh\u2066", "2 giờ dọn kênh"],
  [
    "marks without width",
    "\ufeff2 ti\u200bếng hôm\u200d qua\u00ad \u2060dọn kênh 👨🏽‍🌾",
    "2 tiếng hôm qua dọn kênh 👨🏽‍🌾",
  ],
  [
    "a break without width between two words",
    "hôm\u200bqua dọn\u200bkênh 2\u200b giờ",
    "hôm qua dọn kênh 2 giờ",
  ],
  ["letters and digits as wide as two", "２ｈ　hôm qua", "2h hôm qua"],
  ["marks typed apart from their letters", "tiếng hôm qua".normalize("NFD"), "tiếng hôm qua"],
  ["controls", "2\u0000 giờ\u0007\t ok\u009f", "2 giờ\t ok"],
  ["line ends of other systems", "một\r\nhai\rba", "một\nhai\nba"],
])("%s", (_, text, clean) => {
  expect(textOf(takenIn(said(text)))).toBe(clean);
  expect(takenIn(said(text)).cut).toBeUndefined();
});

test("what is too long is cut, between whole characters, and marked", () => {
  const cut = takenIn(said("😀".repeat(LONGEST_HEARD)), 101);
  expect(textOf(cut)).toBe("😀".repeat(50));
  expect(cut.cut).toBe(true);
});

describe.each(EVERY_CHANNEL)("on $name", ({ town }) => {
  let house: OpenHouse;
  beforeAll(async () => {
    house = await openHouse({ town });
  });
  afterAll(() => house.close());

  test("a message of 900,000 characters is answered at once, and the person hears that its end was not read", async () => {
    const said = await house.cadre("AK02").says(`/giotinhnguyen 2 ${"ra quân ".repeat(112_500)}`);
    expect(said).toContain("chỉ đọc được phần đầu");
    expect(await house.cadre("AK02").says("/giotinhnguyen 2 dọn kênh")).toContain("Đã ghi 2 giờ");
  });
});
