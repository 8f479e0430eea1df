import { afterAll, beforeAll, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { mayReadReview } from "../../src/records/collective-reviews/who-writes.ts";
import { mayRead } from "../../src/records/supervision/who-sees.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { rosterWorkbook, UNIT_HEADERS } from "../fixtures/roster-workbook.ts";
import { docxText } from "../support/docx-text.ts";
import { HAS_GROUPS_AND_FILES, type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";
import { paperCode } from "../support/paper-code.ts";

/** Supervision (U4): a note on a unit or a cadre, followed up on its day, closed with what was found. */
const CADRES = [
  ...SMALL_CITY.cadres,
  { code: "TD02", name: "Lâm Tổ Chức", unit: "TD", positions: ["Chuyên viên Ban Tổ chức – Kiểm tra"] },
  { code: "NK02", name: "Lê Phó Quận", unit: "NK", positions: ["Phó Bí thư"] },
  { code: "KP01", name: "Hồ Một Mình", unit: "KP", positions: ["Bí thư"] },
];
const UNITS = [
  ...SMALL_CITY.units,
  { code: "KP", name: "Chi đoàn khu vực 1", level: "Chi đoàn", parent: "AK" },
];
let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ organisation: { units: UNITS, cadres: CADRES } });
});
afterAll(() => house.close());

const heard = async (code: string) => (await house.cadre(code).heard()).join("\n");
const lastHeard = async (code: string) => {
  await house.app.lanes.idle();
  return (await house.cadre(code).heard()).at(-1);
};
async function notes(code: string, ...lines: string[]): Promise<string> {
  let said = "";
  for (const line of lines) said = await house.cadre(code).says(line);
  return said;
}
async function looksAgain(day: string): Promise<void> {
  const at = `${day}T07:00:00+07:00`;
  house.setClock(at);
  await runJob(house.app.services, "supervision-follow-up", { at: Date.parse(at) });
  await house.app.lanes.idle();
}
async function u4(unit: string) {
  const year = parsePeriod("2026");
  if (!year) throw new Error("2026");
  const standing = await house.app.services.standings.of(unit, year, Date.parse("2026-11-30T09:00:00+07:00"));
  return Object.fromEntries([...(standing?.unitDuties ?? [])].map(([code, { U4 }]) => [code, U4?.met]));
}

test("of a unit: its heads hear of it in private, what is over reads whole, and nobody else hears", async () => {
  const above = house.cadre("NK01");
  expect(await above.says("/giamsat")).toContain("Chưa được xem lần nào: 4 đơn vị");
  expect(await above.says("/giamsat An Khánh")).toContain("Đồng chí thấy gì ở Đoàn phường An Khánh");
  expect(await above.says("Sổ sinh hoạt quý III chưa có biên bản")).toContain("Hẹn ngày nào xem lại?");
  expect(await above.says("hôm qua")).toContain("Ngày xem lại phải sau hôm nay");
  expect(await above.says("thứ 6 tuần sau")).toContain("Xem lại ngày 04/12/2026");
  expect(await above.presses("Lưu")).toContain("báo riêng: Nguyễn Văn An");
  expect(await lastHeard("AK01")).toContain("Trần Thị Hoa (Quận Đoàn Ninh Kiều) ghi về Đoàn phường An Khánh");
  for (const code of ["AK02", "XK01", "TD01", "NK02"]) expect(await heard(code)).not.toContain("biên bản");

  const noted = house.cadre("AK01");
  expect(await noted.presses("👁 Xem")).toContain("Quận Đoàn Ninh Kiều theo dõi Đoàn phường An Khánh");
  expect(await noted.buttons()).not.toContain("✅ Khép lại");
  expect(await house.cadre("XK01").says("/giamsat")).toContain("Chưa có điều gì đang theo dõi");

  // Its day has no room left: it is told on the next one that has, and then not again for a week.
  const { nudges } = house.app.services;
  for (const notice of ["một", "hai", "ba"])
    await nudges.take({ notice, cadre: "NK01", day: "2026-12-04" }, 3);
  await looksAgain("2026-12-04");
  expect(await heard("NK01")).not.toContain("Đã đến hẹn xem lại");
  await looksAgain("2026-12-05");
  expect(await lastHeard("NK01")).toContain(
    "🔎 Đã đến hẹn xem lại:\n⏰ 04/12 (quá hẹn) · Đoàn phường An Khánh",
  );
  await looksAgain("2026-12-06");
  expect((await heard("NK01")).match(/Đã đến hẹn xem lại/g)).toHaveLength(1);
  expect(await above.says("/giamsat")).toContain("quá hẹn: 1");
  // Put off overnight, to a day whose letter has gone meanwhile: the next one has it, and not the next week's.
  house.setClock("2026-12-11T20:00:00+07:00");
  await above.presses("👁 Đoàn phường An Khánh");
  await above.presses("Dời ngày");
  await looksAgain("2026-12-12");
  house.setClock("2026-12-12T09:00:00+07:00");
  expect(await above.says("12/12/2026")).toContain("12/12/2026");
  await looksAgain("2026-12-13");
  expect((await heard("NK01")).match(/Đã đến hẹn xem lại/g)).toHaveLength(3);
  await above.says("/giamsat");
  await above.presses("👁 Đoàn phường An Khánh");
  await above.presses("✅ Khép lại");
  expect(await above.says("Đã có đủ ba biên bản")).toContain("báo riêng: Nguyễn Văn An");
  expect(await lastHeard("AK01")).toContain("Kết quả: Đã có đủ ba biên bản");
  house.setClock("2026-11-24T09:00:00+07:00");
});

test("of a cadre: read by its writer's side and above alone, until it is closed", async () => {
  await notes("NK01", "/giamsat ghi Bích", "Ba tuần vắng sinh hoạt", "12/12/2026");
  expect(await house.cadre("NK01").presses("Lưu")).toContain("✅ Đã ghi về Phạm Ngọc Bích");
  expect(await house.cadre("NK02").says("/giamsat")).toContain("Ba tuần vắng sinh hoạt");
  expect(await house.cadre("TD02").says("/giamsat")).toContain("Ba tuần vắng sinh hoạt");
  expect(await house.cadre("AK01").says("/giamsat")).not.toContain("Ba tuần vắng sinh hoạt");
  expect(await heard("AK02")).not.toContain("Ba tuần");
  const { personalData } = house.app.services;
  expect(JSON.stringify(await personalData.collect("AK02"))).not.toContain("Ba tuần");

  await house.cadre("NK02").says("/giamsat");
  await house.cadre("NK02").presses("👁 Phạm Ngọc Bích");
  expect(await house.cadre("NK02").buttons()).not.toContain("Rút lại");
  await house.cadre("NK02").presses("✅ Khép lại");
  expect(await house.cadre("NK02").says("Bận trông con ốm, nay đã đi đều")).toContain("báo riêng");
  const told = await lastHeard("AK02");
  expect(told).toContain("Đã ghi: Ba tuần vắng sinh hoạt\nKết quả: Bận trông con ốm, nay đã đi đều");
  expect(JSON.stringify(await personalData.collect("AK02"))).toContain("Ba tuần");
});

test("in the middle of a note its own command goes on with it, and looks are served; of another it says what stays", async () => {
  const writes = house.cadre("NK02");
  await notes("NK02", "/giamsat ghi Cường", "Ba buổi sinh hoạt đều đến trễ");
  expect(await writes.says("/giamsat")).toContain("Mình đang làm việc này rồi");
  expect(await writes.says("/dangky")).toContain("chưa ghi xong");
  const looked = await writes.says("/kiemdiem An Khánh");
  expect(looked).toContain("Họp kiểm điểm quý 4/2026, Đoàn phường An Khánh");
  expect(looked).toContain("Câu còn chờ đồng chí: Hẹn ngày nào xem lại?");
  await writes.says("/huy");
  await writes.says("/dangky");
  expect(await writes.says("/giamsat")).toContain("Chưa có điều gì đang theo dõi");
  expect(await writes.says("/sinhhoatnenlam")).toContain("phần đã trả lời vẫn được giữ");
  await writes.says("/huy");
});

test("never of oneself; a note by mistake is taken back with its words; whoever may no longer, may not", async () => {
  expect(await house.cadre("NK01").says("/giamsat Trần Thị Hoa")).toContain(
    "Mình không thấy đơn vị hay cán bộ",
  );
  await notes("NK02", "/giamsat Hoa", "Chưa ký sổ", "2 tuần nữa", "1");
  expect(await house.cadre("NK01").says("/giamsat")).not.toContain("Chưa ký sổ");
  expect(await house.cadre("TD01").says("/giamsat")).toContain("Chưa ký sổ");
  await house.cadre("NK02").says("/giamsat");
  await house.cadre("NK02").presses("👁 Trần Thị Hoa");
  await house.cadre("NK02").presses("Rút lại");
  expect(await house.cadre("NK02").presses("Rút lại")).toContain("Đã rút lại");
  expect(await house.cadre("TD01").says("/giamsat")).not.toContain("Chưa ký sổ");
  expect(JSON.stringify(await house.app.services.supervision.ofUnits(["NK"]))).not.toContain("Chưa ký sổ");
});

test("each unit shows when it was last looked at; U4 is owed by who has others, and met by a look at them", async () => {
  const said = await house.cadre("TD02").says("/giamsat đơn vị");
  expect(said).toContain(
    "Chưa được xem lần nào (4): Thành đoàn Cần Thơ, Quận Đoàn Ninh Kiều, Đoàn phường Xuân Khánh, Chi đoàn khu vực 1",
  );
  expect(said).toContain("Đoàn phường An Khánh");
  expect(await u4("TD")).toEqual({ TD: false, NK: true, AK: false, XK: false, KP: undefined });
  await notes("AK01", "/giamsat ghi AK", "Phòng họp cần dọn", "1 tuần nữa", "1");
  expect(await u4("AK")).toMatchObject({ AK: false }); // one's own unit is nobody below it
  await notes("AK01", "/giamsat KP", "Cần thêm người", "1 tuần nữa", "1");
  expect(await u4("AK")).toMatchObject({ AK: true });
});

test.runIf(HAS_GROUPS_AND_FILES)("is printed, without what is on whoever takes it", async () => {
  await notes("NK02", "/giamsat Hoa", "Sổ chưa ký", "2 tuần nữa", "1");
  const printed = async (code: string) => {
    expect(await house.cadre(code).says("/baocao phiếu giám sát 2026 NK")).toContain("Phiếu giám sát");
    return docxText((await house.cadre(code).files()).at(-1)?.bytes ?? new Uint8Array());
  };
  const text = await printed("NK02");
  expect(text).toContain("Sổ chưa ký");
  expect(text).toContain("Đã có đủ ba biên bản (13/12/2026)");
  const less = await printed("NK01");
  expect(less).not.toContain("Sổ chưa ký");
  for (const paper of [text, less])
    expect(await house.cadre("AK02").says(`/kiemtra ${paperCode(paper)}`)).toContain("vẫn đúng như vậy");
  expect(await house.cadre("AK02").says("/baocao giám sát")).toContain("Bí thư, Phó Bí thư");
});

/** On a Wednesday morning. */
async function asksAbout(day: string): Promise<void> {
  const at = `${day}T07:00:00+07:00`;
  house.setClock(at);
  await runJob(house.app.services, "supervision-signals", { at: Date.parse(at) });
  await house.app.lanes.idle();
}
async function records(cadre: string, ...days: string[]): Promise<void> {
  for (const day of days)
    await house.app.services.deeds.log({
      ...{ cadre, by: cadre, source: "m", note: "", key: `${cadre}:${day}`, amounts: { D1: 120 }, day },
      at: Date.parse(`${day}T20:00:00+07:00`),
    });
}

test("what rules notice is asked of the cadre first, kindly and once; a week later, unanswered, of their head", async () => {
  const group = house.inGroup("AK01", "nhóm");
  await group.says("/ketnoi");
  // Consent was given on 24/11: six whole weeks later.
  await records("XK01", "2027-01-09");
  await asksAbout("2027-01-13");
  const asked = await lastHeard("AK02");
  expect(asked).toContain("Từ 30/11/2026 đến 10/01, sổ của đồng chí chưa có việc nào. Có đúng không?");
  expect(asked).toContain("tuần sau chưa có trả lời thì mình nhờ phụ trách hỏi thăm");
  expect(await heard("XK01")).not.toContain("Có đúng không?");
  expect(await house.cadre("AK03").presses("Đúng vậy")).toContain("vậy là xong");
  expect(await house.cadre("AK03").presses("Giải thích")).toContain("Câu hỏi thăm này đã xong");
  await records("KP01", "2027-01-14");

  await asksAbout("2027-01-20");
  const told = await lastHeard("AK01");
  expect(told).toContain("• Phạm Ngọc Bích: từ 30/11/2026 đến 10/01 sổ chưa có việc nào (hỏi ngày 13/01)");
  expect(told).not.toMatch(/Cường|Một Mình/);
  expect(await lastHeard("NK01")).toContain("• Nguyễn Văn An: từ 30/11/2026");
  expect((await heard("AK02")).match(/Có đúng không/g)).toHaveLength(1);
  expect((await house.cadre("AK03").heard()).join().match(/Có đúng không/g)).toHaveLength(1);
  expect((await group.heard()).join()).not.toContain("hỏi thăm");
  const { signals } = house.app.services;
  expect((await signals.of(["KP01"])).get("KP01")).toMatchObject([
    { answer: null, overAt: expect.any(Date) },
  ]);
  const next = (await signals.unanswered(new Date("2027-01-27"), "the next run")).map(({ cadre }) => cadre);
  expect(next, "what holds no longer is looked at no more").not.toContain("KP01");
  expect(next, "where nobody is there to hear, it waits").toContain("TD01");

  await house.cadre("AK02").presses("Giải thích");
  expect(await house.cadre("AK02").says("Em nghỉ thai sản mà quên báo")).toContain("mình đã chuyển");
  expect(await lastHeard("AK01")).toContain("Đồng chí ấy giải thích:\nEm nghỉ thai sản mà quên báo");
  const { personalData, supervision } = house.app.services;
  expect(JSON.stringify(await personalData.collect("AK02"))).toContain("quên báo");
  expect((await supervision.onCadre("AK02")).map(({ state }) => state)).toEqual(["closed"]);
});

test("of the same hours each Saturday, and of a self-review worded as another one, whose author is not said", async () => {
  const saturdays = ["2027-02-06", "2027-02-13", "2027-02-20", "2027-02-27", "2027-03-06", "2027-03-13"];
  await records("XK01", "2027-01-23", "2027-01-30", ...saturdays);
  const { forms } = house.app.services;
  const text = Array.from({ length: 50 }, (_, n) => `lời ${n}`).join(" ");
  for (const cadre of ["NK02", "TD02"]) {
    const answers = { "exemplary-done": { kind: "text", text } } as const;
    const draft = { form: "self-review", formVersion: 1, answers, reason: null };
    await forms.reviews.begin(cadre, "2026-Q4", { ...draft, key: cadre, startedAt: new Date() });
    const version = {
      ...draft,
      key: `${cadre}:1`,
      group: "A" as const,
      confirmedAt: new Date(),
      figures: null,
    };
    await forms.reviews.confirm(cadre, "2026-Q4", cadre, version);
  }
  await records("NK02", "2027-03-16");
  await asksAbout("2027-03-17");
  const { signals } = house.app.services;
  expect(await lastHeard("XK01")).toContain("thứ bảy nào sổ của đồng chí cũng ghi 2 giờ. Có đúng không?");
  expect(await house.cadre("XK01").presses("Để tôi sửa")).toContain("sửa ngay ở đây");
  const alike = await lastHeard("NK02");
  expect(alike).toContain("Bản tự kiểm điểm quý 4/2026 của đồng chí gần như trùng lời với một bản khác.");
  expect(alike).not.toMatch(/Tổ Chức|lời 3/);
  expect((await signals.of(["NK02"])).get("NK02")).toMatchObject([
    { kind: "no-deed" },
    { kind: "same-text" },
  ]);
});

test.runIf(HAS_GROUPS_AND_FILES)(
  "what a unit noted and reviewed is its heir's: the heir's heads read it, its former heads do not",
  async () => {
    const day = "2027-01-06";
    house.setClock(`${day}T09:00:00+07:00`);
    const units = UNITS.map(({ code, name, level, parent = "" }) => [
      ...[code, name, level, parent === "AK" ? "XK" : parent],
      code === "AK" ? "XK" : "",
    ]);
    const cadres = CADRES.map(({ code, name, unit, positions = [] }) => [
      ...[code, name, unit === "AK" ? "XK" : unit],
      unit === "AK" ? "Ủy viên Ban Chấp hành" : positions.join("; "),
    ]);
    const admin = house.cadre("TD01");
    const unitHeaders = [...UNIT_HEADERS, "Nhập vào"];
    await admin.sendsFile("ds.xlsx", await rosterWorkbook({ unitHeaders, units, cadres }));
    await admin.says("hôm nay");
    await admin.presses("Nhập");
    const { services } = house.app;
    const note = (await services.supervision.ofUnits(["AK"])).find(({ about }) => about === "unit:KP");
    const reads = async (code: string) => {
      const person = await services.cadres.person(code, day);
      if (!person || !note) throw new Error(`nobody, or no note: ${code}`);
      return [
        await mayRead(services, person, note, day),
        await mayReadReview(services, person, { unit: "AK" }, day),
      ];
    };
    expect(await reads("XK01")).toEqual([true, true]);
    expect(await reads("NK01")).toEqual([true, true]);
    expect(await reads("AK01")).toEqual([false, false]);
    expect(await house.cadre("XK01").says("/giamsat")).toContain("Cần thêm người");
    expect(await house.cadre("AK01").says("/giamsat")).not.toContain("Cần thêm người");
  },
);
