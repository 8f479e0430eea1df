import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../support/condition.ts";
import { type OpenHouse, openHouseIn } from "../support/open-house.ts";
import type { Person } from "../support/zalo/person.ts";
import { type ZaloTown, zaloTown } from "../support/zalo-town.ts";

let house: OpenHouse;
let zalo: ZaloTown;
beforeAll(async () => {
  const opened = await openHouseIn(zaloTown());
  house = opened;
  zalo = opened.town;
});
afterAll(() => house.close());

/** From that day on the ward XK lets people with a code in. */
async function wardBefriends(from: string): Promise<void> {
  await house.app.services.policies.decide("XK", { from, policy: { befriendInvited: true } });
}

async function codeOf(unit: string): Promise<string> {
  const { invitations } = house.app.services;
  const [row] = await invitations.forUnlinked(unit, { below: false }, new Date("2026-11-24T09:00:00+07:00"));
  if (!row) throw new Error(`everybody of ${unit} is linked`);
  return row.code;
}

const personOf = (name: string): Person => zalo.user(name);

/** Asks, and lets whatever comes of it begin: the events of a socket are handled in the order in which they came. */
async function asks(name: string, words: string): Promise<boolean> {
  const { server } = zalo;
  const person = personOf(name);
  await until("the bot listens", () => zalo.channel.status().state === "connected");
  person.asksForFriendship(words);
  for (let n = 0; n < 2; n += 1) await zalo.person(house.app, "người khác").says("/start");
  const isAsked = () => server.counters.calls.get("acceptFriend") ?? 0;
  return isAsked() > 0 && person.isFriend;
}

test("a friend request is accepted only from the invited, and only where policy says so", async () => {
  const code = await codeOf("XK");
  expect(await asks("Em", `Em là Gia Em, mã ${code}`)).toBe(false);
  await wardBefriends("2026-11-25");
  expect(await asks("Em", `mã ${code}`)).toBe(false);

  house.setClock("2026-11-25T09:00:00+07:00");
  expect(await asks("người lạ", "Xin chào, kết bạn với tôi nhé")).toBe(false);
  expect(await asks("người lạ", `mã ${code.startsWith("9") ? "8" : "9"}${code.slice(1)}`)).toBe(false);
  const linkCode = /\/start (\w{26})/.exec(await house.cadre("AK02").says("/lienket"))?.[1] ?? "";
  expect(await asks("máy thứ hai của Bích", linkCode)).toBe(false); // AK has decided nothing
  await asks("Em", `Em là Gia Em, mã: ${code}.`);
  await until("the bot is a friend", () => personOf("Em").isFriend);

  const em = house.stranger("Em");
  await until("the new friend is greeted", async () => (await em.heard()).length > 0);
  expect((await em.heard()).at(-1)).toContain("đã nhận lời kết bạn");
  expect(await house.app.services.cadres.byAddress(em.address, "2026-11-25")).toBeUndefined();
  expect(await em.presses("Bắt đầu")).toContain("Đồng chí có đồng ý không");
  expect(await em.presses("Đồng ý")).toContain("Đã kết nối");
  expect(await asks("người lạ", `mã ${code}`)).toBe(false); // used
});

test("a code that has run out befriends nobody; one of a person's own does", async () => {
  house.setClock("2026-11-25T10:00:00+07:00");
  const own = /\/start (\w{26})/.exec(await house.cadre("XK01").says("/lienket"))?.[1] ?? "";
  house.setClock("2026-11-25T10:16:00+07:00");
  expect(await asks("máy của Dung", own)).toBe(false);
  const renewed = /\/start (\w{26})/.exec(await house.cadre("XK01").says("/lienket"))?.[1] ?? "";
  await asks("máy của Dung", `https://t.me/bot?start=${renewed}`);
  await until("the bot is a friend", () => personOf("máy của Dung").isFriend);
});
