import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";

const NOW = new Date("2026-11-24T09:00:00+07:00");
const DAY_MS = 24 * 60 * 60_000;
const ALL = { below: true };

let house: OpenHouse;
beforeAll(async () => {
  const cadres = SMALL_CITY.cadres.map((cadre) => ({ ...cadre, linked: cadre.unit === "TD" }));
  house = await openHouse({ organisation: { ...SMALL_CITY, cadres } });
});
afterAll(() => house.close());

const book = () => house.app.services.invitations;

test("everyone who is not linked has one invitation, the same each time, also when two list at once", async () => {
  const lists = await Promise.all([1, 2, 3, 4].map(() => book().forUnlinked("TD", ALL, NOW)));
  const [first = []] = lists;
  expect(first.map((row) => row.cadre)).toEqual(["AK01", "AK02", "AK03", "XK01", "XK02", "NK01"]);
  for (const list of lists) expect(list).toEqual(first);
  expect(new Set(first.map((row) => row.code)).size).toBe(6);
  expect(first[0]).toMatchObject({ name: "Nguyễn Văn An", unit: "Đoàn phường An Khánh", links: [] });
  const later = await book().forUnlinked("TD", ALL, new Date(NOW.getTime() + 29 * DAY_MS));
  expect(later).toEqual(first);
});

test("only the unit, or also those below", async () => {
  expect((await book().forUnlinked("NK", { below: false }, NOW)).map((row) => row.cadre)).toEqual(["NK01"]);
  expect(await book().forUnlinked("XK", { below: false }, NOW)).toHaveLength(2);
  expect(await book().forUnlinked("NK", ALL, NOW)).toHaveLength(6);
});

test("an invitation that has run out is replaced", async () => {
  const [old] = await book().forUnlinked("NK", { below: false }, NOW);
  const later = new Date(NOW.getTime() + 30 * DAY_MS);
  const [fresh] = await book().forUnlinked("NK", { below: false }, later);
  expect(fresh?.code).not.toBe(old?.code);
  expect(await book().peek(old?.code ?? "", later)).toMatchObject({ kind: "expired", cadre: "NK01" });
  expect(await book().peek(fresh?.code ?? "", later)).toMatchObject({ kind: "live", cadre: "NK01" });
  expect(await book().use(old?.code ?? "", "web:p:late", later)).toBeUndefined();
});

test("of many addresses that use a code at once one gets it, and gets it again until it is settled", async () => {
  const code = await book().renew("invitation", { cadre: "AK02" }, "race", NOW);
  const addresses = [...Array(20).keys()].map((n) => `web:p:racer-${n}` as const);
  const taken = await Promise.all(addresses.map((address) => book().use(code, address, NOW)));
  expect(taken.filter(Boolean)).toEqual([{ cadre: "AK02", purpose: "invitation" }]);
  const winner = addresses[taken.findIndex(Boolean)] ?? "web:p:nobody";
  expect(await book().use(code, winner, NOW)).toEqual({ cadre: "AK02", purpose: "invitation" });
  await book().settle(code);
  expect(await book().use(code, winner, NOW)).toBeUndefined();
  expect(await book().peek(code, NOW)).toMatchObject({ kind: "used", by: winner });
});

test("a renewal under the same key is the same code, also after a later renewal", async () => {
  const first = await book().renew("invitation", { cadre: "AK03" }, "k1", NOW);
  const second = await book().renew("invitation", { cadre: "AK03" }, "k2", NOW);
  expect(await book().renew("invitation", { cadre: "AK03" }, "k1", NOW)).toBe(first);
  expect(await book().peek(first, NOW)).toMatchObject({ kind: "revoked" });
  expect(await book().peek(second, NOW)).toMatchObject({ kind: "live" });
  const racing = await Promise.all(
    ["k3", "k4", "k5", "k5"].map((key) => book().renew("invitation", { cadre: "AK03" }, key, NOW)),
  );
  expect(racing[2]).toBe(racing[3]);
  const standings = await Promise.all(racing.slice(0, 3).map((code) => book().peek(code, NOW)));
  expect(standings.filter((standing) => standing.kind === "live")).toHaveLength(1);
});

test("a revoked code is good for nothing", async () => {
  const code = await book().renew("invitation", { cadre: "XK01" }, "revoke", NOW);
  expect(await book().revoke("XK01")).toBe(true);
  expect(await book().revoke("XK01")).toBe(false);
  expect(await book().use(code, "web:p:x", NOW)).toBeUndefined();
  expect(await book().peek("0".repeat(26), NOW)).toEqual({ kind: "unknown" });
});
