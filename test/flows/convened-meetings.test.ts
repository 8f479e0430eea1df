import { afterAll, beforeAll, expect, test } from "vitest";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import type { DutyId } from "../../src/rules/duties/duties.ts";
import { calledEvent, heldEvent, marked } from "../support/events.ts";
import { furtherOffices } from "../support/further-offices.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/** A Thursday in the middle of a month. */
const NOW = "2026-12-17T20:00:00+07:00";
const CALLED = ["AK01", "AK02", "AK03"];

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: NOW });
});
afterAll(() => house.close());

async function reported(code: string, id: string, duty: DutyId = "D6"): Promise<unknown> {
  const period = parsePeriod(id);
  if (!period) throw new Error(id);
  const standing = await house.app.services.standings.of("AK", period, Date.parse(NOW));
  return standing?.report.cadres.find((cadre) => cadre.code === code)?.duties[duty];
}

test("leads owe what units above convene, members their own unit's too; late is not on time (IV.2.2)", async () => {
  await heldEvent(
    house,
    { unit: "NK", by: "NK01", at: "2026-12-02T08:00:00+07:00", called: CALLED },
    { AK01: "came", AK02: "late" },
  );
  await heldEvent(
    house,
    { unit: "AK", by: "AK01", at: "2026-12-03T08:00:00+07:00", called: CALLED },
    { AK02: "came", AK03: "came" },
  );
  await heldEvent(house, { unit: "XK", by: "XK01", at: "2026-12-04T08:00:00+07:00", called: CALLED });
  await heldEvent(house, {
    kind: "activity",
    unit: "NK",
    by: "NK01",
    at: "2026-12-05T08:00:00+07:00",
    called: CALLED,
  });
  const of = { measure: "times" };
  expect(await reported("AK01", "2026-12")).toEqual({ ...of, done: 1, required: 1, met: true });
  expect(await reported("AK02", "2026-12")).toEqual({ ...of, done: 1, required: 2, met: false });
  expect(await reported("AK03", "2026-12")).toEqual({ ...of, done: 1, required: 2, met: false });
  expect(await reported("AK02", "2026-11")).toBeUndefined();
});

test("a lead who has a seat in a unit above, too, owes its meetings: it stands above the other place", async () => {
  await furtherOffices(house, "AK01", ["NK"]);
  expect(await reported("AK01", "2026-12")).toMatchObject({ done: 1, required: 1 });
  await furtherOffices(house, "AK01", []);
});

test("excused, away on that day, or there by a substitute whom the convener took: nothing is held against anybody", async () => {
  await house.app.services.absences.set(
    "cadre:AK03",
    { from: "2026-10-12", to: "2026-10-14", why: "con ốm" },
    { key: "leave", by: "AK01", at: new Date(NOW) },
  );
  await heldEvent(
    house,
    { unit: "NK", by: "NK01", at: "2026-10-13T08:00:00+07:00", called: CALLED },
    { AK01: "excused" },
  );
  const event = await calledEvent(house, {
    unit: "NK",
    by: "NK01",
    at: "2026-10-20T08:00:00+07:00",
    called: ["AK02"],
  });
  const { events } = house.app.services;
  const at = new Date(NOW);
  await events.act(
    event.id,
    { does: "send", who: "AK02", substitute: "AK03" },
    { key: "send", by: "AK02", at },
  );
  await events.act(
    event.id,
    { does: "take-substitute", who: "AK02", substitute: "AK03" },
    { key: "take", by: "NK01", at },
  );
  await marked(house, event, { AK03: "came" });
  await events.act(event.id, { does: "close" }, { key: "close", by: "NK01", at });
  expect(await reported("AK01", "2026-10")).toMatchObject({ required: 0, excused: 1, met: true });
  house.setClock("2026-10-28T20:00:00+07:00");
  expect(await house.cadre("AK01").says("/tiendo")).toContain("dự họp triệu tập: vắng có lý do");
  house.setClock(NOW);
  expect(await reported("AK02", "2026-10")).toMatchObject({ done: 1, required: 2, met: false });
  expect(await reported("AK03", "2026-10")).toMatchObject({ done: 0, required: 0, excused: 1, met: true });
});

test("what was missed is said without a push: no way, no reminder, no nudge", async () => {
  const cadre = house.cadre("AK02");
  expect(await cadre.says("/tiendo")).toContain(
    "📋 Tháng 12/2026, dự họp triệu tập đúng giờ: 1 lần / 2 lần. Vắng hoặc trễ 1 lần; ghi chưa đúng thì",
  );
  expect(await cadre.says("/hannop họp")).toContain("• dự họp triệu tập: từng buổi, có mặt đúng giờ");
  expect(await cadre.says("/hannop")).not.toContain("dự họp");
  const head = house.cadre("AK01");
  const missed = await head.says("/chuanop hop");
  expect(missed).toMatch(/Vắng hoặc trễ họp triệu tập \(2\):[\s\S]*Phạm Ngọc Bích/u);
  expect(missed).not.toContain("Còn thiếu");
  expect((await head.buttons()).join()).not.toContain("🔔");
  expect(await head.says("/nhacngay hop")).toContain("Buổi họp đã qua thì không bù được");
  expect(await head.says("/tinhhinh tháng 12")).toContain("Dự họp");
  expect(await cadre.says("/tiendo tháng 12")).toContain("📋 Họp triệu tập");
});

test("at an event that asks for the shirt, whoever was there owes it beside the Mondays (D5)", async () => {
  await heldEvent(
    house,
    {
      kind: "conference",
      unit: "NK",
      by: "NK01",
      at: "2026-12-09T08:00:00+07:00",
      called: CALLED,
      shirt: true,
    },
    { AK01: "came", AK02: "late" },
  );
  await house.cadre("AK01").says("/aoxanh 07/12");
  await house.cadre("AK02").says("/aoxanh 07/12");
  expect(await reported("AK01", "2026-W50", "D5")).toMatchObject({ done: 2, required: 2, met: true });
  expect(await reported("AK03", "2026-W50", "D5")).toMatchObject({ done: 0, required: 1, met: false });
  const event = (await house.app.services.events.between("2026-12-09", "2026-12-09"))[0];
  const without = { does: "shirt", who: "AK02", worn: false } as const;
  await house.app.services.events.act(event?.id ?? "", without, {
    key: "bare",
    by: "NK01",
    at: new Date(NOW),
  });
  expect(await reported("AK02", "2026-W50", "D5")).toMatchObject({ done: 1, required: 2, met: false });
  const said = await house.cadre("AK02").says("/tiendo");
  expect(said).toContain("Trước đó, tháng 12/2026: đạt 0/2 tuần");
  // Its Monday is logged, so there is nothing left to log.
  expect(said).not.toContain("07/12–13/12: 1 lần / 2 lần");
});

test("of a Monday from before Mondays were asked of, the shirt meets none beside an event of its week", async () => {
  const { deeds } = house.app.services;
  const shirt = { key: "an old monday", kind: "shirt", day: "2026-11-23", amounts: { D5: 1 } } as const;
  const doing = { note: "", by: "AK02", source: "old", at: Date.parse("2026-11-23T10:00:00+07:00") };
  await deeds.log({ ...shirt, ...doing, cadre: "AK02" });
  const at = "2026-11-28T18:00:00+07:00";
  await heldEvent(house, { unit: "AK", by: "AK01", at, called: CALLED, shirt: true }, { AK02: "came" });
  expect(await reported("AK02", "2026-W48", "D5")).toMatchObject({ done: 1, required: 1, met: true });
});
