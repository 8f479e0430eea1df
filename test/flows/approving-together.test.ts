import { afterAll, beforeAll, expect, test } from "vitest";
import type { Chatter } from "../support/chatter.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";

let house: OpenHouse;
let an: Chatter;
let pho: Chatter;
let bich: Chatter;
beforeAll(async () => {
  const more = [{ code: "AK06", name: "Lý Văn Phó", unit: "AK", positions: ["Phó Bí thư"] }];
  const organisation = { ...SMALL_CITY, cadres: [...SMALL_CITY.cadres, ...more] };
  house = await openHouse({ iso: "2026-11-25T20:00:00+07:00", organisation });
  [an, pho, bich] = [house.cadre("AK01"), house.cadre("AK06"), house.cadre("AK02")];
  await house.cadre("NK01").says("/chinhsach duyệt giờ tình nguyện chờ duyệt");
  await house.cadre("NK01").presses("Áp dụng");
});
afterAll(() => house.close());

const minutes = () => minutesInWeek(house.app.services, "AK02", "2026-W48");
const since = async (who: Chatter, before: number) => (await who.heard()).slice(before);

test("three refused at once with one reason are one message; one answer is for all three", async () => {
  for (const what of ["một", "hai", "ba"]) await bich.says(`/giotinhnguyen 20p hôm nay việc ${what}`);
  const before = (await bich.heard()).length;
  await an.says("/duyet");
  await an.presses("❌ Không duyệt");
  await an.says("1, 2, 3");
  expect(await an.says("hoạt động đã hoãn")).toContain("❌ Không tính 3 việc của 1 đồng chí");
  await house.app.lanes.idle();
  const told = await since(bich, before);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("Đồng chí Nguyễn Văn An không tính 3 việc của đồng chí:\n• 20 phút");
  expect(told[0]?.match(/hoạt động đã hoãn/gu)).toHaveLength(1);
  await bich.presses("💬 Trả lời");
  expect(await bich.says("hoạt động vẫn diễn ra")).toContain("Đã chuyển câu trả lời");
  await house.app.lanes.idle();
  expect((await an.heard()).at(-1)).toMatch(/trả lời về 20 phút.*việc (một|ba); 20 phút.*; 20 phút/u);
  expect(await bich.presses("💬 Trả lời")).toContain("Đồng chí đã trả lời một lần");
});

test("two taken back are one message, which says what counts now; so does the head's", async () => {
  const before = (await bich.heard()).length;
  await an.says("/duyet rút");
  await an.says("1, 2");
  const said = await an.presses("✅ Xong").catch(async () => (await an.heard()).at(-1) ?? "");
  expect(said).toContain("↩️ Đã rút lại quyết định về 2 việc của 1 đồng chí: nay lại chờ duyệt, chưa tính.");
  await house.app.lanes.idle();
  const told = await since(bich, before);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("đã rút lại quyết định về 2 việc của đồng chí:\n• 20 phút");
  expect(told[0]?.match(/nay lại chờ duyệt, chưa tính/gu)).toHaveLength(2);
});

test("one struck out and taken back counts again, and both read so", async () => {
  await an.says("/giotinhnguyen cho Bích 1 hôm nay dọn chợ");
  await an.says("/duyet gạch Bích");
  await an.says("nhầm người");
  expect(await minutes()).toBe(0);
  expect(await an.presses("↩️ Rút lại")).toContain("của đồng chí Phạm Ngọc Bích: nay được tính.");
  await house.app.lanes.idle();
  expect((await bich.heard()).at(-1)).toContain("dọn chợ. Việc này nay được tính.");
  expect(await minutes()).toBe(60);
});

test("of very many that were left as they are, those of one person are one line", async () => {
  for (let nth = 1; nth <= 10; nth++) await bich.says(`/giotinhnguyen 5p hôm nay việc số ${nth}`);
  await an.says("/duyet");
  await an.presses("✅ Duyệt tất cả 12 việc");
  await pho.says("/duyet");
  await pho.presses("✅ Duyệt tất cả 12 việc");
  expect(await an.presses("✅ Duyệt tất cả")).toContain("✅ Đã duyệt 12 việc");
  expect(await pho.presses("✅ Duyệt tất cả")).toContain(
    "Mình để nguyên:\n• Phạm Ngọc Bích, 12 việc: đồng chí Nguyễn Văn An đã duyệt trước",
  );
});
