import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorkbook } from "../../src/papers/workbook/open-workbook.ts";
import type { Chatter } from "../support/chatter.ts";
import { docxText } from "../support/docx-text.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";
import { paperCode } from "../support/paper-code.ts";
import { webTown } from "../support/town.ts";

const NOW = "2026-11-24T09:00:00+07:00";

const PROPAGANDA = { code: "TD09", name: "Ngô Tuyết Vân", unit: "TD", positions: ["Ủy viên Ban Tuyên giáo"] };
const CITY = { ...SMALL_CITY, cadres: [...SMALL_CITY.cadres, PROPAGANDA] };

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: NOW, town: webTown, organisation: CITY });
});
afterAll(() => house.close());

const entries = () => house.app.services.entries;
const doing = (key: string, by = "XK01") => ({ key, by, at: new Date(NOW) });

test("an entry is there once, is changed by whoever saw it last, and is read by unit and days", async () => {
  const values = { title: "Ngày chủ nhật xanh", from: "2026-11-01", to: "2026-11-15", people: 120 };
  const drive = { unit: "XK", kind: "peak-drive" } as const;
  const [entered] = await Promise.all(
    [1, 2].map(() => entries().enter(drive, { values, files: [] }, doing("drive"))),
  );
  const id = entered?.id ?? "";
  const found = async (from: string, to: string) =>
    (await entries().of(["XK"], from, to)).map(({ values: { people } }) => people);
  expect(await found("2026-11-15", "2026-11-30")).toEqual([120]);
  expect(await found("2026-11-16", "2026-11-30")).toEqual([]);
  const more = { does: "correct", values: { ...values, people: 130 }, files: [] } as const;
  const both = await Promise.all([
    entries().change(id, 1, more, doing("more")),
    entries().change(id, 1, { does: "take-back" }, doing("back")),
  ]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(["done", "late"]);
  const entry = await entries().one(id);
  expect(entry?.acts.map(({ by }) => by)).toEqual(["XK01", "XK01"]);
});

test("who has read the plan is noted once, whoever says so", async () => {
  const plan = { unit: "XK", kind: "plan" } as const;
  const { id } = await entries().enter(
    plan,
    { values: { title: "Kế hoạch", day: "2026-11-20" }, files: [] },
    doing("plan"),
  );
  const said = { key: "said", by: "XK01", at: new Date(NOW), sitting: "Họp tháng 11" };
  await Promise.all([
    entries().noteRead(id, ["XK02"], { key: "own", by: "XK02", at: new Date(NOW) }),
    entries().noteRead(id, ["XK02", "XK01"], said),
  ]);
  expect((await entries().one(id))?.reads.map(({ who }) => who).sort()).toEqual(["XK01", "XK02"]);
});

const PICTURE = Buffer.from("%PDF-1.7 ảnh ra quân", "utf8");
const lastFile = async (who: Chatter) => (await who.files()).at(-1);

test("a drive in one line; what is missing is asked, a wrong answer is refused with a right one, a file is added", async () => {
  const head = house.cadre("AK01");
  const said = await head.says("/hoso đợt cao điểm ngày chủ nhật xanh từ 1/11 đến 15/11, 120 người");
  expect(said).toContain("✅ Đã ghi cho Đoàn phường An Khánh: Đợt cao điểm");
  expect(said).toContain("• Từ ngày: 01/11/2026");
  expect(said).toContain("• Số người tham gia: 120");
  await head.presses("📎 Thêm tệp");
  expect(await head.sendsFile("anh.pdf", PICTURE)).toContain("Đã giữ tệp này");
  expect(await head.presses("Hết rồi")).toContain("• Tệp kèm theo: 1");
  expect(await head.says("/hoso công trình Tuyến đường hoa Tầm Vu từ tháng 3")).toContain("Đến nay thế nào?");
  expect(await head.presses("Đang làm")).toContain("• Từ ngày: 01/03/2026");
  expect(await head.says("/hoso hội thi Tin học trẻ, giải nhì")).toContain("Vào ngày nào?");
  expect(await head.says("30/2")).toContain("ví dụ: 10/11/2026");
  expect(await head.says("hôm qua")).toContain("• Kết quả: giải nhì");
});

test("question by question, passed over, corrected, taken back and put back, with its trace", async () => {
  const head = house.cadre("AK01");
  expect(await head.says("/hoso ghi")).toContain("ghi việc gì vào hồ sơ");
  expect(await head.presses("Nội dung rèn luyện trong quy chế, chương trình")).toContain("loại nào");
  await head.presses("Quy chế làm việc");
  expect(await head.says("chưa có")).toContain("Số văn bản");
  expect(await head.says("mười hai")).toContain("ví dụ: 12-QC/ĐTN");
  await head.says("12-QC/ĐTN");
  await head.says("5/2/2023");
  expect(await head.presses("Không có tệp")).toContain("• Số văn bản: 12-QC/ĐTN");
  expect(await head.presses("✏️ Sửa")).toContain("sửa phần nào");
  await head.presses("Ngày: 05/02/2023");
  expect(await head.says("6/2/2023")).toContain("Đã sửa");
  const list = await head.says("/hoso");
  expect(list).toContain("Hồ sơ của Đoàn phường An Khánh, năm 2026");
  expect(list).toContain("• Quy chế làm việc 12-QC/ĐTN, 06/02/2023");
  expect(list).toContain("• Ngày chủ nhật xanh, 01/11–15/11, 120 người");
  expect(await head.presses("👁 Quy chế làm việc 12-QC/ĐTN")).toContain("Sửa 24/11/2026, Nguyễn Văn An");
  expect(await head.presses("Rút lại")).toContain("Đã rút “Quy chế làm việc 12-QC/ĐTN”");
  expect(await head.says("/hoso")).not.toContain("12-QC");
  expect(await head.presses("Ghi lại")).toContain("Đã ghi lại");
});

test("a line without the command is asked about first, and of whoever enters nothing it is none", async () => {
  const head = house.cadre("AK01");
  const line = "Đợt cao điểm làm sạch Rạch Ngỗng từ 1/10 đến 15/10";
  expect(await head.says(line)).toContain("ghi việc này vào hồ sơ của Đoàn phường An Khánh chứ");
  expect(await head.presses("Thôi")).toContain("chưa ghi gì");
  expect(await house.cadre("AK02").says("/hoso")).toContain("Việc này dành cho");
});

test("what was published: one line by the ward, seen with its sums by the level above and the propaganda board", async () => {
  const head = house.cadre("AK01");
  const line =
    "/tuyentruyen bài đăng trang Quận Đoàn hôm qua về trí sáng, 1.200 lượt xem https://fb.com/quandoan/1";
  expect(await head.says(line)).toContain("• Tiêu chí: Trí sáng");
  expect(await house.cadre("XK01").says("/tuyentruyen phát thanh khu vực 20/11, 300 lượt nghe")).toContain(
    "• Hình thức: Phát thanh, loa",
  );
  const board = house.cadre("TD09");
  const seen = await board.says("/tuyentruyen");
  expect(seen).toContain("Thành đoàn Cần Thơ, năm 2026: 2 tin bài, buổi; 1.500 lượt tiếp cận");
  expect(seen).toContain("Trí sáng 1 · Chưa rõ tiêu chí 1");
  expect(seen).toContain("300 lượt (Đoàn phường Xuân Khánh)");
  expect(await board.says("/tuyentruyen bài của Ban hôm nay")).toContain("Bí thư, Phó Bí thư của đơn vị ghi");
  await board.says("/tuyentruyen tai 2026 NK");
  const book = await openWorkbook(Buffer.from((await lastFile(board))?.bytes ?? []));
  expect(book.map(({ name }) => name)).toEqual(["Tin bài", "Theo đơn vị", "Theo tiêu chí"]);
  expect(await board.says("/hoso")).toContain("Việc này dành cho");
  await board.says("/baocao tuyên truyền");
  const paper = docxText(Buffer.from((await lastFile(board))?.bytes ?? []));
  expect(paper).toContain("Tổng số: 2 tin bài, buổi; 1.500 lượt tiếp cận.");
  expect(paper).toContain("Bài đăng trang Quận Đoàn");
  expect(await board.says(`/kiemtra ${paperCode(paper)}`)).toContain("vẫn đúng như vậy");
});

test("whoever was named for it enters for the unit, until that is taken back", async () => {
  const [head, helper] = [house.cadre("AK01"), house.cadre("AK02")];
  await head.says("/uyquyen tuyên truyền Phạm Ngọc Bích đến 31/12");
  expect(await head.presses("✅ Giao")).toContain("ghi tin bài tuyên truyền của Đoàn phường An Khánh");
  expect(await helper.says("/tuyentruyen tờ rơi ở chợ hôm nay")).toContain(
    "✅ Đã ghi cho Đoàn phường An Khánh",
  );
  expect(await helper.says("/tuyentruyen")).toContain("Tờ rơi ở chợ");
  expect(await helper.says("/hoso")).toContain("Việc này dành cho");
  await head.says("/uyquyen");
  await head.presses("Thôi: Phạm Ngọc Bích");
  expect(await helper.says("/tuyentruyen tờ rơi ở bến phà hôm nay")).toContain("Việc này dành cho");
});

test("a plan goes down from the topmost unit: each reads it once, heads see counts and names, who has no app is marked with the sitting", async () => {
  const [city, district, ward] = [house.cadre("TD01"), house.cadre("NK01"), house.cadre("XK01")];
  const heard = async (code: string) => {
    await house.app.lanes.idle();
    return (await house.cadre(code).heard()).at(-1) ?? "";
  };
  expect(await city.says("/quantriet")).toContain("chưa quán triệt kế hoạch nào");
  await city.presses("📨 Gửi kế hoạch");
  await city.says("Kế hoạch “Cán bộ Đoàn trách nhiệm” năm 2026");
  await city.sendsFile("kehoach.pdf", Buffer.from("%PDF-1.7 kế hoạch", "utf8"));
  await city.presses("Hết rồi");
  expect(await city.presses("Bỏ qua")).toContain("tới 2 cán bộ của Thành đoàn Cần Thơ");
  const sent = await city.presses("✅ Gửi");
  expect(sent).toContain("cho 1 đồng chí");
  expect(sent).toContain("trực tiếp bên dưới đã được báo");
  expect(await heard("TD09")).toContain("Đọc xong, đồng chí chọn Đã đọc");
  expect(await house.cadre("TD09").presses("✅ Đã đọc")).toContain("Đã ghi: đồng chí đã đọc");
  expect(await heard("NK01")).toContain("Đồng chí gửi tiếp cho cán bộ của đơn vị mình");
  await district.presses("📨 Gửi cho đơn vị mình");
  await district.presses("✅ Gửi");
  await house.app.lanes.idle();
  const [{ id: above } = { id: "" }] = await house.app.services.entries.of(
    ["TD"],
    "2026-01-01",
    "2026-12-31",
  );
  expect(await district.says(`/quantriet tiep ${above}`)).toContain("gửi trong đơn vị ngày");
  await ward.presses("📨 Gửi cho đơn vị mình");
  expect(await ward.presses("✅ Gửi")).toContain("1 đồng chí chưa nhận tin được: Huỳnh Gia Em");
  await house.app.services.withoutApp.mark(
    "XK02",
    { consentDay: "2026-11-01", seenBy: "XK01" },
    new Date(NOW),
  );
  expect(await ward.says("/quantriet")).toContain("1/2 đồng chí đã đọc");
  expect(await ward.presses("Ai chưa đọc")).toContain("• Huỳnh Gia Em (không dùng ứng dụng)");
  await ward.presses("Ghi đã đọc tại buổi họp");
  await ward.presses("✅ Xong");
  expect(await ward.says("họp Ban Chấp hành ngày 20/11")).toContain("Còn 0 đồng chí chưa đọc");
  const seen = await city.says("/quantriet");
  expect(seen).toContain("2/2 đồng chí đã đọc");
  expect(seen).toContain("2/3 đơn vị đã quán triệt, 3/6 đồng chí đã đọc");
  await ward.says("/dadoc");
  expect(Buffer.from((await lastFile(ward))?.bytes ?? []).toString()).toContain("kế hoạch");
  expect(await house.cadre("AK02").says("/dadoc")).toContain("chưa gửi kế hoạch nào");
});
