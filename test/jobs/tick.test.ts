import { afterEach, beforeEach, expect, test } from "vitest";
import { tick } from "../../src/jobs/worker/tick.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { listEverybody } from "../../src/records/people/member-lists.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import { calledEvent } from "../support/events.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
beforeEach(async () => {
  house = await openHouse({ iso: "2026-11-20T10:00:00+07:00" });
  await ticks("2026-11-20T10:00:00+07:00");
});
afterEach(() => house.close());

async function ticks(iso: string): Promise<void> {
  house.setClock(iso);
  await tick(house.app.services, Date.parse(iso));
  await house.app.lanes.idle();
}

async function heard(code: string, words: string): Promise<number> {
  return (await house.cadre(code).heard()).filter((text) => text.includes(words)).length;
}

const SHIRT = "áo Thanh niên Việt Nam";

test("at seven on Monday, not before, and once", async () => {
  await ticks("2026-11-23T06:59:40+07:00");
  expect(await heard("AK02", SHIRT)).toBe(0);
  await ticks("2026-11-23T07:00:20+07:00");
  await ticks("2026-11-23T07:00:40+07:00");
  expect(await heard("AK02", SHIRT)).toBe(1);
});

test("missed at seven, started at ten past nine: once; and nothing of the weeks before", async () => {
  await ticks("2026-12-14T09:10:00+07:00");
  await ticks("2026-12-14T09:11:00+07:00");
  expect(await heard("AK02", SHIRT)).toBe(1);
  expect(await heard("AK02", "Tuần này (14/12–20/12)")).toBe(1);
  expect(await heard("NK01", "📊 Quận Đoàn Ninh Kiều – tuần 07/12–13/12")).toBe(1);
  expect(await heard("NK01", "tuần 23/11–29/11")).toBe(0);
});

test("after an outage over a month's end: the month is over, and neither Monday nor today is spoken of", async () => {
  await ticks("2026-12-01T10:00:00+07:00");
  const all = (await house.cadre("AK02").heard()).join("\n");
  expect(all).toContain("Đã hết tháng 11/2026, đồng chí còn ghi bù được hoạt động cấp dưới");
  expect(all.match(/23\/11–29\/11/gu)).toHaveLength(1);
  expect(all).toContain("Tuần này, các buổi họp, sinh hoạt tập thể, đồng chí nhớ mặc áo");
  expect(all).not.toMatch(/sắp hết|hôm nay thứ|thứ hai/i);
});

test("a Monday's reminder is stale once its week is over", async () => {
  await ticks("2026-11-30T06:00:00+07:00");
  expect(await heard("AK02", SHIRT)).toBe(0);
});

test("what nudges took of days long past is forgotten with the week's digest", async () => {
  const { nudges } = house.app.services;
  for (const day of ["2026-08-03", "2026-11-20"]) await nudges.take({ notice: day, cadre: "AK02", day }, 1);
  await ticks("2026-11-23T08:00:10+07:00");
  expect((await nudges.takenOn(["AK02"], ["2026-08-03", "2026-11-20"], 1)).map(({ day }) => day)).toEqual([
    "2026-11-20",
  ]);
});

test("a database that no worker has looked at before has missed nothing", async () => {
  const fresh = await openHouse({ iso: "2026-12-02T10:00:00+07:00" });
  await tick(fresh.app.services, Date.parse("2026-12-02T10:00:00+07:00"));
  await fresh.app.lanes.idle();
  expect(await fresh.cadre("AK02").heard()).toEqual([]);
  await fresh.close();
});

test("what begins early tomorrow is recalled in the evening, also on a day on which heads hear in the morning what waits", async () => {
  const RECALL = "Ngày mai đồng chí có";
  await ticks("2026-11-30T19:05:00+07:00");
  await calledEvent(house, { at: "2026-12-03T07:30:00+07:00", called: ["AK02", "AK01"] });
  for (const [time, said] of [
    ["07:05", 0],
    ["18:55", 0],
    ["19:05", 1],
  ] as const) {
    await ticks(`2026-12-02T${time}:00+07:00`);
    for (const code of ["AK01", "AK02"]) expect(await heard(code, RECALL), `${code} ${time}`).toBe(said);
  }
});

test("Monday a holiday (27/4/2026, for the Hùng Kings' day): on Tuesday", async () => {
  const april = await openHouse({ iso: "2026-04-24T10:00:00+07:00" });
  const look = async (iso: string) => {
    await tick(april.app.services, Date.parse(iso));
    await april.app.lanes.idle();
    return (await april.cadre("AK02").heard()).filter((text) => text.includes(SHIRT)).length;
  };
  await look("2026-04-24T10:00:00+07:00");
  expect(await look("2026-04-27T09:00:00+07:00")).toBe(0);
  expect(await look("2026-04-28T07:00:10+07:00")).toBe(1);
  await april.close();
});

test("who has paused hears nothing; a person's own hour moves that person's reminder the same day", async () => {
  const { reminderSettings } = house.app.services;
  await reminderSettings.pause("AK02", "2026-11-23");
  await reminderSettings.setHour("AK03", "09:30");
  await reminderSettings.setHour("XK01", "05:15");
  await ticks("2026-11-23T06:20:00+07:00");
  expect(await heard("XK01", SHIRT)).toBe(0);
  await ticks("2026-11-23T06:30:20+07:00");
  expect(await heard("XK01", SHIRT)).toBe(1);
  await ticks("2026-11-23T07:01:00+07:00");
  expect(await heard("AK01", SHIRT)).toBe(1);
  expect(await heard("AK03", SHIRT)).toBe(0);
  await ticks("2026-11-23T09:30:30+07:00");
  expect(await heard("AK03", SHIRT)).toBe(1);
  expect(await heard("AK02", SHIRT)).toBe(0);
  expect(await heard("XK01", SHIRT)).toBe(1);
});

test("a unit's own time: half past seven", async () => {
  await house.app.services.policies.decide("AK", {
    from: "2026-01-01",
    policy: { reminders: { monday: "07:30" } },
  });
  await ticks("2026-11-23T07:01:00+07:00");
  expect(await heard("XK01", SHIRT)).toBe(1);
  expect(await heard("AK02", SHIRT)).toBe(0);
  await ticks("2026-11-23T07:30:10+07:00");
  expect(await heard("AK02", SHIRT)).toBe(1);
  expect(await heard("XK01", SHIRT)).toBe(1);
});

test("demo people hear in the browser only", async () => {
  const connection = await openDatabase(house.databaseUri);
  const { cadres, links } = peopleModels(connection);
  await cadres.updateMany({}, { $set: { demo: true } });
  await links.deleteMany({});
  const link = { linkedAt: new Date(0), chosenAt: new Date(0), reachable: true };
  await links.insertMany([
    { _id: "web:p:AK02", cadre: "AK02", ...link },
    { _id: "telegram:p:77", cadre: "AK03", ...link },
  ]);
  await listEverybody(connection);
  await connection.close();
  await ticks("2026-11-23T07:01:00+07:00");
  const ids = ["AK02", "AK03"].map((code) => `monday-reminder:2026-W48:last:${code}`);
  const found = await Promise.all(ids.map((id) => house.app.services.notices.find(id)));
  expect(found.map((notice) => notice?.to)).toEqual(["web:p:AK02", undefined]);
});

test("the year's report is asked of lower units earlier than of those directly below the topmost", async () => {
  const autumn = await openHouse({ iso: "2026-10-14T10:00:00+07:00" });
  const look = async (iso: string) => {
    autumn.setClock(iso);
    await tick(autumn.app.services, Date.parse(iso));
    await autumn.app.lanes.idle();
    const heard = async (code: string) =>
      (await autumn.cadre(code).heard()).filter((text) => /báo cáo.* năm/i.test(text)).length;
    return [await heard("NK01"), await heard("XK01")];
  };
  await look("2026-10-14T10:00:00+07:00");
  expect(await look("2026-10-17T19:00:10+07:00")).toEqual([0, 1]);
  expect(await look("2026-10-27T19:00:10+07:00")).toEqual([1, 2]);
  await autumn.close();
});
