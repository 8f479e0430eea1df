import { afterAll, beforeAll, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

const NOW = "2026-11-24T09:00:00+07:00";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse();
  const paper = { consentDay: "2026-11-20", seenBy: "XK01" };
  await house.app.services.withoutApp.mark("XK02", paper, new Date(NOW));
});
afterAll(() => house.close());

test("who uses no app is invited by nobody", async () => {
  expect(await house.cadre("XK01").says("/moi")).toContain("đều đã kết nối");
  expect(await house.cadre("TD01").says("/moi")).toContain("đều đã kết nối");
});

test("hours are written for them, and the head hears that they have to be told", async () => {
  const heard = await house.cadre("XK01").says("/giotinhnguyen cho Em 1");
  expect(heard).toContain("Huỳnh Gia Em");
  expect(heard).toContain("không dùng ứng dụng");
  expect(heard).not.toContain("chưa kết nối");
});

test("a nudge names them as people to be told by word of mouth", async () => {
  const heard = await house.cadre("XK01").says("/nhacngay giờ");
  expect(heard).toMatch(/Không dùng ứng dụng[^\n]*\n• Huỳnh Gia Em/);
  expect(heard).not.toContain("chưa kết nối");
});

test("they stand in the digest's counts, and not among those who have not linked", async () => {
  const at = Date.parse("2026-11-30T08:00:00+07:00");
  const { preview } = await runJob(house.app.services, "week-digest", { at, dryRun: true });
  const texts = preview.map(({ text }) => text).filter((text) => text.includes("Xuân Khánh –"));
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) {
    expect(text).toContain("Không dùng ứng dụng: 1 đồng chí");
    expect(text).not.toContain("Chưa kết nối");
  }
});

test("an app that they link ends the mark", async () => {
  const { invitations, withoutApp } = house.app.services;
  const code = await invitations.renew("invitation", "XK02", "test", new Date(NOW));
  await house.stranger("may-moi").says(`/start ${code}`);
  await house.stranger("may-moi").says("1");
  expect(await withoutApp.of("XK02")).toBeUndefined();
});
