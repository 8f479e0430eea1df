import type { CellValue } from "exceljs";
import PizZip from "pizzip";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tick } from "../../src/jobs/worker/tick.ts";
import { readRoster } from "../../src/papers/roster/read-roster.ts";
import { ourTemplate } from "../../src/papers/word/write-papers.ts";
import { parsePeriod, periodOf } from "../../src/rules/calendar/periods.ts";
import { planRoster } from "../../src/rules/organisation/roster-plan.ts";
import { CADRE_HEADERS, LEVELS, rosterWorkbook, UNIT_HEADERS } from "../fixtures/roster-workbook.ts";
import { docxText } from "../support/docx-text.ts";
import { type OpenHouse, openHouse, SMALL_CITY, townWithGroupsAndFiles } from "../support/open-house.ts";

/**
 * Two wards become one and their district goes, in the middle of a year: people of one name, a secretary who is replaced, one who
 * gets another code, one who leaves and returns, and an import that was killed in the middle.
 */
let house: OpenHouse;
beforeAll(async () => {
  const named = (code: string) => (code === "XK02" ? { name: "Phạm Ngọc Bích", linked: true } : {});
  const cadres = SMALL_CITY.cadres.map((cadre) => ({ ...cadre, ...named(cadre.code) }));
  house = await openHouse({
    organisation: { units: SMALL_CITY.units, cadres },
    iso: "2026-06-10T19:00:00+07:00",
    town: townWithGroupsAndFiles,
  });
});
afterAll(() => house.close());

const HEADERS = [...UNIT_HEADERS, "Nhập vào"];
const CITY = ["TD", "Thành đoàn Cần Thơ", "Thành đoàn"];
const NEW_WARD = ["AK", "Đoàn phường Ninh Kiều", "Đoàn cơ sở", "TD"];
const GONE_WARD = ["XK", "Đoàn phường Xuân Khánh", "Đoàn cơ sở", "TD", "AK"];
const TAM = ["TD01", "Lê Minh Tâm", "TD", "Bí thư", "x", "x"];
const HOA = ["NK01", "Trần Thị Hoa", "TD", "Ủy viên Ban Chấp hành", "x", "x"];
const BICH = ["AK02", "Phạm Ngọc Bích", "AK", "Phó Bí thư"];
const CUONG = ["CT03", "Đặng Quốc Cường", "AK", "Bí thư", "", "", "", "", "AK03"];
const DUNG = ["XK01", "Võ Thị Dung", "AK", "Ủy viên Ban Chấp hành"];
const OTHER_BICH = ["XK02", "Phạm Ngọc Bích", "AK", "Ủy viên Ban Chấp hành"];
const GIANG = ["AK09", "Lý Thu Giang", "AK", "Ủy viên Ban Chấp hành"];

const file = (units: CellValue[][], cadres: CellValue[][]) =>
  rosterWorkbook({ unitHeaders: HEADERS, units, cadreHeaders: [...CADRE_HEADERS, "Mã cũ"], cadres });

/** A report as it is printed, made on one and the same day. */
async function report(unit: string, id: string): Promise<string | undefined> {
  const period = parsePeriod(id);
  if (!period) throw new Error(id);
  const standing = await house.app.services.standings.of(
    unit,
    period,
    Date.parse("2026-10-01T08:00:00+07:00"),
  );
  return standing && JSON.stringify(standing.report);
}

async function codesIn(unit: string, id: string): Promise<string[]> {
  return (await shown(unit, id)).cadres.map(({ code }) => code).sort();
}

async function shown(
  unit: string,
  id: string,
): Promise<{ cadres: { code: string }[]; totals: { cadres: number; D1?: { of: number } } }> {
  return JSON.parse((await report(unit, id)) ?? '{"cadres":[],"totals":{}}');
}

/** An import that is killed just before the one write that makes it true: another one begins, and it never comes there. */
async function killedInTheMiddle(bytes: Uint8Array): Promise<void> {
  const { rosters } = house.app.services;
  const turn = await rosters.begin();
  const read = await readRoster(bytes, { levels: LEVELS, today: "2026-07-10" });
  await rosters.begin();
  const plan = planRoster(turn.stored, read, { from: "2026-07-01", today: "2026-07-10" });
  await expect(rosters.apply(turn, plan)).rejects.toThrow("roster-other-began");
}

/** Sends a roster as of a day, and confirms it with all words that are asked for. */
async function sends(bytes: Uint8Array, day: string): Promise<string[]> {
  const admin = house.cadre("TD01");
  await admin.sendsFile("danh sách.xlsx", bytes);
  const heard = [await admin.says(day), await admin.presses("Nhập")];
  const word = /GỠ \d+ NGƯỜI/.exec(heard[1] ?? "")?.[0];
  return word ? [...heard, await admin.says(word)] : heard;
}

/** A Word template of a1 as its unit made it, with another title. */
function templateTitled(title: string): Uint8Array {
  const zip = new PizZip(ourTemplate("a1"));
  const body = zip.file("word/document.xml")?.asText() ?? "";
  zip.file("word/document.xml", body.replaceAll("BẢN ĐĂNG KÝ", title));
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

/** The text of the file that came last. */
async function printedFor(code: string): Promise<string> {
  return docxText((await house.cadre(code).files()).at(-1)?.bytes ?? new Uint8Array());
}

const BEFORE = [
  ["TD", "2026-06"],
  ["TD", "2026-Q2"],
  ["NK", "2026-05"],
  ["XK", "2026-06"],
  ["AK", "2026-W24"],
] as const;
const reportsBefore = () => Promise.all(BEFORE.map(([unit, id]) => report(unit, id)));

test("a merger in the middle of a year: reports of before stay, rights go, nobody's history is lost", async () => {
  for (const code of ["AK01", "AK02", "AK03", "XK01", "XK02"])
    await house.cadre(code).says("/giotinhnguyen 2");
  await house.inGroup("XK01", "xk").says("/ketnoi");
  await house.inGroup("NK01", "nk").says("/ketnoi");
  const { templates } = house.app.services;
  const at = new Date("2026-06-10T19:00:00+07:00");
  for (const unit of ["AK", "XK"]) {
    const bytes = templateTitled(`BẢN CỦA ${unit}`);
    await templates.decide(unit, "a1", { key: unit, by: `${unit}01`, at, bytes });
  }
  for (const line of ["/dangky", "1", "1", "1", "1", "1", "1", "1", "1"])
    for (const code of ["AK02", "XK02"]) await house.cadre(code).says(line);
  expect(await house.cadre("XK01").says("/hoso hội thi Tin học trẻ ngày 5/6")).toContain("Đã ghi cho");
  const before = await reportsBefore();
  expect(await codesIn("XK", "2026-06")).toEqual(["XK01", "XK02"]);

  house.setClock("2026-07-10T09:00:00+07:00");
  await house.cadre("AK01").says("/tukiemdiem"); // a dialog that stays open
  await house.cadre("AK03").says("/dangky");
  await house.cadre("AK03").says("Gương mẫu trong mọi việc"); // a draft
  await house.cadre("AK03").says("/huy");
  const merged = await file([CITY, NEW_WARD, GONE_WARD], [TAM, HOA, BICH, CUONG, OTHER_BICH, GIANG]);
  const now = await Promise.all([report("TD", "2026-07"), report("XK", "2026-07")]);
  await killedInTheMiddle(merged);
  expect(await reportsBefore()).toEqual(before);
  expect(await Promise.all([report("TD", "2026-07"), report("XK", "2026-07")])).toEqual(now);
  const [preview = "", doubt = "", done = ""] = await sends(merged, "01/07/2026");
  expect(preview).toContain("Cán bộ: thêm 1, sửa 4, giữ nguyên 1, rời danh sách 2");
  expect(preview).toMatch(
    /Thôi quyền[^\n]*\n• NK01 Trần Thị Hoa: [^\n]*\n• AK01 Nguyễn Văn An: Đoàn phường An Khánh\n• XK01 Võ Thị Dung/,
  );
  expect(preview).toMatch(
    /Có thêm quyền[^\n]*\n• AK02 Phạm Ngọc Bích: Đoàn phường Ninh Kiều\n• CT03 Đặng Quốc Cường/,
  );
  expect(preview).toMatch(/Rời danh sách dù đơn vị nhập vào[^\n]*\n• XK01 Võ Thị Dung: XK nhập vào AK/);
  expect(doubt).toContain("GỠ 2 NGƯỜI");
  expect(done).toContain("từ ngày 01/07/2026");

  expect(await reportsBefore()).toEqual(before);
  expect(await codesIn("TD", "2026-07")).toEqual(["AK02", "AK09", "CT03", "NK01", "TD01", "XK02"]);
  expect(await codesIn("AK", "2026-07")).toEqual(["AK02", "AK09", "CT03", "XK02"]);
  expect(await report("XK", "2026-07")).toBeUndefined();
  expect(await report("NK", "2026-07")).toBeUndefined();

  // Rights: gone in the dialog that was open, too.
  const left = house.app.words.text("link-left");
  expect(await house.cadre("AK01").says("tốt mọi việc")).toBe(left);
  expect(await house.cadre("AK01").says("/moi")).toBe(left);
  expect(await house.cadre("NK01").says("/chuanop")).toBe(house.app.words.text("not-allowed"));
  expect(await house.cadre("AK03").says("/moi")).toContain("Lý Thu Giang");
  expect(await house.cadre("AK03").says("/moi")).not.toContain("Nguyễn Văn An");

  // Who has another code keeps history, drafts and address.
  const same = house.cadre("AK03");
  expect(await same.says("/lichsu")).toContain("2 giờ");
  expect(await same.says("/dangky")).toContain("đã xong 1/7 phần");
  await same.says("/huy");
  expect(await codesIn("AK", "2026-06")).toContain("AK03");

  // What the ward that is gone has entered is the new one's, and its new head corrects it.
  const records = await house.cadre("AK03").says("/hoso");
  expect(records).toContain("Hồ sơ của Đoàn phường Ninh Kiều");
  expect(records).toContain("• Hội thi Tin học trẻ, 05/06");
  await house.cadre("AK03").presses("👁 Hội thi Tin học trẻ");
  expect(await house.cadre("AK03").presses("Rút lại")).toContain("Đã rút");

  // A week that had begun before somebody came is not asked of them; from the next on they count.
  const weeks = await Promise.all(["2026-W26", "2026-W27", "2026-W28"].map((id) => shown("TD", id)));
  expect(weeks.map(({ totals }) => [totals.cadres, totals.D1?.of])).toEqual([
    [7, 7],
    [6, 5],
    [6, 6],
  ]);

  // The other of one name keeps her own history.
  expect(await house.cadre("XK02").says("/lichsu")).toContain("2 giờ");
  expect(await house.cadre("XK02").says("/tiendo")).not.toContain("Xuân Khánh");

  // A paper keeps the template of the unit where it was confirmed; the new unit's file has its own, whoever confirmed last.
  await house.cadre("XK02").says("/baocao đăng ký");
  expect(await printedFor("XK02")).toContain("BẢN CỦA XK");
  expect(await house.cadre("AK03").says("/bieumau")).toContain("mẫu riêng của Đoàn phường Ninh Kiều, bản 1");
  await house.cadre("AK03").says("/baocao đăng ký cả đơn vị");
  expect((await printedFor("AK03")).match(/BẢN CỦA \w+/gu)).toEqual(["BẢN CỦA AK", "BẢN CỦA AK"]);

  // The groups are told once: one follows into the new ward, the district's is free.
  const { groups } = house.app.services;
  await tick(house.app.services, Date.parse("2026-07-10T09:01:00+07:00"));
  await tick(house.app.services, Date.parse("2026-07-10T09:02:00+07:00"));
  await house.app.lanes.idle();
  const told = (await house.inGroup("XK02", "xk").heard()).filter((text) => text.includes("đã nhập vào"));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("Đoàn phường Ninh Kiều");
  const free = (await house.inGroup("NK01", "nk").heard()).filter((text) =>
    text.includes("không còn trong danh sách"),
  );
  expect(free).toHaveLength(1);
  expect((await groups.all()).map(({ unit }) => unit)).toEqual(["AK"]);

  // She returns under the same code, and goes on at once.
  house.setClock("2026-09-02T09:00:00+07:00");
  const [back = ""] = await sends(
    await file([CITY, NEW_WARD], [TAM, HOA, BICH, CUONG, OTHER_BICH, GIANG, DUNG]),
    "hôm nay",
  );
  expect(back).toMatch(/Trở lại danh sách:\n• XK01 Võ Thị Dung/);
  expect(await house.cadre("XK01").says("/giotinhnguyen 1")).toContain("Đã ghi");
  expect(await reportsBefore()).toEqual(before);
  expect(await codesIn("AK", "2026-08")).toEqual(["AK02", "AK09", "CT03", "XK02"]);
  expect(await codesIn("AK", "2026-09")).toEqual(["AK02", "AK09", "CT03", "XK01", "XK02"]);
  expect(await house.cadre("AK01").says("/xoadulieu")).toContain("xóa");
});

test("V.2: the heir's report on the year tells of both, also for the quarters before the merger", async () => {
  const at = Date.parse("2026-10-20T09:00:00+07:00");
  const sections = await house.app.services.yearFigures.of("AK", "2026", at);
  const ofQuarter = (quarter: string) =>
    sections
      .find(({ id }) => id === "duties")
      ?.figures.find(({ what, period }) => what === "D1" && period === quarter)?.of;
  const alone = await house.app.services.standings.of("AK", periodOf("quarter", "2026-02-01"), at);
  expect([ofQuarter("2026-Q1"), alone?.report.totals.D1?.of]).toEqual([5, 3]);
});
