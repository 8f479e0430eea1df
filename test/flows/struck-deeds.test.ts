import { afterAll, beforeAll, expect, test } from "vitest";
import type { Chatter } from "../support/chatter.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";
import { photo } from "../support/photo.ts";

let house: OpenHouse;
let an: Chatter;
let bich: Chatter;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-25T20:00:00+07:00", organisation: SMALL_CITY });
  [an, bich] = [house.cadre("AK01"), house.cadre("AK02")];
});
afterAll(() => house.close());

const minutes = () => minutesInWeek(house.app.services, "AK02", "2026-W48");
const LINE = "/giotinhnguyen 2 hôm qua hiến máu";

async function strikes(reason: string): Promise<void> {
  await an.says("/duyet gạch Bích");
  expect(await an.says(reason)).toContain("❌ Không tính 2 giờ");
}

test("the very same line again is told why it did not count, and may be answered at once", async () => {
  await bich.says(LINE);
  await strikes("hôm qua đơn vị họp");
  house.setClock("2026-11-25T20:30:00+07:00");
  const asked = await bich.says(LINE);
  expect(asked).toContain("đồng chí Nguyễn Văn An không tính: 2 giờ, Thứ Ba 24/11 – hiến máu");
  expect(asked).toContain("lý do: hôm qua đơn vị họp");
  expect(await minutes()).toBe(0);
  expect(await bich.presses("💬 Trả lời")).toContain("Đồng chí muốn nói gì?");
  expect(await bich.says("em hiến máu buổi tối, sau họp")).toContain("Đã chuyển câu trả lời");
  expect((await an.heard()).at(-1)).toContain("“em hiến máu buổi tối, sau họp”");
  expect(await minutes()).toBe(0);
});

test("it may be left, or said to be another one; answered once, there is no second answer to press", async () => {
  const asked = await bich.says(LINE);
  expect(asked).not.toContain("Trả lời");
  expect(await bich.presses("Vẫn việc ấy, đừng ghi")).toContain("chưa ghi gì");
  expect(await minutes()).toBe(0);
  await bich.says(LINE);
  expect(await bich.presses("Việc khác, ghi thêm")).toContain("2 giờ, Thứ Ba 24/11 – hiến máu");
  expect(await minutes()).toBe(120);
});

test("a head who logs it for its cadre hears of it, too; other words are another deed", async () => {
  await bich.says("/giotinhnguyen 1 hôm qua phát quà");
  await an.says("/duyet gạch Bích");
  await an.presses("Phạm Ngọc Bích: 1 giờ, Thứ Ba 24/11 – phát quà");
  await an.says("hoạt động đã hoãn");
  expect(await an.says("/giotinhnguyen cho Bích 1 hôm qua phát quà")).toContain(
    "đồng chí Nguyễn Văn An đã không tính: 1 giờ",
  );
  expect(await an.presses("Vẫn việc ấy, đừng ghi")).toContain("chưa ghi gì");
  expect(await bich.says("/giotinhnguyen 1 hôm qua dọn kênh")).not.toContain("không tính");
});

test("while the refusal is answered, a photo becomes the struck deed's evidence, for its cadre and for the head", async () => {
  const cuong = house.cadre("AK03");
  await cuong.says("/giotinhnguyen 2 hôm nay trực chốt");
  await an.says("/duyet gạch Cường");
  await an.says("không thấy ai trực");
  await cuong.presses("💬 Trả lời");
  const offered = await cuong.sendsPhoto(await photo());
  expect(offered).toContain("làm minh chứng cho: 2 giờ, Thứ Tư 25/11 – trực chốt");
  expect(await cuong.presses("📷 Dùng làm minh chứng")).toContain("Đã lưu minh chứng (1) cho: 2 giờ");
  expect(await cuong.says("/minhchung")).toContain("trực chốt (❌ không tính) (1)");
  expect(await an.says("/minhchung Cường")).toContain("trực chốt (❌ không tính) (1)");
  expect(await an.presses("📷 2 giờ, Thứ Tư 25/11 – trực chốt (❌ khôn…")).toContain("minh chứng cho: 2 giờ");
});
