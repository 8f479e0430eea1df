import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const isReachable = async (code: string) => (await house.app.services.cadres.addressesOf(code))[0]?.reachable;

test("one who was thought gone and speaks gets reminders again", async () => {
  await house.app.services.cadres.setReachable(house.addressOf("AK02"), false);
  await house.cadre("AK02").says("/tiendo");
  expect(await isReachable("AK02")).toBe(true);
});

test("one who blocked the bot and speaks in a group is still not reached in private", async () => {
  await house.app.services.cadres.setReachable(house.addressOf("AK03"), false);
  const group = house.inGroup("AK03", "nhom-an-khanh");
  await house.app.services.groups.bind(group.address, "AK", "AK01", new Date());
  await house.app.services.groups.setReachable(group.address, false);
  await group.says("/trogiup");
  expect(await isReachable("AK03")).toBe(false);
  expect(await house.app.services.groups.of(group.address)).toMatchObject({ reachable: true });
});
