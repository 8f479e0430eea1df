import type { CellValue } from "exceljs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tick } from "../../src/jobs/worker/tick.ts";
import { makeTrue } from "../../src/records/people/person-changes.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { CADRE_HEADERS, rosterWorkbook, UNIT_HEADERS } from "../fixtures/roster-workbook.ts";
import { furtherOffices } from "../support/further-offices.ts";
import { type OpenHouse, openHouse, SMALL_CITY, townWithGroupsAndFiles } from "../support/open-house.ts";
import { photo } from "../support/photo.ts";

/** Deeds of every kind, what waits, absences, evidence and forms of units, when people leave and move, and units merge. */
let house: OpenHouse;
const TODAY = "2026-11-24";
const EVENING = `${TODAY}T19:00:00+07:00`;
const BRANCH = { code: "B1", name: "Chi đoàn khu vực 1", level: "Chi đoàn", parent: "AK" };

beforeEach(async () => {
  const more = [{ code: "B101", name: "Hồ Thị Khu", unit: "B1", positions: ["Ủy viên Ban Chấp hành"] }];
  const linked = SMALL_CITY.cadres.map((cadre) => ({ ...cadre, linked: true }));
  house = await openHouse({
    iso: EVENING,
    town: townWithGroupsAndFiles,
    organisation: { units: [...SMALL_CITY.units, BRANCH], cadres: [...linked, ...more] },
  });
});
afterEach(() => house.close());

const says = (code: string, line: string) => house.cadre(code).says(line);
const presses = (code: string, label: string) => house.cadre(code).presses(label);
const heard = async (code: string) => (await house.cadre(code).heard()).join("\n");

/** One deed of each kind, as the answer to `/duyet` names it. */
const KINDS = [
  ["/giotinhnguyen 2 hôm nay dọn kênh", "2 giờ"],
  ["/hoatdong hôm qua phát quà với chi đoàn khu vực 1", "phát quà"],
  ["/sinhhoat chủ nhật chi đoàn khu vực 1", "sinh hoạt chi đoàn"],
  ["/renluyen bài hát", "bài hát"],
  ["/aoxanh hôm qua", "áo Thanh niên"],
] as const;

async function everythingWaits(): Promise<void> {
  for (const kind of ["giờ tình nguyện", "hoạt động", "sinh hoạt", "rèn luyện", "áo"]) {
    await says("TD01", `/chinhsach duyệt ${kind} chờ duyệt`);
    await presses("TD01", "Áp dụng");
  }
  for (const [line] of KINDS) expect(await says("AK02", line), line).toContain("chờ duyệt");
}

/** The worker's look at the clock. */
async function looks(iso: string): Promise<void> {
  house.setClock(iso);
  await tick(house.app.services, Date.parse(iso));
  await house.app.lanes.idle();
}

async function changes(code: string, fields: { unit?: string; positions?: string[] }): Promise<void> {
  const telling = { change: { does: "change", code, fields }, from: TODAY, units: ["AK", "XK"] } as const;
  await makeTrue(house.app.services.rosters, telling, { key: JSON.stringify([code, fields]), today: TODAY });
}

/** A Phạm Ngọc Bích comes to the ward, or comes back. */
async function joins(code: string, { isNew }: { isNew: boolean }): Promise<void> {
  const positions = ["Ủy viên Ban Chấp hành"];
  const row = { code, name: "Phạm Ngọc Bích", unit: "AK", positions, fullTime: false, civilServant: false };
  const telling = { change: { does: "add", isNew, cadre: row }, from: TODAY, units: ["AK"] } as const;
  await makeTrue(house.app.services.rosters, telling, { key: `joins:${code}`, today: TODAY });
}

async function dismisses(by: string, who: string): Promise<void> {
  await says(by, `/canbo gỡ ${who}`);
  await says(by, "hôm nay");
  await presses(by, "Đồng ý");
}

async function expectWaits(head: string, waits: boolean): Promise<void> {
  const shown = await says(head, "/duyet");
  for (const [line, part] of KINDS) expect(shown.includes(part), `${head}: ${line}\n${shown}`).toBe(waits);
  await says(head, "/huy");
}

const reportOf = async (unit: string, id: string) => {
  const period = parsePeriod(id);
  const at = Date.parse("2026-12-20T09:00:00+07:00");
  return period && (await house.app.services.standings.of(unit, period, at))?.report;
};

test("deeds that wait when their head leaves: the level above decides, then the successor", async () => {
  await everythingWaits();
  await expectWaits("AK01", true);
  await expectWaits("NK01", false);
  await says("AK01", "/duyet");
  await dismisses("NK01", "Nguyễn Văn An");
  expect(await presses("AK01", "✅ Duyệt").catch(() => "")).not.toContain("Đã duyệt");
  await expectWaits("NK01", true);
  await changes("AK03", { positions: ["Bí thư"] });
  await looks(`${TODAY}T19:30:00+07:00`);
  expect(await heard("AK03")).toContain("5 việc chờ đồng chí duyệt");
  await expectWaits("AK03", true);
  await expectWaits("NK01", false);
  await says("AK03", "/duyet");
  expect(await presses("AK03", "✅ Duyệt cả 5 việc trên")).toContain("Đã duyệt 5 việc của 1 đồng chí");
  expect(await says("AK02", "/tiendo")).not.toContain("chờ duyệt");
});

test("a member who moves with deeds waiting: the new head decides and sees the evidence, the old one no more", async () => {
  await everythingWaits();
  await says("AK02", "/giotinhnguyen 1 hôm nay trồng cây");
  await house.cadre("AK02").sendsPhoto(await photo());
  const mine = (await house.cadre("AK02").buttons()).find((label) => label.includes("trồng cây")) ?? "";
  await presses("AK02", mine);
  expect(await says("AK01", "/minhchung Bích")).toContain("trồng cây");
  await changes("AK02", { unit: "XK" });
  await expectWaits("AK01", false);
  await expectWaits("XK01", true);
  expect(await says("AK01", "/minhchung Bích")).not.toContain("trồng cây");
  expect(await says("XK01", "/minhchung Bích")).toContain("trồng cây");
  await says("XK01", "/duyet");
  expect(await presses("XK01", "✅ Duyệt cả 6 việc trên")).toContain("Đã duyệt 6 việc");
  // Deeds follow the person: who one is on the period's last day says where they count, once.
  const there = (await reportOf("XK", "2026-W48"))?.cadres.find(({ code }) => code === "AK02");
  expect(there?.duties.D1?.done).toBe(180);
  expect((await reportOf("AK", "2026-W48"))?.cadres.map(({ code }) => code)).not.toContain("AK02");
});

test("who leaves with deeds waiting troubles nobody; back under the same code, they wait as before", async () => {
  await everythingWaits();
  await dismisses("AK01", "Phạm Ngọc Bích");
  for (const head of ["AK01", "NK01", "TD01"]) await expectWaits(head, false);
  expect(await says("AK01", "/tinhhinh")).not.toContain("chờ duyệt");
  expect(await says("AK01", "/minhchung AK02")).not.toContain("dọn kênh");
  await joins("AK02", { isNew: false });
  await expectWaits("AK01", true);
});

test("somebody of the same name who joins later is nobody who left: no deed, no paper, no right of theirs", async () => {
  await says("AK02", "/giotinhnguyen 2 hôm nay dọn kênh");
  await says("AK02", "/dangky");
  await says("AK02", "Gương mẫu");
  const before = JSON.stringify(await reportOf("AK", "2026-W47"));
  await dismisses("AK01", "Phạm Ngọc Bích");
  await joins("AK09", { isNew: true });
  const code = await house.app.services.invitations.renew(
    "invitation",
    { cadre: "AK09" },
    "t",
    new Date(EVENING),
  );
  const other = house.stranger("bich-moi");
  await other.says(`/start ${code}`);
  await other.presses("Đồng ý");
  expect(await other.says("/lichsu")).not.toContain("dọn kênh");
  expect(await other.says("/dangky")).not.toContain("Làm tiếp");
  await other.says("/huy");
  await says("AK01", "/giotinhnguyen cho Phạm Ngọc Bích 1 hôm nay trực trạm");
  const [of, left] = await Promise.all(
    ["AK09", "AK02"].map((who) => house.app.services.deeds.entries(who, ["2026-W48"])),
  );
  expect([of?.map(({ note }) => note), left?.map(({ note }) => note)]).toEqual([["trực trạm"], ["dọn kênh"]]);
  expect(JSON.stringify(await reportOf("AK", "2026-W47"))).toBe(before);
  expect(await says("AK02", "/lichsu")).not.toContain("trực trạm");
});

test("a unit that is merged away: its waiting deeds, absences and forms", async () => {
  await everythingWaits();
  await says("XK02", "/giotinhnguyen 2 hôm nay vá đường");
  await says("XK01", "/vang cả đơn vị từ 1/12 đến 31/12 vì nghỉ đông");
  await presses("NK01", "✅ Xác nhận");
  await says("XK01", "/vang cả đơn vị từ 5/1/2027 đến 9/1/2027 vì bão");
  await says("XK02", "/vang từ 26/11 đến 27/11 vì tập huấn");
  await says("XK01", "/bieumau");
  await presses("XK01", "📄 Lấy tệp bản đăng ký");
  const form = new TextDecoder().decode((await house.cadre("XK01").files()).at(-1)?.bytes);
  const changed = form.replace("Với Nhân dân và", "Với bà con và");
  await house.cadre("XK01").sendsFile("mau.json", new TextEncoder().encode(changed));
  await presses("XK01", "✅ Dùng mẫu này");
  expect(await says("XK02", "/dangky")).toContain("Với bà con");
  await says("XK02", "1");
  await says("XK02", "/huy");
  const bytes = await mergedFile();
  house.setClock("2026-12-10T19:00:00+07:00");
  await house.cadre("TD01").sendsFile("gộp.xlsx", bytes);
  await says("TD01", "10/12/2026");
  expect(await presses("TD01", "Nhập")).toContain("10/12/2026");
  await looks("2026-12-10T19:10:00+07:00");

  const waits = await says("AK01", "/duyet Huỳnh Gia Em");
  expect(waits).toContain("vá đường");
  await says("AK01", "/huy");
  // A person's own request follows the person; a unit that is gone is away no more, and whoever asked is told.
  expect(await says("AK01", "/vang cho xac nhan")).toContain("Huỳnh Gia Em");
  expect(await says("NK01", "/vang cho xac nhan")).not.toContain("nghỉ");
  expect(await heard("XK01")).toContain("Đơn vị ấy không còn trong danh sách");
  const requiredIn = async (unit: string, week: string) =>
    (await reportOf(unit, week))?.cadres.find(({ code }) => code === "XK02")?.duties.D1?.required;
  expect(await requiredIn("XK", "2026-W49")).toBe(0); // the whole unit was away
  expect(await requiredIn("AK", "2026-W51")).toBe(120); // no more in it
  // A paper that was begun by its form goes on with it; a new one is asked by the form of the unit where one is now.
  await says("XK02", "/dangky");
  expect(await presses("XK02", "Làm tiếp")).toContain("Phần 2/7");
  const draft = await house.app.services.forms.draftOfPledge("XK02", "2026");
  expect(draft).toMatchObject({ form: "pledge@XK", formVersion: 1 });
  expect(await says("XK01", "/dangky")).toContain("Với Nhân dân");
});

test("second offices: what waits in each of their units, and their own goes above the unit where they are counted", async () => {
  await everythingWaits();
  await furtherOffices(house, "XK02", ["B1"]);
  await says("B101", "/giotinhnguyen 2 hôm nay quét ngõ");
  await says("XK02", "/sinhhoat hôm qua chi đoàn khu vực 1");
  const shown = await says("XK02", "/duyet");
  expect(shown).toContain("Hồ Thị Khu");
  expect(shown).not.toContain("Phạm Ngọc Bích");
  expect(await presses("XK02", "✅ Duyệt")).toContain("Đã duyệt 2 giờ");
  expect(await says("XK01", "/duyet")).toContain("Huỳnh Gia Em");
  await says("XK01", "/huy");
  await says("B101", "/vang từ mai đến thứ 6 vì tập huấn");
  expect(await heard("XK02")).toContain("Hồ Thị Khu");
  await furtherOffices(house, "XK02", []);
  expect(await says("XK02", "/duyet")).toContain("dành cho Bí thư");
  expect(await says("AK01", "/vang cho xac nhan")).toContain("Hồ Thị Khu");
});

/** XK goes into AK with all its people. */
function mergedFile(): Promise<Uint8Array> {
  const unit = (code: string, name: string, level: string, parent = "", into = ""): CellValue[] => [
    code,
    name,
    level,
    parent,
    into,
  ];
  const merged = new Map([["XK", "AK"]]);
  return rosterWorkbook({
    unitHeaders: [...UNIT_HEADERS, "Nhập vào"],
    cadreHeaders: CADRE_HEADERS,
    units: [...SMALL_CITY.units, BRANCH].map(({ code, name, level, parent }) =>
      unit(code, name, level, parent, merged.get(code)),
    ),
    cadres: [
      ...SMALL_CITY.cadres.map(({ code, name, unit: of, positions = [] }) => [
        code,
        name,
        merged.get(of) ?? of,
        code === "XK01" ? "Ủy viên Ban Chấp hành" : positions.join("; "),
      ]),
      ["B101", "Hồ Thị Khu", "B1", "Ủy viên Ban Chấp hành"],
    ],
  });
}
