import { afterEach, beforeEach, expect, test } from "vitest";
import type { Services } from "../../src/chat/services.ts";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { tick } from "../../src/jobs/worker/tick.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { listEverybody } from "../../src/records/people/member-lists.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import { until } from "../support/condition.ts";
import { dyingAfter } from "../support/dying-house.ts";
import { type OpenHouse, openHouseIn } from "../support/open-house.ts";
import { type SlowChannel, slowTown } from "../support/slow-town.ts";

const SHIRT = "áo Thanh niên Việt Nam";
let house: OpenHouse;
let channel: SlowChannel;

async function open({ noticesAMinute = 60, iso = "2026-11-20T10:00:00" } = {}): Promise<void> {
  const opened = await openHouseIn(slowTown(noticesAMinute), { iso: `${iso}+07:00` });
  house = opened;
  channel = opened.town.channel;
  await look(iso);
}
beforeEach(() => open());
afterEach(() => house.close());

/** The worker's look at the clock. */
async function look(time: string, as: Services = house.app.services): Promise<void> {
  house.setClock(`${time}+07:00`);
  await tick(as, Date.parse(`${time}+07:00`));
  await house.app.lanes.idle();
}

/** Looks each minute, so many minutes long. */
async function looks(day: string, from: string, minutes: number): Promise<void> {
  const start = Date.parse(`${day}T${from}+07:00`);
  for (let minute = 0; minute <= minutes; minute += 1) {
    const iso = new Date(start + minute * 60_000 + 7 * 3_600_000).toISOString();
    await look(iso.slice(0, 19));
  }
}

/** Who was reminded, in order: code and time of day. */
function reminded(words = SHIRT): string[] {
  return channel.sent
    .filter(({ text }) => text.includes(words))
    .map(
      ({ to, at }) =>
        `${to.slice("cham:p:".length)} ${new Date(at + 7 * 3_600_000).toISOString().slice(11, 16)}`,
    );
}

test("spread over the morning, heads first, then who has done least of what ends soonest; each once", async () => {
  house.setClock("2026-11-22T10:00:00+07:00");
  await house.cadre("TD01").says("/giotinhnguyen 2");
  await house.cadre("NK01").says("/giotinhnguyen 1");
  await house.cadre("AK02").says("/giotinhnguyen 1");
  await looks("2026-11-23", "06:59:10", 12);
  expect(reminded()).toEqual([
    "AK01 07:00",
    "XK01 07:01",
    "NK01 07:02",
    "TD01 07:03",
    "AK03 07:04",
    "AK02 07:05",
  ]);
  await look("2026-11-24T07:00:00");
  expect(reminded()).toHaveLength(6);
});

test("who has done it before their turn came is not reminded; nor who has paused, or will be at an own hour", async () => {
  house.setClock("2026-11-22T10:00:00+07:00");
  await house.cadre("AK02").says("/giotinhnguyen 2");
  await look("2026-11-23T07:00:10");
  await house.cadre("AK02").says("/giotinhnguyen 2");
  await house.app.services.reminderSettings.pause("AK03", "2026-11-30");
  await house.app.services.reminderSettings.setHour("XK01", "08:30");
  await looks("2026-11-23", "07:00:20", 12);
  const codes = reminded().map((line) => line.slice(0, 4));
  expect(codes.toSorted()).toEqual(["AK01", "NK01", "TD01"]);
  await look("2026-11-23T08:30:10");
  expect(reminded().at(-1)).toBe("XK01 08:30");
  expect(await house.app.services.plannedNotices.all()).toEqual([]);
});

test("what it says is as of its turn: last week's hours, logged meanwhile, are in it", async () => {
  await look("2026-11-23T07:00:10");
  await house.cadre("AK03").says("/giotinhnguyen 2 hôm qua");
  await looks("2026-11-23", "07:01:10", 8);
  const heard = (await house.cadre("AK03").heard()).at(-1);
  expect(heard).toContain("2 giờ / 2 giờ ✅");
});

test.each([
  ["between claim and post", "post"],
  ["between post and mark", "mark"],
] as const)("killed %s, and looked at by two at once: everybody exactly once", async (_, where) => {
  await look("2026-11-23T07:00:10");
  house.setClock("2026-11-23T07:04:00+07:00");
  const now = Date.parse("2026-11-23T07:04:00+07:00");
  await expect(tick(dyingAfter(2, where, house.app.services), now)).rejects.toThrow("some jobs failed");
  await Promise.all([tick(house.app.services, now), tick(house.app.services, now)]);
  await house.app.lanes.idle();
  await looks("2026-11-23", "07:05:10", 4);
  expect(new Set(reminded().map((line) => line.slice(0, 4))).size).toBe(6);
  expect(reminded()).toHaveLength(6);
});

test("killed while it plans: the rest is planned, who had a place keeps it, everybody once", async () => {
  const { plannedNotices, ...rest } = house.app.services;
  const dying = {
    ...rest,
    plannedNotices: {
      ...plannedNotices,
      async add(notices: Parameters<typeof plannedNotices.add>[0]) {
        await plannedNotices.add(notices.slice(0, 2));
        throw new Error("killed");
      },
    },
  };
  await expect(look("2026-11-23T07:00:10", dying)).rejects.toThrow("some jobs failed");
  await looks("2026-11-23", "07:01:10", 10);
  expect(
    reminded()
      .map((line) => line.slice(0, 4))
      .toSorted(),
  ).toEqual(["AK01", "AK02", "AK03", "NK01", "TD01", "XK01"]);
});

test("run by hand it goes to all at once, and nobody is reminded a second time in the fan-out", async () => {
  await look("2026-11-23T07:00:10");
  const at = Date.parse("2026-11-23T07:00:00+07:00");
  expect((await runJob(house.app.services, "monday-reminder", { at })).sent).toBe(5);
  await house.app.lanes.idle();
  expect(reminded()).toHaveLength(6);
  await looks("2026-11-23", "07:01:10", 8);
  expect(reminded()).toHaveLength(6);
});

test("who speaks while their reminder waits for its turn is answered at once, and reminded afterwards", async () => {
  channel.hold();
  const at = Date.parse("2026-11-23T07:00:00+07:00");
  house.setClock("2026-11-23T07:00:00+07:00");
  await runJob(house.app.services, "monday-reminder", { at });
  await until("all reminders wait", () => channel.held === 6);
  const said = house.cadre("AK03").says("/giotinhnguyen 1 hôm qua");
  const answered = async () =>
    (await house.cadre("AK03").heard()).some((text) => text.includes("Đã ghi 1 giờ"));
  await until("the answer", answered);
  expect(reminded()).toEqual([]);
  await until("their reminder waits again", () => channel.held === 6);
  channel.goOn();
  await said;
  await house.app.lanes.idle();
  expect(reminded()).toHaveLength(6);
});

test("other platforms and digests as ever: at once", async () => {
  const connection = await openDatabase(house.databaseUri);
  const { links } = peopleModels(connection);
  const link = { linkedAt: new Date(0), chosenAt: new Date(), reachable: true };
  await links.insertMany([{ _id: "web:p:AK03", cadre: "AK03", ...link }]);
  await listEverybody(connection);
  await connection.close();
  await look("2026-11-23T07:00:10");
  expect((await house.app.web.history("web:p:AK03", 10)).map(({ text }) => text).join()).toContain(SHIRT);
  await look("2026-11-23T08:00:10");
  expect(
    channel.sent.filter(
      ({ text, at }) => text.includes("tuần 16/11–22/11") && at === Date.parse("2026-11-23T08:00:10+07:00"),
    ),
  ).toHaveLength(4);
});

test("a unit's own window, from its first day on", async () => {
  const window = { spreadFrom: "07:30", spreadUntil: "07:31" };
  await house.app.services.policies.decide("AK", { from: "2026-11-30", policy: { reminders: window } });
  const codes = (lines: string[]) => lines.map((line) => line.slice(0, 4)).toSorted();
  await looks("2026-11-23", "07:00:10", 6);
  expect(codes(reminded())).toHaveLength(6);
  await looks("2026-11-30", "07:00:10", 4);
  expect(codes(reminded().slice(6))).toEqual(["NK01", "TD01", "XK01"]);
  await looks("2026-11-30", "07:30:10", 1);
  expect(reminded().slice(9).toSorted()).toEqual(["AK01 07:30", "AK02 07:31", "AK03 07:31"]);
});

test("while the platform rests nobody more is let out, so that whoever does it meanwhile is spared", async () => {
  await house.close();
  await open({ noticesAMinute: 3 });
  channel.restMs = 50;
  await looks("2026-11-23", "07:00:10", 10);
  const { slowPlatforms, plannedNotices } = house.app.services;
  expect(await slowPlatforms.waiting("cham")).toBe(1);
  expect(await plannedNotices.waiting()).toBe(5);
  for (const day of ["", " hôm qua"]) await house.cadre("AK03").says(`/giotinhnguyen 2${day}`);
  channel.restMs = undefined;
  await until("the first is reminded", () => reminded().length === 1);
  await looks("2026-11-23", "07:11:10", 10);
  expect(reminded().map((line) => line.slice(0, 4))).toEqual(["AK01", "XK01", "NK01", "TD01", "AK02"]);
});

test("at night nothing goes out: the rest of an evening's call is told in the morning", async () => {
  await house.close();
  await open({ noticesAMinute: 1 / 30, iso: "2026-10-30T18:00:00" });
  for (const time of ["19:00:10", "19:30:10", "20:00:10", "20:30:10", "21:00:10", "23:00:10"])
    await look(`2026-10-30T${time}`);
  await look("2026-10-31T06:29:50");
  const told = () => reminded("Sắp hết tháng 10/2026").map((line) => line.slice(5));
  expect(told()).toEqual(["19:00", "19:30", "20:00", "20:30"]);
  await look("2026-10-31T06:30:10");
  await look("2026-10-31T06:30:30");
  expect(told().slice(4)).toEqual(["06:30", "06:30"]);
});
