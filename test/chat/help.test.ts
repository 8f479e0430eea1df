import { afterAll, beforeAll, expect, test } from "vitest";
import { HAS_GROUPS_AND_FILES, type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test("a cadre hears what can be done, a secretary hears more", async () => {
  expect(await house.cadre("AK02").says("/trogiup")).not.toContain("/tinhhinh");
  expect(await house.cadre("AK01").says("/trogiup")).toContain("/tinhhinh");
});

test("a stranger hears only how to link", async () => {
  const stranger = house.stranger("ai-do");
  expect(await stranger.says("/tiendo")).toContain("/start");
  expect(await stranger.says("xin chào")).toContain("mã mời");
});

test("a command that is not open yet says so, an unknown one points to help", async () => {
  const cadre = house.cadre("AK02");
  expect(await cadre.says("/mohinh")).toContain("chưa mở");
  expect(await cadre.says("/khongco")).toContain("/trogiup");
});

test.runIf(HAS_GROUPS_AND_FILES)("a group that is not bound hears nothing", async () => {
  expect(await house.inGroup("AK02", "nhom-la").says("/trogiup")).toBe("");
});
