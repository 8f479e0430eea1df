import { afterAll, beforeAll, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import type { Chatter } from "../support/chatter.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";

let house: OpenHouse;
let an: Chatter;
let bich: Chatter;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-16T20:00:00+07:00", organisation: SMALL_CITY });
  [an, bich] = [house.cadre("AK01"), house.cadre("AK02")];
  await house.cadre("NK01").says("/chinhsach duyệt giờ tình nguyện chờ duyệt");
  await house.cadre("NK01").presses("Áp dụng");
});
afterAll(() => house.close());

async function told(who: Chatter, job: Parameters<typeof runJob>[1], iso: string): Promise<string> {
  house.setClock(iso);
  await runJob(house.app.services, job, { at: Date.parse(iso) });
  await house.app.lanes.idle();
  return (await who.heard()).at(-1) ?? "";
}

test("what waits suffices: the next Monday says so, and invites to log nothing a second time", async () => {
  house.setClock("2026-11-18T20:00:00+07:00");
  expect(await bich.says("/giotinhnguyen 3 hôm nay dọn kênh")).toContain("(⏳ chờ duyệt)");
  const monday = await told(bich, "monday-reminder", "2026-11-23T07:00:00+07:00");
  expect(monday).toContain("Tuần 16/11–22/11: 0 giờ / 2 giờ · ⏳ 3 giờ chờ duyệt");
  expect(monday).not.toContain("ghi bù");
  const others = (await house.cadre("AK03").heard()).at(-1);
  expect(others).toContain("ghi bù");
});

test("the weeks before say what waits, and that nothing more is to be logged", async () => {
  const said = await bich.says("/tiendo");
  expect(said).toContain("• 16/11–22/11: 0 giờ / 2 giờ · ⏳ 3 giờ chờ duyệt");
  expect(said).not.toMatch(/Ghi bù 16\/11–22\/11/);
});

test("the week's digest says of whom hers waits, by name; nobody is nudged to log it again", async () => {
  const digest = await told(an, "week-digest", "2026-11-23T08:00:00+07:00");
  expect(digest).toContain("Phạm Ngọc Bích · ⏳ 3 giờ chờ duyệt");
  expect(digest).not.toContain("Đặng Quốc Cường ·");
  expect(await an.says("/chuanop giờ tuần trước")).toContain("Phạm Ngọc Bích · ⏳ 3 giờ chờ duyệt");
  expect(await an.says("/nhacngay giờ tuần trước Bích")).toContain("đang chờ duyệt");
  const nudge = await an.says("/nhacngay giờ tuần trước");
  expect(nudge).toContain("đang chờ duyệt nên mình không nhắc (xem: /duyet):\n• Phạm Ngọc Bích\n");
  expect(nudge).toContain("1 đồng chí:\n• Đặng Quốc Cường");
  await an.says("/huy");
});

test("at the month's end the line tells what waits, and only what is left beside it", async () => {
  await an.says("/giotinhnguyen cho Phạm Ngọc Bích 1 hôm nay");
  await bich.says("/giotinhnguyen 2 hôm nay trồng cây");
  const end = await told(bich, "month-end-reminder", "2026-11-27T07:00:00+07:00");
  expect(end).toContain("1 giờ / 2 giờ · ⏳ 2 giờ chờ duyệt, duyệt xong là đủ");
  expect(end).not.toMatch(/23\/11.*thiếu 1 giờ|Tuần này.*thiếu/);
});

test("once a new month has begun it is still told that something waits", async () => {
  house.setClock("2026-12-08T09:00:00+07:00");
  const said = await bich.says("/tiendo");
  expect(said).toContain("⏳ Từ trước còn chờ duyệt, chưa tính: 5 giờ");
});
