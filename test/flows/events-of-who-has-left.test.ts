import type { CellValue } from "exceljs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import { CADRE_HEADERS, rosterWorkbook, UNIT_HEADERS } from "../fixtures/roster-workbook.ts";
import { docxText } from "../support/docx-text.ts";
import { calledEvent, marked } from "../support/events.ts";
import { type OpenHouse, openHouse, SMALL_CITY, townWithGroupsAndFiles } from "../support/open-house.ts";

/**
 * Events that were called before much has changed: their convener has left, and so has one who was called; the ward that called one
 * went into its neighbour.
 */
const CALLED = "2026-12-01T09:00:00+07:00";
const CHANGED = "2026-12-08T09:00:00+07:00";
const BEFORE = "2026-12-09T08:00:00+07:00";
const AFTER = "2026-12-10T18:00:00+07:00";
const DEPUTY = { code: "NK02", name: "Lâm Phó Quận", unit: "NK", positions: ["Phó Bí thư"] };
const ORGANISATION = { units: SMALL_CITY.units, cadres: [...SMALL_CITY.cadres, DEPUTY] };

let house: OpenHouse;
let districts: UnionEvent;
let wards: UnionEvent;
beforeAll(async () => {
  house = await openHouse({ organisation: ORGANISATION, iso: CALLED, town: townWithGroupsAndFiles });
  districts = await calledEvent(house, {
    unit: "NK",
    by: "NK01",
    called: ["AK01", "AK02", "AK03", "XK01"],
    title: "Giao ban quận",
    at: "2026-12-10T08:00:00+07:00",
  });
  wards = await calledEvent(house, {
    kind: "committee",
    unit: "XK",
    by: "XK01",
    called: ["XK01", "XK02"],
    title: "Họp phường cũ",
    at: "2026-12-10T14:00:00+07:00",
  });
  house.setClock(CHANGED);
  await rosterWithout(["NK01", "AK03", "XK01"]);
});
afterAll(() => house.close());

/** From today on these have left, and XK has gone into AK with those who stay. */
async function rosterWithout(gone: readonly string[]): Promise<void> {
  const units: CellValue[][] = ORGANISATION.units.map(({ code, name, level, parent }) => [
    code,
    name,
    level,
    parent ?? null,
    code === "XK" ? "AK" : null,
  ]);
  const cadres: CellValue[][] = ORGANISATION.cadres
    .filter(({ code }) => !gone.includes(code))
    .map(({ code, name, unit, positions = [], ...more }) => [
      code,
      name,
      unit === "XK" ? "AK" : unit,
      positions.join("; "),
      "fullTime" in more && more.fullTime ? "x" : "",
      "civilServant" in more && more.civilServant ? "x" : "",
    ]);
  const admin = house.cadre("TD01");
  const unitHeaders = [...UNIT_HEADERS, "Nhập vào"];
  await admin.sendsFile(
    "ds.xlsx",
    await rosterWorkbook({ unitHeaders, units, cadreHeaders: CADRE_HEADERS, cadres }),
  );
  await admin.says("hôm nay");
  const word = /GỠ \d+ NGƯỜI/.exec(await admin.presses("Nhập"))?.[0];
  if (word) expect(await admin.says(word)).toContain("từ ngày 08/12/2026");
}

async function meetings(code: string): Promise<unknown> {
  const month = parsePeriod("2026-12");
  if (!month) throw new Error("no month");
  const standing = await house.app.services.standings.of("TD", month, Date.parse(AFTER));
  return standing?.report.cadres.find((cadre) => cadre.code === code)?.duties.D6;
}

test("the convener has left: another head of the unit lists, reminds and prints; who has left is on no list", async () => {
  house.setClock(BEFORE);
  const deputy = house.cadre("NK02");
  expect(await deputy.says("/sukien")).toContain("Giao ban quận");
  const shown = await deputy.says(`/sukien xem ${districts.id}`);
  expect(shown).toContain("Giao ban quận");
  expect(await deputy.says(`/sukien nhac ${districts.id}`)).toContain("Đã hỏi lại 1 người");
  await house.app.lanes.idle();
  // The other one has the recall of this evening, which is their message of the day.
  expect((await house.cadre("AK01").heard()).at(-1)).toContain("Lâm Phó Quận chờ đồng chí trả lời");
  await deputy.says(`/baocao điểm danh ${districts.id}`);
  const text = docxText((await deputy.files()).at(-1)?.bytes ?? new Uint8Array());
  expect(text).toContain("Phạm Ngọc Bích");
  expect(text).toContain("2 đồng chí được mời");
  for (const left of ["Đặng Quốc Cường", "Trần Thị Hoa"]) expect(text + shown).not.toContain(left);
});

test("the heads of the ward into which another went hold its events: on their list, to print and to open the door", async () => {
  const head = house.cadre("AK01");
  expect(await head.says("/sukien")).toContain("Họp phường cũ");
  expect(await head.says(`/sukien xem ${wards.id}`)).toContain("Họp phường cũ");
  expect(await head.says("/baocao điểm danh")).toContain("buổi nào trong tháng");
  await head.presses("Họp phường cũ 10/12");
  expect(docxText((await head.files()).at(-1)?.bytes ?? new Uint8Array())).toContain("Huỳnh Gia Em");
  expect(await head.says(`/diemdanh ${wards.id}`)).not.toContain("do đơn vị khác");
  expect(await house.cadre("AK02").says(`/sukien xem ${wards.id}`)).not.toContain("Họp phường cũ");
});

test("in the evening those who hold them now hear what is to be closed; whoever has left owes nothing, and counts in nothing", async () => {
  house.setClock(AFTER);
  await marked(house, districts, { AK01: "came" });
  await runJob(house.app.services, "event-closing", { at: Date.parse(AFTER) });
  await house.app.lanes.idle();
  const deputy = house.cadre("NK02");
  expect((await deputy.heard()).at(-1)).toContain("Giao ban quận");
  const head = house.cadre("AK01");
  expect((await head.heard()).at(-1)).toContain("Họp phường cũ");
  const shown = await deputy.says(`/chot ${districts.id}`);
  expect(shown).toContain("1 có mặt, 0 trễ, 1 vắng.");
  expect(shown).not.toContain("đã chuyển đi");
  await deputy.presses("✅ Chốt");
  await head.says("/chot");
  expect(await head.presses("✅ Chốt")).toContain("✅ Đã chốt Họp phường cũ");
  const [outcome] = await house.app.services.events.outcomes("2026-12-10", "2026-12-10", { of: ["AK02"] });
  expect(outcome).toMatchObject({ met: ["AK01"], missed: ["AK02"] });
  expect(await meetings("AK01")).toMatchObject({ done: 1, required: 1 });
  expect(await meetings("AK02")).toMatchObject({ done: 0, required: 1 });
  expect(await meetings("AK03")).toBeUndefined();
  // The committee's own meeting, called by the ward that is now part of this one.
  expect(await meetings("XK02")).toMatchObject({ done: 0, required: 1 });
});

test("erased, nobody's name and no reason that was typed of them stays at an event, and others go on with it", async () => {
  const deputy = house.cadre("NK02");
  await deputy.says(`/chot sua ${districts.id}`);
  expect(await deputy.says("Bích vắng vì con sốt xuất huyết")).toContain("Phạm Ngọc Bích");
  await deputy.presses("Xong");
  const { events, personalData } = house.app.services;
  for (const code of ["AK02", "NK01"]) await personalData.erase(code, new Date(AFTER));
  const left = await events.of(districts.id);
  expect(JSON.stringify([left, [...(left?.people.values() ?? [])]])).not.toContain("sốt xuất huyết");
  const shown = await deputy.says(`/chot ${districts.id}`);
  expect(shown).toContain("1 có mặt, 0 trễ, 1 vắng (1 có lý do)");
  expect(shown).not.toMatch(/Phạm Ngọc Bích|Trần Thị Hoa|sốt xuất huyết/u);
  await deputy.says(`/baocao điểm danh ${districts.id}`);
  const text = docxText((await deputy.files()).at(-1)?.bytes ?? new Uint8Array());
  expect(text).toContain("một đồng chí đã chuyển đi");
  expect(text).not.toMatch(/Phạm Ngọc Bích|Trần Thị Hoa|sốt xuất huyết/u);
});
