import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { webTown } from "../support/town.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ town: webTown, iso: "2026-11-24T20:59:00+07:00" });
});
afterAll(() => house.close());

const told = async (words: string) =>
  (await house.cadre("AK02").heard()).filter((text) => text.includes(words)).length;

test("what a head does for a member in the evening, the member hears at once; at night, in the morning", async () => {
  await house.cadre("AK01").says("/giotinhnguyen cho Bích 2");
  await house.app.lanes.idle();
  expect(await told("2 giờ")).toBe(1);
  house.setClock("2026-11-24T22:00:00+07:00");
  expect(await house.cadre("AK01").says("/giotinhnguyen cho Bích 1 tiếng rưỡi")).toContain("1 giờ 30 phút");
  expect(await told("1 giờ 30 phút")).toBe(0);
  // What the member asks meanwhile is answered.
  expect(await house.cadre("AK02").says("/tiendo")).toContain("3 giờ 30 phút");
});
