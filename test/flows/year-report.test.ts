import { afterAll, beforeAll, expect, test } from "vitest";
import { reportsSent } from "../../src/jobs/digests/reports-sent.ts";
import type { JobName } from "../../src/jobs/job-table.ts";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { readRoster } from "../../src/papers/roster/read-roster.ts";
import { openWorkbook } from "../../src/papers/workbook/open-workbook.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { planRoster } from "../../src/rules/organisation/roster-plan.ts";
import { LEVELS, rosterWorkbook, UNIT_HEADERS } from "../fixtures/roster-workbook.ts";
import type { Chatter } from "../support/chatter.ts";
import { docxText } from "../support/docx-text.ts";
import { furtherOffices } from "../support/further-offices.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";
import { paperCode } from "../support/paper-code.ts";

const ORGANISATION = {
  ...SMALL_CITY,
  cadres: [
    ...SMALL_CITY.cadres,
    { code: "TD02", name: "Phạm Thu Thảo", unit: "TD", positions: ["Ủy viên Ban Tổ chức – Kiểm tra"] },
    { code: "TD03", name: "Ngô Văn Khoa", unit: "TD", positions: ["Ủy viên Ban Tuyên giáo"] },
  ],
};

let house: OpenHouse;
let writer: Chatter;
let above: Chatter;
let board: Chatter;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-10-20T09:00:00+07:00", organisation: ORGANISATION });
  [writer, above, board] = [house.cadre("NK01"), house.cadre("TD01"), house.cadre("TD02")];
});
afterAll(() => house.close());

const lastHeard = async (code: string) => {
  await house.app.lanes.idle();
  return (await house.cadre(code).heard()).at(-1) ?? "";
};
const stateOf = async (unit: string) =>
  (await house.app.services.unitPapers.one(unit, "year-report-2026"))?.state;

const wouldHear = async (job: JobName, iso: string) => {
  const { preview } = await runJob(house.app.services, job, { at: Date.parse(iso), dryRun: true });
  return new Map(preview.map(({ to, text }) => [to, text]));
};

test("reminded and told of who is late: whoever heads the unit, also by a further office, and at the top the board", async () => {
  await furtherOffices(house, "AK02", ["NK"]);
  const ahead = await wouldHear("year-report-reminder", "2026-10-27T19:00:00+07:00");
  expect(ahead.get("Phạm Ngọc Bích")).toMatch(/Ninh Kiều gửi về[\s\S]*trước ngày 30\/10/);
  expect(ahead.get("Nguyễn Văn An"), "a ward's day is another").toContain("20/10, nay đã qua");
  const late = await wouldHear("year-report-late", "2026-10-20T08:00:00+07:00");
  expect([...late.keys()].sort()).toEqual(["Phạm Ngọc Bích", "Trần Thị Hoa"]);
  const top = await wouldHear("year-report-late", "2026-10-30T08:00:00+07:00");
  expect([...top.keys()].sort()).toEqual([...late.keys(), "Lê Minh Tâm", "Phạm Thu Thảo"].sort());
  await furtherOffices(house, "AK02", []);
});

test("of two days that fall on one working day each is told, and a unit's own earlier day in its time, both once", async () => {
  const sends = async (job: JobName, iso: string) => {
    const at = Date.parse(iso);
    return (await runJob(house.app.services, job, { at })).sent;
  };
  const { policies } = house.app.services;
  const reminders = { secondTierReportBefore: "10-09", yearReportBefore: "10-10" };
  await policies.decide("TD", { from: "2027-01-01", policy: { reminders } });
  await policies.decide("XK", {
    from: "2027-01-01",
    policy: { reminders: { secondTierReportBefore: "09-06" } },
  });
  await furtherOffices(house, "TD01", ["XK"]);
  const early = await wouldHear("year-report-reminder", "2027-09-05T19:00:00+07:00");
  expect(early.get("Lê Minh Tâm")).toMatch(
    /^📄 Còn 1 ngày: báo cáo năm 2027 của Đoàn phường Xuân Khánh .* trước ngày 06\/09/,
  );
  expect(early.get("Nguyễn Văn An") ?? "").not.toContain("06/09");
  const monday = await wouldHear("year-report-late", "2027-10-11T08:00:00+07:00");
  expect([...monday.keys()].sort()).toEqual(["Lê Minh Tâm", "Phạm Thu Thảo", "Trần Thị Hoa"]);
  expect(monday.get("Trần Thị Hoa")).toContain("09/10");
  expect(monday.get("Lê Minh Tâm")).toContain("10/10");
  await house.app.lanes.idle();
  expect(await sends("year-report-late", "2027-10-11T08:00:00+07:00")).toBe(3);
  expect(await sends("year-report-late", "2027-10-11T08:00:00+07:00")).toBe(0);
  await furtherOffices(house, "TD01", []);
});

test("written beside its figures, left and taken up, sent to the level above with a receipt", async () => {
  const own = await writer.says("báo cáo năm");
  expect(own).toContain("Báo cáo năm 2026 của Quận Đoàn Ninh Kiều");
  expect(own).toContain("từ 16/10/2025 đến 15/10/2026");
  expect(own).toContain("gửi về Thành đoàn Cần Thơ trước ngày 30/10");
  const first = await writer.presses("✍️ Viết báo cáo năm");
  expect(first).toContain("Lực lượng (đến 15/10/2026)");
  expect(first).toContain("Phần 1/3 · Kết quả nổi bật");
  await writer.says("Ngày thứ Bảy vì dân giúp 120 hộ");
  expect(await writer.says("/huy")).toContain("vẫn được giữ");
  expect(await writer.says("/baocao nam")).toContain("Đang viết dở");
  expect(await writer.presses("✍️ Viết tiếp báo cáo năm")).toContain("Phần 2/3 · Hạn chế");
  await writer.says("Sinh hoạt hè còn thưa vì học sinh nghỉ");
  const preview = await writer.says("Đề nghị tập huấn viết sáng kiến");
  expect(preview).toContain("Ngày thứ Bảy vì dân");
  expect(preview).toContain("gửi Thành đoàn Cần Thơ");
  const receipt = await writer.presses("📨 Gửi cấp trên");
  expect(receipt).toContain("09:00 ngày 20/10/2026: đã gửi");
  expect(receipt).toContain("Đã báo: Lê Minh Tâm, Phạm Thu Thảo");
  expect(await stateOf("NK")).toBe("waits");
});

test("sent back with remarks, sent again, accepted; numbers stay as they were sent", async () => {
  expect(await lastHeard("TD01")).toContain("Quận Đoàn Ninh Kiều vừa gửi báo cáo năm 2026");
  const read = await above.presses("👁 Xem báo cáo");
  expect(read).toContain("bản 1");
  expect(read).toContain("Đề nghị tập huấn viết sáng kiến");
  expect(read).toContain("Số liệu lúc gửi, 09:00 ngày 20/10/2026");
  expect(await above.presses("↩️ Trả lại")).toContain("cần sửa gì");
  expect(await above.says("Nêu rõ số Chi đoàn chưa sinh hoạt")).toContain("Đã trả lại");
  expect(await lastHeard("NK01")).toContain("“Nêu rõ số Chi đoàn chưa sinh hoạt”");
  await board.says("/baocao baocaonam NK 2026");
  const printed = await docxText(Buffer.from((await board.files()).at(-1)?.bytes ?? []));
  expect(printed, "printed as it stands").toContain(
    "Cấp trên trả lại ngày 20/10/2026: “Nêu rõ số Chi đoàn chưa sinh hoạt”",
  );
  await writer.presses("📄 Báo cáo năm");
  expect(await writer.presses("✍️ Sửa, gửi lại")).toContain("Ngày thứ Bảy vì dân");
  await writer.presses("✏️ Sửa một phần");
  await writer.presses("Hạn chế, nguyên nhân");
  expect(await writer.says("Hai Chi đoàn chưa sinh hoạt tháng 7")).toContain("Hai Chi đoàn");
  expect(await writer.presses("📨 Gửi cấp trên")).toContain("đã gửi");
  expect(await board.says("/baocao nam")).toContain("1/1 đơn vị đã gửi, 0 đã nhận");
  await board.presses("👁 Quận Đoàn Ninh Kiều");
  expect(await board.presses("✅ Nhận báo cáo")).toContain("Đã nhận");
  expect(await lastHeard("NK01")).toContain("Phạm Thu Thảo đã nhận báo cáo năm 2026");
  expect(await writer.says("/baocao nam")).toContain("cấp trên đã nhận ngày 20/10/2026");
  expect(await writer.says("/baocaonam viet 2026")).toContain("không sửa được nữa");
  expect(await writer.says("/baocaonam khac 2026")).toContain("không đổi");
});

test("numbers stay as they were sent, and what differs today is shown", async () => {
  const doing = { key: "drive", by: "AK01", at: new Date("2026-10-21T09:00:00+07:00") };
  const values = { title: "Tháng vì dân", from: "2026-09-01", to: "2026-09-30" };
  await house.app.services.entries.enter({ unit: "AK", kind: "peak-drive" }, { values, files: [] }, doing);
  // A plan of within the report's days counts, and who has read it by their last one.
  const { entries } = house.app.services;
  const plan = { unit: "NK", kind: "plan" } as const;
  const named = { values: { title: "Kế hoạch", day: "2025-11-05" }, files: [] };
  const { id } = await entries.enter(plan, named, { ...doing, key: "plan" });
  await entries.noteRead(id, ["NK01"], { ...doing, key: "read", at: new Date("2025-11-06T09:00:00+07:00") });
  await entries.noteRead(id, ["AK01"], { ...doing, key: "too late" });
  // A note of before the report's days, closed after them: within them it was open.
  const { supervision } = house.app.services;
  const noted = {
    about: "cadre:AK02",
    aboutUnit: "AK",
    unit: "AK",
    text: "Sổ",
    followUp: "2026-01-05",
  } as const;
  const written = { key: "note", by: "AK01", at: new Date("2025-09-01T09:00:00+07:00") };
  const { ref } = await supervision.write(noted, written);
  await supervision.change(ref, { does: "close", text: "Đã đủ" }, { ...doing, key: "closed" });
  expect(await board.says("/baocaonam khac 2026 NK")).toContain("Đợt cao điểm “3 trách nhiệm”: 0 → 1");
  expect(await board.says("/baocaonam xem 2026 NK")).toContain("Đợt cao điểm “3 trách nhiệm”: 0");
  const today = await writer.says("/baocaonam so lieu 2026");
  expect(today).toContain("Cán bộ đã đọc kế hoạch: 1/6");
  expect(today).toContain("Đợt cao điểm “3 trách nhiệm”: 1\n◦ Tháng vì dân, 01/09/2026");
  expect(today).toMatch(
    /Lần kiểm tra, giám sát: 0\n[^\n]*Việc còn theo dõi: 1\n[^\n]*Việc theo dõi quá hạn: 1/,
  );
});

test("only the unit and the levels above it see a report; the text goes to no board but one", async () => {
  expect(await house.cadre("AK01").says("/baocaonam xem 2026 NK")).toContain("chỉ đơn vị và cấp trên");
  expect(await house.cadre("TD03").says("/baocaonam xem 2026 NK")).toContain("chỉ đơn vị và cấp trên");
  expect(await house.cadre("AK02").says("/baocao nam")).toContain("Việc này dành cho Bí thư");
  expect(await board.says("/quantriet")).toContain("Thành đoàn Cần Thơ chưa quán triệt kế hoạch nào");
  expect(await writer.says("/baocaonam nhan 2026 NK 2")).toContain("do cấp trên của đơn vị nhận");
  // Nor does another unit hear whether it was sent at all.
  expect(await house.cadre("AK01").says("/baocaonam nhan 2026 XK 1")).toContain(
    "do cấp trên của đơn vị nhận",
  );
  expect(await above.says("/baocao nam 2027")).toContain("Chưa tới năm 2027");
});

test("who has not sent theirs is listed by /chuanop, too: of the plan's units at the top, of the own ones further down", async () => {
  expect(await above.says("/chuanop báo cáo năm")).not.toContain("Ninh Kiều");
  expect(await writer.says("/chuanop bao cao")).toContain("cấp dưới: 0/2 đơn vị đã gửi");
  await furtherOffices(house, "NK01", ["XK"]);
  await writer.says("/chuanop bao cao");
  expect(await writer.presses("Quận Đoàn Ninh Kiều")).toContain("cấp dưới: 0/2 đơn vị đã gửi");
  await furtherOffices(house, "NK01", []);
});

test("a successor goes on with the draft of the unit, and the plain wish finds it", async () => {
  const { unitPapers } = house.app.services;
  await house.cadre("AK01").says("/baocaonam viet 2026");
  await house.cadre("AK01").says("Chi đoàn nào cũng có mô hình");
  await house.cadre("AK01").says("/huy");
  expect((await unitPapers.one("AK", "year-report-2026"))?.draft?.by).toBe("AK01");
  expect(await house.cadre("AK01").says("làm tiếp")).toContain("Phần 2/3");
  await house.cadre("AK01").says("/huy");
  await furtherOffices(house, "XK01", ["AK"]);
  const successor = house.cadre("XK01");
  await successor.says("/baocao nam");
  expect(await successor.presses("Đoàn phường An Khánh")).toContain("Đang viết dở");
  expect(await successor.presses("✍️ Viết tiếp báo cáo năm")).toContain("Phần 2/3");
  await successor.says("/huy");
});

test("as a paper: the words of the unit, and the figures of the day on which it was sent", async () => {
  await board.says("/baocao baocaonam NK 2026");
  const text = await docxText(Buffer.from((await board.files()).at(-1)?.bytes ?? []));
  expect(text).toContain("Hai Chi đoàn chưa sinh hoạt tháng 7");
  expect(text).toContain("Báo cáo đã gửi cấp trên lúc 09:00 ngày 20/10/2026");
  expect(text).toContain("Đợt cao điểm “3 trách nhiệm”");
  expect(await house.cadre("AK02").says(`/kiemtra ${paperCode(text)}`)).toContain("vẫn đúng như vậy");
});

test("the synthesis: each board writes its part, it is closed once, with what was sent in it", async () => {
  const propaganda = house.cadre("TD03");
  expect(await propaganda.says("/tonghopnam")).toContain("1/1 đơn vị đã gửi báo cáo năm, 1 đã nhận");
  expect(await propaganda.presses("✍️ Viết tổng hợp")).toContain("Công tác tuyên truyền");
  expect(await propaganda.says("46 tin bài trên cổng thông tin")).toContain("46 tin bài");
  await propaganda.presses("✅ Được rồi");
  await propaganda.presses("📄 Tệp Word");
  const own = docxText(Buffer.from((await propaganda.files()).at(-1)?.bytes ?? []));
  expect(own).toContain("Công tác tuyên truyền\n46 tin bài trên cổng thông tin\nI. TỔNG HỢP");
  expect(await propaganda.says("/baocao tonghopnam TD 2026")).toContain("in được");
  for (const verb of ["chot", "mo", "excel"])
    expect(await propaganda.says(`/tonghopnam ${verb} 2026`)).toContain("Bản tổng hợp do Bí thư");
  expect(await board.says("/tonghopnam chot 2026")).toContain("còn phần chưa viết");
  expect(await board.says("/tonghopnam viet 2026")).toContain("Đánh giá chung");
  const next = await board.says("Các đơn vị nộp đúng hạn");
  expect(next).toContain("Phương hướng");
  expect(next, "what the other board wrote is no other app of one's own").not.toMatch(/làm tiếp|viết tiếp/);
  expect(await board.says("Đưa Mô hình vào tiêu chí thi đua")).toContain("46 tin bài");
  await board.presses("✅ Được rồi");
  expect(await board.presses("🔒 Chốt tổng hợp")).toContain("Đã chốt bản tổng hợp năm 2026");
  expect(await propaganda.says("/tonghopnam viet 2026")).toContain("đã chốt nên không viết thêm");
  const { standings } = house.app.services;
  const year = { id: "2026", kind: "year", from: "2026-01-01", to: "2026-12-31" } as const;
  const top = await standings.of("TD", year, Date.parse("2026-10-20T10:00:00+07:00"));
  expect([top?.report.totals.U5, top?.report.totals.U6]).toEqual([
    { met: 1, of: 1 },
    { met: 1, of: 1 },
  ]);
});

test("the synthesis as a workbook and as a paper: unit by unit, with what was written, as it was closed", async () => {
  const doing = { key: "late drive", by: "TD01", at: new Date("2026-10-22T09:00:00+07:00") };
  const values = { title: "Ghi sau khi chốt", from: "2026-09-01", to: "2026-09-30" };
  await house.app.services.entries.enter({ unit: "TD", kind: "peak-drive" }, { values, files: [] }, doing);
  expect(await above.says("/baocaonam so lieu 2026 TD")).toContain("Ghi sau khi chốt");
  await board.says("/tonghopnam excel 2026");
  const sheets = await openWorkbook(Buffer.from((await board.files()).at(-1)?.bytes ?? []));
  expect(sheets.map(({ name }) => name)).toEqual(["Đơn vị", "Số liệu", "Từng việc"]);
  const texts: string[] = [];
  for (const sheet of sheets)
    await sheet.read(({ cells }) => {
      for (const cell of cells.values()) if (cell.kind === "text") texts.push(cell.text);
    });
  expect(texts).toEqual(expect.arrayContaining(["Quận Đoàn Ninh Kiều", "Thành đoàn Cần Thơ"]));
  expect(texts).not.toContain("Ghi sau khi chốt");
  await board.says("/baocao tonghopnam TD 2026");
  const text = docxText(Buffer.from((await board.files()).at(-1)?.bytes ?? []));
  expect(text).toContain("46 tin bài trên cổng thông tin");
  expect(text).toContain("Quận Đoàn Ninh Kiều (báo cáo ngày 20/10/2026)");
  expect(await house.cadre("AK02").says(`/kiemtra ${paperCode(text)}`)).toContain("vẫn đúng như vậy");
  // What somebody has begun to write at the very moment of closing stands in no paper.
  const { forms, unitPapers } = house.app.services;
  const closed = (await unitPapers.one("TD", "synthesis-2026"))?.versions.at(-1);
  if (!closed) throw new Error("was closed");
  const { form, formVersion, reason, confirmedAt: startedAt } = closed;
  const begun = { form, formVersion, reason, startedAt, answers: {}, key: "late" };
  await forms.unitPapers.begin("TD", "synthesis-2026", begun);
  await board.says("/baocao tuyentruyen TD 2026");
  expect(docxText(Buffer.from((await board.files()).at(-1)?.bytes ?? []))).toContain(
    "Công tác tuyên truyền\n46 tin bài",
  );
  await unitPapers.drop({ owner: "TD", ref: "synthesis-2026" });
  expect(await house.cadre("NK01").says("/tonghopnam")).toContain("Thành đoàn");
});

test("whom the head named drafts the report beside counts, and leaves it to the head to send", async () => {
  const [head, helper] = [house.cadre("AK01"), house.cadre("AK02")];
  await head.says("/uyquyen mô hình Bích đến 31/12");
  expect(await head.says("1")).toContain("đến hết 31/12/2026");
  expect(await helper.says("/baocao nam")).toContain("Báo cáo năm 2026 của Đoàn phường An Khánh");
  expect(await helper.presses("✍️ Viết tiếp báo cáo năm")).toContain("Phần 2/3");
  expect(await helper.says("Còn ít mô hình")).toContain("Phần 3/3");
  expect(await helper.says("Đề nghị mở lớp")).toContain("để Bí thư, Phó Bí thư xem và gửi");
  expect(await helper.presses("✅ Xong, để Bí thư gửi")).toContain("Đã giữ bản viết báo cáo năm");
  const counts = await helper.says("/baocaonam so lieu 2026");
  expect(counts).toContain("Đợt cao điểm “3 trách nhiệm”: 1");
  expect(counts).not.toContain("Tháng vì dân");
  expect(await helper.says("/baocaonam rut 2026")).toContain("do Bí thư, Phó Bí thư gửi hoặc rút lại");
  expect(await helper.says("/baocaonam cap duoi 2026")).not.toContain("đã gửi");
  expect(await helper.says("/baocaonam xem 2026 NK")).toContain("chỉ đơn vị và cấp trên");
  expect(await head.says("/baocaonam viet 2026")).toContain("Đề nghị mở lớp");
  expect(await head.presses("📨 Gửi cấp trên")).toContain("đã gửi báo cáo năm 2026");
});

test("digests of the weeks in which reports come in count them, and none before or long after", async () => {
  const counted = async (id: string) => {
    const period = parsePeriod(id);
    return period && reportsSent(house.app.services, { unit: "TD", above: 0, period }, "2026-10-26");
  };
  expect(await counted("2026-W43")).toEqual({ year: "2026", sent: 1, of: 1 });
  expect(await counted("2026-11")).toEqual({ year: "2026", sent: 1, of: 1 });
  for (const id of ["2026-09", "2026-12", "2026-Q4"]) expect(await counted(id)).toBeUndefined();
});

test("what a unit sent before it went into another is found, read and decided about by the level above, under its name", async () => {
  const today = "2026-10-21";
  const unit = (code: string) => (code === "AK" ? "XK" : code);
  const bytes = await rosterWorkbook({
    unitHeaders: [...UNIT_HEADERS, "Nhập vào"],
    units: SMALL_CITY.units.map(({ code, name, level, parent = "" }) => [
      ...[code, name, level, parent],
      code === "AK" ? "XK" : "",
    ]),
    cadres: ORGANISATION.cadres.map(({ code, name, unit: own, positions = [] }) => [
      ...[code, name, unit(own)],
      own === "AK" ? "Ủy viên Ban Chấp hành" : positions.join("; "),
    ]),
  });
  const { rosters } = house.app.services;
  const turn = await rosters.begin();
  const read = await readRoster(bytes, { levels: LEVELS, today });
  await rosters.apply(turn, planRoster(turn.stored, read, { from: today, today }));
  house.setClock(`${today}T09:00:00+07:00`);
  const list = await writer.says("/baocaonam cap duoi 2026");
  expect(list).toContain("0/1 đơn vị đã gửi");
  expect(list).toContain("• Đoàn phường An Khánh: Đã gửi ngày 20/10/2026, chờ cấp trên xem.");
  expect(await writer.presses("👁 Đoàn phường An Khánh")).toContain("Đề nghị mở lớp");
  // Printed by its name of then, by whoever reads it, also typed by name.
  await writer.presses("📄 Tệp Word");
  const printed = await docxText(Buffer.from((await writer.files()).at(-1)?.bytes ?? []));
  expect(printed).toContain("ĐOÀN PHƯỜNG AN KHÁNH");
  expect(printed).toContain("Đề nghị mở lớp");
  expect(await board.says("/baocao báo cáo năm phường an khánh 2026")).toContain("Đoàn phường An Khánh");
  expect(await house.cadre("AK02").says("/baocao báo cáo năm AK 2026")).not.toContain("Đoàn phường An Khánh");
  await writer.says("/baocaonam xem 2026 AK");
  expect(await writer.presses("✅ Nhận báo cáo")).toContain("Đoàn phường An Khánh");
  expect(await lastHeard("XK01")).toContain("đã nhận báo cáo năm 2026 của Đoàn phường An Khánh");
  expect(await writer.says("/baocaonam cap duoi 2026")).not.toContain("An Khánh");
});
