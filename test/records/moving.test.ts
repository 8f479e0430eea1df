import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTrue } from "../../src/records/people/person-changes.ts";
import { type PeriodKind, periodOf, previousPeriod } from "../../src/rules/calendar/periods.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/** In the middle of a week, a month, a quarter and a year Cường goes to another ward, and becomes a deputy there: group A. */
const MOVED = "2026-11-25";
const AFTER = Date.parse("2027-02-10T09:00:00+07:00");

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-25T09:00:00+07:00" });
  const { deeds, rosters } = house.app.services;
  const log = (day: string, minutes: number) =>
    deeds.log({
      key: `m:${day}`,
      cadre: "AK03",
      by: "AK03",
      source: "m",
      at: Date.parse(`${day}T20:00:00+07:00`),
      note: "",
      amounts: { D1: minutes },
      day,
    });
  await log("2026-10-06", 60);
  await log("2026-11-24", 120);
  const change = { does: "change", code: "AK03", fields: { unit: "XK", positions: ["Phó Bí thư"] } } as const;
  await makeTrue(rosters, { change, from: MOVED, units: ["AK", "XK"] }, { key: "k", today: MOVED });
  await log("2026-11-26", 30);
});
afterAll(() => house.close());

async function standerIn(unit: string, kind: PeriodKind, day = MOVED) {
  const standing = await house.app.services.standings.of(unit, periodOf(kind, day), AFTER);
  return standing?.standers.find(({ person }) => person.code === "AK03");
}

describe.each(["week", "month", "quarter", "year"] as const)("a %s in which somebody moves", (kind) => {
  test("counts them where they were on its last day, as who they were then, with all they did", async () => {
    const there = await standerIn("XK", kind);
    expect(there?.person).toMatchObject({ unit: "XK", group: "A", head: true });
    expect(there?.duties.D1?.done).toBe(kind === "week" || kind === "month" ? 150 : 210);
    expect(await standerIn("AK", kind)).toBeUndefined();
  });

  test("counts them once in the units above", async () => {
    const above = await house.app.services.standings.of("NK", periodOf(kind, MOVED), AFTER);
    expect(above?.standers.filter(({ person }) => person.code === "AK03")).toHaveLength(1);
  });

  test("leaves the period before as it was", async () => {
    const before = previousPeriod(periodOf(kind, MOVED));
    const was = await house.app.services.standings.of("AK", before, AFTER);
    const stander = was?.standers.find(({ person }) => person.code === "AK03");
    expect(stander?.person).toMatchObject({ unit: "AK", group: "B", head: false });
  });
});
