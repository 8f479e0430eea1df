import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { webTown } from "../support/town.ts";

const AT = Date.parse("2026-11-24T09:00:00+07:00");
let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ town: webTown });
});
afterAll(() => house.close());

const absences = () => house.app.services.absences;
const doing = (key: string, by = "AK02", seconds = 0) => ({ key, by, at: new Date(AT + seconds * 1000) });
const days = { from: "2026-12-01", to: "2026-12-05", why: "chăm con ốm ở bệnh viện" };

test("asked twice by one message it is one; of two heads at once one decides; the same message decides as before", async () => {
  const { id } = await absences().ask("cadre:AK02", days, doing("m1"));
  expect((await absences().ask("cadre:AK02", days, doing("m1"))).id).toBe(id);
  expect(await absences().of("cadre:AK02")).toHaveLength(1);
  const refusal = { does: "refuse", reason: "bận" } as const;
  const both = await Promise.all([
    absences().change("cadre:AK02", id, { does: "confirm" }, doing("an", "AK01")),
    absences().change("cadre:AK02", id, refusal, doing("hoa", "NK01")),
  ]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(["done", "late"]);
  const [first] = await absences().of("cadre:AK02");
  const again = first?.state === "confirmed" ? ({ does: "confirm" } as const) : refusal;
  const by = first?.decidedBy ?? "";
  expect(
    await absences().change("cadre:AK02", id, again, doing(by === "AK01" ? "an" : "hoa", by)),
  ).toMatchObject({
    kind: "done",
    absence: { state: first?.state },
  });
  expect(await absences().open(AT)).toEqual([]);
});

test("killed before the record, or before its place in the list goes, nothing is lost and nothing stays", async () => {
  const { id } = await absences().ask("cadre:AK03", days, doing("m2", "AK03"));
  await absences().noteTold(id, ["AK01", "AK01"]);
  expect(await absences().open(AT)).toMatchObject([{ id, told: ["AK01"] }]);
  // The message is handled again after it was decided: its place comes back, and goes at the next look.
  await absences().change("cadre:AK03", id, { does: "withdraw" }, doing("m3", "AK03"));
  await absences().ask("cadre:AK03", days, doing("m2", "AK03"));
  expect(await absences().open(AT)).toEqual([]);
  expect(await absences().of("cadre:AK03")).toMatchObject([{ state: "withdrawn" }]);
});

test("a page of people is read at once, with their units' days; who was never away is not in it", async () => {
  await absences().set("unit:XK", { from: "2026-12-03", to: "2026-12-08" }, doing("m4", "NK01"));
  await absences().set("cadre:XK01", { from: "2026-12-07", to: "2026-12-09" }, doing("m5", "NK01"));
  const { records, units } = await house.app.services.standings.cadre({ code: "XK01" });
  const more = Array.from({ length: 999 }, (_, n) => ({ _id: `NOBODY${n}`, facts: [] }));
  const found = await absences().daysOf([...records, ...more], units);
  expect([...found]).toEqual([["XK01", [{ from: "2026-12-03", to: "2026-12-09" }]]]);
});

test("is in one's own data with its reason, in nobody else's; erased, the days stay and the words go", async () => {
  const { personalData } = house.app.services;
  await absences().set("cadre:AK02", { ...days, from: "2026-11-30" }, doing("m6", "AK01"));
  await absences().ask("cadre:AK02", { from: "2027-01-05", to: "2027-01-06", why: days.why }, doing("m7"));
  const own = await personalData.collect("AK02");
  expect(own.absences).toHaveLength(1);
  expect(own["absences-waiting"]).toHaveLength(1);
  expect(JSON.stringify(own.absences)).toContain(days.why);
  for (const other of ["AK01", "NK01"])
    expect(JSON.stringify(await personalData.collect(other))).not.toContain(days.why);
  expect((await personalData.collect("NK01"))["unit-absences"]).toMatchObject([{ _id: "unit:XK" }]);
  await personalData.erase("AK02", new Date(AT));
  const left = await absences().of("cadre:AK02");
  expect(left.map(({ from }) => from)).toContain("2026-11-30");
  expect(JSON.stringify(left)).not.toContain("why");
  expect((await absences().open(AT)).map(({ whose }) => whose)).not.toContain("cadre:AK02");
});
