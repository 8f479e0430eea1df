import { afterAll, beforeAll, expect, test } from "vitest";
import type { JobName } from "../../src/jobs/job-table.ts";
import { tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import { freeDays } from "../../src/jobs/nudges/days.ts";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { tick } from "../../src/jobs/worker/tick.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { furtherOffices } from "../support/further-offices.ts";
import { type OpenHouse, openHouse, townWithGroupsAndFiles } from "../support/open-house.ts";

/** From Monday 23/11 on the ward Xuân Khánh stands outside the plan's scope (II). */
let house: OpenHouse;
let before: string;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-17T19:00:00+07:00", town: townWithGroupsAndFiles });
  await house.inGroup("XK01", "xk").says("/ketnoi");
  for (const code of ["AK02", "XK01"]) await house.cadre(code).says("/giotinhnguyen 2");
  house.setClock("2026-11-23T06:40:00+07:00");
  before = await report("TD", "2026-W47");
  await marked(true, "2026-11-23");
});
afterAll(() => house.close());

const marked = (outsideScope: boolean, from: string) =>
  house.app.services.policies.decide("XK", { from, policy: { outsideScope } });

async function standing(unit: string, id: string) {
  const period = parsePeriod(id);
  if (!period) throw new Error(id);
  return house.app.services.standings.of(unit, period, Date.parse("2027-03-01T08:00:00+07:00"));
}
const report = async (unit: string, id: string) => JSON.stringify((await standing(unit, id))?.report);

async function wouldHear(job: JobName, iso: string): Promise<string[]> {
  const { preview } = await runJob(house.app.services, job, { at: Date.parse(iso), dryRun: true });
  return preview.map(({ to }) => to);
}

test("reports of before stay word for word; from then on its people stand in no denominator", async () => {
  expect(await report("TD", "2026-W47")).toBe(before);
  const now = (await standing("TD", "2026-W48"))?.report;
  expect(now?.totals).toMatchObject({ cadres: 5, D1: { met: 0, of: 5 } });
  expect(now?.units.map(({ code }) => code)).toEqual(["TD", "NK", "AK"]);
  for (const id of ["2026-11", "2026-Q4", "2026"]) {
    const part = await standing("TD", id);
    expect([...(part?.unitDuties.keys() ?? [])], id).toEqual(["TD", "NK", "AK"]);
    for (const { subjects = [], vacant = [] } of Object.values(part?.targets ?? {}))
      expect([...subjects.map(({ unit }) => unit), ...vacant], id).not.toContain("XK");
  }
  expect(await standing("XK", "2026-W48")).toBeUndefined();
});

test("no digest, to its heads or its group, and no reminder; all others get theirs", async () => {
  const reminded = await wouldHear("monday-reminder", "2026-11-23T07:00:00+07:00");
  expect(reminded).toHaveLength(5);
  expect(reminded.join()).not.toContain("Dung");
  const digests = await wouldHear("week-digest", "2026-11-23T08:00:00+07:00");
  expect(digests.join()).toContain("Nguyễn Văn An");
  expect(digests.join()).not.toMatch(/Dung|Xuân Khánh/);
});

test("whoever has an office inside it as well hears of that unit, and is asked nothing of their own", async () => {
  await furtherOffices(house, "XK01", ["AK"]);
  const heard = async (job: JobName, iso: string) => {
    const { preview } = await runJob(house.app.services, job, { at: Date.parse(iso), dryRun: true });
    return preview.find(({ to }) => to.includes("Dung"))?.text ?? "";
  };
  expect(await heard("monday-reminder", "2026-11-23T07:00:00+07:00")).toBe("");
  const digest = await heard("week-digest", "2026-11-30T08:00:00+07:00");
  expect(digest).toContain("An Khánh");
  expect(digest).not.toContain("Xuân Khánh");
  const report = await heard("year-report-reminder", "2026-10-17T19:00:00+07:00");
  expect(report).toContain("An Khánh");
  await furtherOffices(house, "XK01", []);
});

test("they hear it at that unit's times, also in what is the night of their own", async () => {
  await furtherOffices(house, "XK01", ["AK"]);
  const reminders = (unit: string, part: object) =>
    house.app.services.policies.decide(unit, { from: "2026-11-30", policy: { reminders: part } });
  expect((await reminders("XK", { quietUntil: "07:00" })).stored).toBe(true);
  expect((await reminders("AK", { weekDigest: "06:45", monday: "06:45" })).stored).toBe(true);
  house.setClock("2026-11-30T06:45:00+07:00");
  await runJob(house.app.services, "week-digest", { at: Date.parse("2026-11-30T06:45:00+07:00") });
  await house.app.lanes.idle();
  expect((await house.cadre("XK01").heard()).at(-1)).toContain("Đoàn phường An Khánh –");
  const person = await house.app.services.cadres.person("XK01", "2026-11-30");
  if (!person) throw new Error("nobody");
  const at = Date.parse("2026-11-30T06:45:00+07:00");
  await tellInPrivate(house.app.services, person, { id: "told", text: "Có 1 người chưa nhắn được." }, at);
  await house.app.lanes.idle();
  expect((await house.cadre("XK01").heard()).at(-1)).toContain("chưa nhắn được");
  await furtherOffices(house, "XK01", []);
});

/** How many nudges AK01's day still holds, with an office in the other ward and without. */
async function placesWithAndWithout(iso: string): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const offices of [[], ["XK"]]) {
    await furtherOffices(house, "AK01", offices);
    const person = await house.app.services.cadres.person("AK01", iso.slice(0, 10));
    const rooms = await freeDays(house.app.services, person ? [person] : [], Date.parse(iso));
    found.push(rooms.get("AK01")?.places);
  }
  await furtherOffices(house, "AK01", []);
  return found;
}

test("a place that nobody hears of takes no room from those that they do hear of", async () => {
  const reminders = { lowerTierReportBefore: "10-05", periodEnd: "18:00" };
  const { stored } = await house.app.services.policies.decide("XK", {
    from: "2027-01-01",
    policy: { reminders },
  });
  expect(stored).toBe(true);
  const [without, withOffice] = await placesWithAndWithout("2027-09-28T10:00:00+07:00");
  expect(without).toBeGreaterThan(0);
  expect(withOffice).toBe(without);
});

test("supervision lists the plan's units alone", async () => {
  expect(await house.cadre("TD01").says("/giamsat đơn vị")).not.toContain("Xuân Khánh");
});

test("the bot still works for them: hours are kept and shown, nothing is asked", async () => {
  house.setClock("2026-11-24T19:00:00+07:00");
  const cadre = house.cadre("XK01");
  expect(await cadre.says("/giotinhnguyen 1")).toContain("1 giờ");
  const progress = await cadre.says("/tiendo");
  expect(progress).toContain("1 giờ");
  expect(progress).not.toContain("Còn");
  expect(await cadre.says("/tinhhinh")).toContain("ngoài phạm vi kế hoạch");
  expect(await cadre.says("/chuanop")).toContain("ngoài phạm vi kế hoạch");
  expect(await house.cadre("NK01").says("/nhacngay giờ tuần 47")).not.toContain("Dung");
});

test("back in the scope it owes from the next week on, and nothing for the time outside", async () => {
  house.setClock("2026-12-09T09:00:00+07:00");
  await marked(false, "2026-12-09");
  const of = async (id: string) => (await standing("TD", id))?.report.totals.D1?.of;
  expect([await of("2026-W49"), await of("2026-W50"), await of("2026-W51")]).toEqual([5, 5, 7]);
  const own = (await standing("XK", "2026-12"))?.report.cadres.find(({ code }) => code === "XK02");
  expect(own?.duties.D1).toMatchObject({ done: 0, required: 360 }); // weeks 51, 52 and 53
});

test("what two of somebody's places call for at different hours is one message", async () => {
  const [without, withOffice] = await placesWithAndWithout("2027-10-19T10:00:00+07:00");
  expect(without).toBeGreaterThan(0);
  expect(withOffice).toBe(without);
});

test("of a unit with days and hours of its own one hears at home's, all of a day in one message", async () => {
  await furtherOffices(house, "AK01", ["XK"]);
  const reminders = { secondTierReportBefore: "10-16", periodEnd: "18:30" };
  await house.app.services.policies.decide("XK", { from: "2028-01-01", policy: { reminders } });
  const heardBy = async (iso: string) => {
    house.setClock(iso);
    await tick(house.app.services, Date.parse(iso));
    await house.app.lanes.idle();
    return house.cadre("AK01").heard();
  };
  const before = (await heardBy("2028-10-12T20:00:20+07:00")).length;
  for (const time of ["07:00", "18:00", "18:30"]) await heardBy(`2028-10-13T${time}:20+07:00`);
  const heard = await heardBy("2028-10-13T19:00:20+07:00");
  expect(heard).toHaveLength(before + 1);
  for (const told of ["Xuân Khánh", "16/10", "An Khánh", "20/10"]) expect(heard.at(-1)).toContain(told);
});
