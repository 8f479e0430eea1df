import { afterAll, beforeAll, expect, test } from "vitest";
import type { Address } from "../../src/records/people/address.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

const DAY = "2026-11-24";
let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function carrier(code: string): Promise<Address | undefined> {
  const { cadres: people, noticeAddresses } = house.app.services;
  const person = await people.person(code, DAY);
  if (!person) throw new Error(`nobody is ${code}`);
  return (await noticeAddresses([person], DAY)).get(code)?._id;
}

test("of two ways into one app the unit's policy says which carries reminders; another app stays as chosen", async () => {
  const { cadres: people, policies } = house.app.services;
  const link = (address: Address, hour: number) =>
    people.link(address, "AK02", "v1", new Date(`${DAY}T1${hour}:00:00Z`));
  await link("zalo-bot:p:1", 1);
  await link("zalo:p:2", 2);
  expect(await carrier("AK02")).toBe("zalo:p:2");
  await policies.decide("AK", { from: DAY, policy: { reminderWays: ["zalo-bot", "zalo"] } });
  expect(await carrier("AK02")).toBe("zalo-bot:p:1");
  await people.setReachable("zalo-bot:p:1", false);
  expect(await carrier("AK02"), "blocked there").toBe("zalo:p:2");
  await link("telegram:p:3", 3);
  expect(await carrier("AK02"), "another app was chosen").toBe("telegram:p:3");
});
