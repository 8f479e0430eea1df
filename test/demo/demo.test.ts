import { afterEach, expect, test } from "vitest";
import { DEMO_UNITS } from "../../src/demo/organisation.ts";
import { DEMO_CADRES } from "../../src/demo/people.ts";
import { isDemo, putDemo } from "../../src/demo/put-demo.ts";
import { removeDemo } from "../../src/demo/remove-demo.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import { periodOf, periodsWithin } from "../../src/rules/calendar/periods.ts";
import { periodNamed } from "../support/minutes-in-week.ts";
import { openWebHouse, type WebHouse } from "../support/web-house.ts";

let demo: WebHouse;
afterEach(() => demo.close());

async function everything(): Promise<Record<string, number>> {
  const { db } = demo.connection;
  if (!db) throw new Error("no database");
  const all = (await db.collections()).map((collection) => collection.collectionName);
  const names = all.filter((name) => name !== "processes"); // who runs, whoever is in the roster
  const counts = await Promise.all(
    names.map(async (name) => [name, await db.collection(name).countDocuments()]),
  );
  return Object.fromEntries(counts);
}

test("the organisation is one city, two units below it, four Đoàn cơ sở and twelve cadres of both groups", async () => {
  demo = await openWebHouse();
  const { cadres: people } = demo.house.app.services;
  const units = await people.tree("TD", "2026-11-24");
  expect(units.map((unit) => unit.parent).sort()).toEqual(["CR", "CR", "NK", "NK", "TD", "TD", null].sort());
  const members = await people.members("TD", { below: true }, "2026-11-24");
  expect(members).toHaveLength(12);
  expect(new Set(members.map((member) => member.group))).toEqual(new Set(["A", "B"]));
  expect(members.every((member) => member.demo && member.consented)).toBe(true);
});

test("the last eight weeks hold hours, some cadres reach two a week and some do not", async () => {
  demo = await openWebHouse();
  const weeks = [
    "2026-W40",
    "2026-W41",
    "2026-W42",
    "2026-W43",
    "2026-W44",
    "2026-W45",
    "2026-W46",
    "2026-W47",
  ];
  const codes = DEMO_CADRES.map(({ code }) => code);
  const minutes = await demo.house.app.services.deeds.amounts(codes, weeks.map(periodNamed), "D1");
  for (const week of weeks) {
    const met = codes.filter((code) => (minutes.get(`${week}:${code}`) ?? 0) >= 120).length;
    expect(met).toBeGreaterThan(4);
    expect(met).toBeLessThan(12);
  }
});

test("pledges and the last quarter's self-reviews are there, with the hours that the ledgers hold", async () => {
  demo = await openWebHouse();
  const { forms, deeds } = demo.house.app.services;
  const codes = DEMO_CADRES.map(({ code }) => code);
  expect((await forms.pledges.confirmedBy("2026", codes)).size).toBe(10);
  expect((await forms.reviews.confirmedBy("2026-Q3", codes)).size).toBe(8);
  const weeks = periodsWithin("week", periodOf("quarter", "2026-09-30"));
  const logged = [...(await deeds.amounts(["AK01"], weeks, "D1")).values()].reduce(
    (sum, one) => sum + one,
    0,
  );
  const figures = (await forms.reviewOf("AK01", "2026-Q3"))?.figures ?? [];
  const hours = figures.filter(({ duty }) => duty === "D1");
  expect(hours.reduce((sum, { done }) => sum + done, 0)).toBe(logged);
  expect(logged).toBeGreaterThan(0);
});

test("a demo person talks at once, and a second start changes nothing", async () => {
  demo = await openWebHouse();
  const before = await everything();
  expect(
    await putDemo({ connection: demo.connection, ...demo.house.app.services }, demo.now + 86_400_000),
  ).toBe(true);
  expect(await everything()).toEqual(before);
  expect(await demo.house.cadre("AK02").says("/trogiup")).toContain("/giotinhnguyen");
});

test("nothing is left when a real roster takes its place, and it never comes where real people are", async () => {
  demo = await openWebHouse();
  await demo.house.cadre("AK02").says("/giotinhnguyen 2");
  await demo.house.inGroup("TD01", "TD").says("/trogiup");
  const { personalData, jobRuns } = demo.house.app.services;
  await personalData.askErasure("LB01", new Date(demo.now));
  await jobRuns.finish("monday-reminder:2026-W48:last:all", demo.now);
  expect(await isDemo(demo.connection)).toBe(true);
  expect(await removeDemo(demo.connection)).toBe(true);
  expect(Object.values(await everything()).filter((count) => count > 0)).toEqual([]);
  expect(await removeDemo(demo.connection)).toBe(false);

  const [top] = DEMO_UNITS;
  const facts = [
    { from: "2026-01-01", name: top?.name ?? "", level: "Thành đoàn", parent: null, active: true },
  ];
  await peopleModels(demo.connection).units.create({ _id: "TD", facts, demo: false });
  expect(await putDemo({ connection: demo.connection, ...demo.house.app.services }, demo.now)).toBe(false);
  expect(await isDemo(demo.connection)).toBe(false);
});
