import PizZip from "pizzip";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { REPORT_FILES } from "../../src/cli/report-files.ts";
import { createPdfMaker } from "../../src/papers/pdf/pdf.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { readBook } from "../support/book-figures.ts";
import type { Chatter } from "../support/chatter.ts";
import { docxText } from "../support/docx-text.ts";
import { calledEvent, marked } from "../support/events.ts";
import { officeScript, WRITES_PDFS } from "../support/office-script.ts";
import { HAS_GROUPS_AND_FILES, type OpenHouse, openHouse } from "../support/open-house.ts";
import { paperCode } from "../support/paper-code.ts";
import { zaloBotTown } from "../support/zalo-bot-town.ts";

/** The house's clock stands there. */
const NOW = "2026-11-24T09:00:00+07:00";

let house: OpenHouse;
/** LibreOffice's program, where a test has it. */
let office: string | undefined;
beforeAll(async () => {
  house = await openHouse({ pdf: createPdfMaker({ office: () => office }) });
});
afterAll(() => house.close());

const PLEDGED = ["/dangky", "1", "1", "1", "1", "1", "1", "1", "1"];
const REVIEWED = [
  "/tukiemdiem quý 3",
  "tot",
  "bo qua",
  "tot",
  "bo qua",
  "tot",
  "bo qua",
  "bo qua",
  "1",
  "2",
  "1",
];

async function saysAll(cadre: Chatter, lines: readonly string[]): Promise<string> {
  let heard = "";
  for (const line of lines) heard = await cadre.says(line);
  return heard;
}

async function newest(cadre: Chatter): Promise<{ name: string; text: string }> {
  const file = (await cadre.files()).at(-1);
  if (!file) throw new Error("no file came");
  return { name: file.name, text: docxText(file.bytes) };
}

const TO_SIGN = {
  unit: "AK",
  by: "AK01",
  called: ["AK02", "AK03", "AK01"],
  title: "Họp BCH 24/11",
  at: "2026-11-24T07:00:00+07:00",
} as const;

test.skipIf(!HAS_GROUPS_AND_FILES)(
  "an event's list: to be signed by all who are called; once it is closed with how each was there, and no reason",
  async () => {
    const { events } = house.app.services;
    const event = await calledEvent(house, TO_SIGN);
    const declines = { does: "decline", who: "AK03", reason: "con ốm" } as const;
    await events.act(event.id, declines, { key: "sick", by: "AK03", at: new Date(NOW) });
    const head = house.cadre("AK01");
    await head.says(`/sukien xem ${event.id}`);
    expect(await head.presses("🖨️ Danh sách ký tên")).toContain("📄 Danh sách điểm danh: Họp BCH 24/11");
    const before = await newest(head);
    expect(before.name).toBe("Danh sách điểm danh Họp BCH 24 11 2026-11-24.docx");
    for (const said of [
      "Phạm Ngọc Bích",
      "Đặng Quốc Cường",
      "Ủy viên Ban Thường vụ",
      "Đoàn phường An Khánh",
      "Ký tên",
    ])
      expect(before.text).toContain(said);
    expect(before.text).toContain("07:00 đến 09:00 ngày 24/11/2026");
    expect(before.text).toContain("Tổng hợp: 3 đồng chí được mời./.");
    expect(before.text).not.toMatch(/Vắng|ốm/u);
    await marked(house, event, { AK02: "late", XK01: "came" });
    await head.says(`/chot ${event.id}`);
    await head.presses("✅ Chốt");
    await head.presses("🖨️ Danh sách ký tên");
    const { text } = await newest(head);
    for (const said of [
      "Võ Thị Dung",
      "Đến thêm",
      "Trễ",
      "Vắng có lý do",
      "0 có mặt, 1 trễ, 2 vắng (1 có lý do), đến thêm 1 người ngoài danh sách mời",
    ])
      expect(text).toContain(said);
    expect(text).not.toContain("ốm");
  },
);

test.skipIf(!HAS_GROUPS_AND_FILES)(
  "without an event those of the month are offered; a strange unit's, a cancelled one and one that is gone are refused",
  async () => {
    const head = house.cadre("AK01");
    expect(await head.says("/baocao điểm danh")).toContain("của buổi nào trong tháng 11");
    expect(await head.presses("Họp BCH 24/11 24/11")).toContain("📄 Danh sách điểm danh");
    expect(await head.says("/baocao điểm danh tháng 3")).toContain("chưa gọi buổi nào");
    const cancelled = await calledEvent(house, { ...TO_SIGN, title: "Họp đã hủy" });
    const cancels = { does: "cancel", reason: "" } as const;
    await house.app.services.events.act(cancelled.id, cancels, { key: "off", by: "AK01", at: new Date(NOW) });
    expect(await head.says(`/baocao điểm danh ${cancelled.id}`)).toContain("Họp đã hủy");
    const files = (await head.files()).length;
    await head.says("/baocao điểm danh 0123456789");
    expect(await head.files()).toHaveLength(files);
    const strange = house.cadre("XK01");
    await strange.says(`/baocao điểm danh ${cancelled.id}`);
    expect(await house.cadre("AK02").says("/baocao mẫu trống điểm danh")).toContain("không có mẫu trống");
    expect(await strange.files()).toEqual([]);
  },
);

test("where no files come, a paper is said in text, and who can print it", async () => {
  const bare = await openHouse({ town: zaloBotTown() });
  const event = await calledEvent(bare, TO_SIGN);
  expect(await bare.cadre("AK01").says(`/baocao điểm danh ${event.id}`)).toMatch(
    /DANH SÁCH ĐIỂM DANH[\s\S]*\n1 · [\s\S]*Ứng dụng này không nhận tệp/,
  );
  await saysAll(bare.cadre("AK02"), REVIEWED);
  const noted = /BẢN TỰ KIỂM ĐIỂM[\s\S]*Phạm Ngọc Bích[\s\S]*đã ghi lại là đồng chí vừa/u;
  for (const line of ["/baocao kiểm điểm Bích quý 3", "/baocao kiểm điểm cả đơn vị quý 3"])
    expect(await bare.cadre("AK01").says(line), line).toMatch(noted);
  await bare.close();
});

test("before anything is confirmed there is nothing to print, and what to do first", async () => {
  const cadre = house.cadre("AK02");
  const heard = await cadre.says("/baocao đăng ký");
  if (HAS_GROUPS_AND_FILES) expect(heard).toContain("chưa có bản đăng ký nào đã xác nhận");
  await saysAll(cadre, PLEDGED);
  await saysAll(cadre, REVIEWED);
});

test.skipIf(!HAS_GROUPS_AND_FILES)(
  "one's own pledge: what was pledged beside the least, and where to sign",
  async () => {
    const cadre = house.cadre("AK02");
    expect(await cadre.says("/dangky")).toContain("Đã xác nhận");
    expect(await cadre.presses("📄 Bản giấy")).toContain("a1 ĐKCT01 của đồng chí, năm 2026");
    const { name, text } = await newest(cadre);
    expect(name).toBe("a1 ĐKCT01 Phạm Ngọc Bích 2026.docx");
    for (const said of [
      "Mẫu a1 ĐKCT01",
      "QUẬN ĐOÀN NINH KIỀU",
      "ĐOÀN PHƯỜNG AN KHÁNH",
      "……………, ngày 24 tháng 11 năm 2026",
      "Họ và tên: Phạm Ngọc Bích",
      "Ngày sinh: ……………. Chức vụ: Ủy viên Ban Chấp hành.",
      "1. Trách nhiệm với Nhân dân\n- Xung kích việc quan trọng ở địa phương",
      "Giờ tình nguyện\n2 giờ tình nguyện mỗi tuần\n2 giờ tình nguyện mỗi tuần",
      "NGƯỜI ĐĂNG KÝ",
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/[{}]/u);
  },
);

test.skipIf(!HAS_GROUPS_AND_FILES)(
  "the code on a paper says whether it is as recorded, and no more",
  async () => {
    const cadre = house.cadre("AK02");
    const code = paperCode((await newest(cadre)).text) ?? "";
    await cadre.says("/baocao đăng ký");
    expect((await newest(cadre)).text, "printed anew it is the same").toContain(code);
    const other = house.cadre("XK01");
    const heard = await other.says(`/kiemtra ${code.toLowerCase().replaceAll("-", " ")}`);
    expect(heard).toBe(`✅ Mã ${code}: bản giấy in từ bản đã ghi ngày 24/11/2026, từ đó đến nay không sửa.`);
    house.setClock("2026-11-25T09:00:00+07:00");
    await saysAll(cadre, ["/dangky sua", "đổi ý", "1", "2", "1"]);
    expect(await other.says(`/kiemtra ${code}`)).toContain("ngày 25/11/2026 bản ấy đã được sửa");
    await cadre.says("/baocao đăng ký");
    expect(paperCode((await newest(cadre)).text)).not.toBe(code);
    house.setClock("2026-11-24T09:00:00+07:00");
  },
);

test.each([
  ["/kiemtra", "gõ mã kiểm tra in ở đầu bản giấy"],
  ["/kiemtra a1 của Bích", "không phải mã kiểm tra"],
  ["/kiemtra 2222 3333 4444", "Không có bản đã ghi nào mang mã 2222-3333-4444"],
  ["/start kiemtra-222233334444", "Không có bản đã ghi nào mang mã 2222-3333-4444"],
  ["https://t.me/CanBoDoanBot?start=kiemtra-222233334444", "Không có bản đã ghi nào mang mã 2222-3333-4444"],
])("“%s” hears what to do", async (line, hears) => {
  expect(await house.cadre("AK03").says(line)).toContain(hears);
});

test.skipIf(!HAS_GROUPS_AND_FILES)("one's own self-review, by words without marks", async () => {
  const cadre = house.cadre("AK02");
  expect(await cadre.says("/baocao ban tu kiem diem quy 3")).toContain("a2 KĐCT01 của đồng chí, quý 3/2026");
  const { name, text } = await newest(cadre);
  expect(name).toBe("a2 KĐCT01 Phạm Ngọc Bích 2026-Q3.docx");
  expect(text).toContain("1. Trách nhiệm\n- Làm tốt: tot\n- Chưa làm được: không có\n2. Gương mẫu");
  expect(text).toContain("Giờ tình nguyện\n2 giờ tình nguyện mỗi tuần\n0 giờ; đạt 0/13 tuần");
  expect(text).toContain("III. NHẬN XÉT CỦA TẬP THỂ");
});

test.skipIf(!HAS_GROUPS_AND_FILES)(
  "a head takes a member's; of a self-review the member sees who did",
  async () => {
    const head = house.cadre("AK01");
    expect(await head.says("/baocao đăng ký Bích")).toContain("a1 ĐKCT01 của Phạm Ngọc Bích");
    expect(await head.says("/baocao kiểm điểm Bích quý 3")).toContain("đã ghi lại là đồng chí vừa xem");
    expect((await newest(head)).text).toContain("Họ và tên: Phạm Ngọc Bích");
    expect(await house.cadre("AK02").says("/tukiemdiem quý 3")).toContain("Nguyễn Văn An");
    expect(await head.says("/baocao đăng ký Cường")).toContain("Đặng Quốc Cường chưa có bản đăng ký");
  },
);

test.skipIf(!HAS_GROUPS_AND_FILES)(
  "of another period than the confirmed one it says which is not there",
  async () => {
    const heard = await house.cadre("AK02").says("/baocao kiểm điểm quý 2");
    expect(heard).toContain("chưa có bản tự kiểm điểm quý 2/2026 đã xác nhận");
  },
);

test.skipIf(!HAS_GROUPS_AND_FILES)("everybody's of the unit in one file, each on a new page", async () => {
  await saysAll(house.cadre("AK03"), PLEDGED);
  const head = house.cadre("AK01");
  expect(await head.says("/baocao đăng ký cả đơn vị")).toContain(
    "2 bản của Đoàn phường An Khánh, mỗi người bắt đầu ở một trang mới",
  );
  const { name, text } = await newest(head);
  expect(name).toBe("a1 ĐKCT01 Đoàn phường An Khánh 2026.docx");
  expect(text.match(/BẢN ĐĂNG KÝ/gu)).toHaveLength(2);
  expect(text).toMatch(/Phạm Ngọc Bích[\s\S]+Đặng Quốc Cường/u);
  expect(await head.says("/baocao kiểm điểm cả đơn vị quý 2")).toContain(
    "chưa có bản tự kiểm điểm quý 2/2026",
  );
  expect(await head.says("/baocao kiểm điểm cả đơn vị quý 3")).toContain("Bản của chính đồng chí không nằm");
  const told = (await house.cadre("AK02").heard()).filter((text) => text.includes("Nguyễn Văn An vừa lấy"));
  expect(told, "once a day").toEqual([expect.stringContaining("bản tự kiểm điểm quý 3/2026 của đồng chí")]);
});

test.skipIf(!HAS_GROUPS_AND_FILES)(
  "one that is larger than the app takes is said before it is sent",
  async () => {
    const head = house.cadre("AK01");
    const abilities = house.app.services.abilitiesAt(house.addressOf("AK01"));
    Object.assign(abilities, { mostFileBytes: 1 });
    const before = (await head.files()).length;
    expect(await head.says("/baocao đăng ký cả đơn vị zip")).toContain(
      "nặng 1 MB, mà ở đây chỉ gửi được tệp đến",
    );
    Object.assign(abilities, { mostFileBytes: Infinity });
    expect((await head.files()).length).toBe(before);
  },
);

test.skipIf(!HAS_GROUPS_AND_FILES)("the same, a file each, by the button below it", async () => {
  const head = house.cadre("AK01");
  await head.says("/baocao đăng ký cả đơn vị");
  expect(await head.presses("🗂 Mỗi người một tệp")).toContain("mỗi người một tệp Word");
  const zip = (await head.files()).at(-1);
  expect(zip?.name).toBe("a1 ĐKCT01 Đoàn phường An Khánh 2026.zip");
  const { files } = new PizZip(zip?.bytes ?? new Uint8Array());
  expect(Object.keys(files)).toEqual([
    "a1 ĐKCT01 Phạm Ngọc Bích 2026.docx",
    "a1 ĐKCT01 Đặng Quốc Cường 2026.docx",
  ]);
  const text = docxText(files["a1 ĐKCT01 Phạm Ngọc Bích 2026.docx"]?.asUint8Array() ?? new Uint8Array());
  expect(text).toContain("Họ và tên: Phạm Ngọc Bích");
  expect(text).not.toContain("Cường");
});

test.skipIf(!HAS_GROUPS_AND_FILES)(
  "from above a unit's by its code or name, however short; who is called so comes first, and nobody else's unit is meant",
  async () => {
    const head = house.cadre("NK01");
    const of = "2 bản của Đoàn phường An Khánh, mỗi người bắt đầu ở một trang mới";
    for (const line of [
      "/baocao dangky AK",
      "/baocao đăng ký An Khánh",
      "/baocao đăng ký đơn vị an khanh 2026",
    ])
      expect(await head.says(line), line).toContain(of);
    await head.presses("🗂 Mỗi người một tệp");
    expect((await head.files()).at(-1)?.name).toBe("a1 ĐKCT01 Đoàn phường An Khánh 2026.zip");
    expect(await head.says("/baocao đăng ký Bích")).toContain("của Phạm Ngọc Bích");
    expect(await house.cadre("XK01").says("/baocao dangky AK")).toContain("mình chưa thấy ai là “AK”");
  },
);

test.each(["/baocao đăng ký An", "/baocao đăng ký cả đơn vị", "/baocao kiểm điểm XK01"])(
  "“%s” of who is not in charge gives nobody's paper",
  async (line) => {
    const cadre = house.cadre("AK02");
    const before = (await cadre.files()).length;
    const heard = await cadre.says(line);
    if (HAS_GROUPS_AND_FILES) expect(heard).toContain("chỉ chính người ấy");
    expect(await cadre.files()).toHaveLength(before);
  },
);

test("without a paper's name it offers those that there are", async () => {
  const heard = await house.cadre("AK02").says("/baocao");
  expect(heard).toContain("Đồng chí cần bản giấy nào?");
  expect(heard).not.toContain("cả đơn vị");
  const ward = house.cadre("AK01");
  await ward.says("/baocao");
  expect(await ward.buttons()).toContain("📄 Báo cáo năm");
  expect(await ward.buttons(), "the topmost unit's alone").not.toContain("📄 Tổng hợp năm");
});

test.each([
  "báo cáo kiểm điểm xong rồi ạ",
  "báo cáo anh em nộp rồi",
  "báo cáo kiểm điểm Bích nộp rồi",
  "báo cáo kiểm điểm tụi em gửi hồi sáng",
])("“%s” tells something, and is no wish for somebody's paper", async (line) => {
  const cadre = house.cadre("AK02");
  expect(await cadre.says(line)).toMatch(
    /chưa hiểu tin này, và chưa ghi gì|Ý đồng chí là việc nào|Bản tự kiểm điểm quý 3/u,
  );
  await cadre.says("/huy");
});

/** The newest workbook that somebody got, by the names of its sheets. */
async function newestBook(cadre: Chatter) {
  const file = (await cadre.files()).at(-1);
  if (!file) throw new Error("no file came");
  const sheets = await readBook(file.bytes);
  return { name: file.name, sheets: new Map(sheets.map((sheet) => [sheet.name, sheet])) };
}

test.skipIf(!HAS_GROUPS_AND_FILES)(
  "a unit's workbook: figures, who lacks what, every entry, a sheet for each lower unit",
  async () => {
    await house.cadre("AK02").says("/giotinhnguyen 1 dọn kênh");
    await house.cadre("XK01").says("/hoatdong 2 hôm qua phát quà");
    const head = house.cadre("NK01");
    expect(await head.says("/baocao excel tháng 11")).toContain("Quận Đoàn Ninh Kiều, tháng 11/2026");
    const { name, sheets } = await newestBook(head);
    expect(name).toBe("Quận Đoàn Ninh Kiều 2026-11.xlsx");
    expect([...sheets.keys()]).toEqual([
      "Tổng hợp",
      "Các đơn vị",
      "Còn thiếu",
      "Phần mềm đoàn viên",
      "Các lần ghi",
      "NK Quận Đoàn Ninh Kiều",
      "AK Đoàn phường An Khánh",
      "XK Đoàn phường Xuân Khánh",
    ]);
    expect(sheets.get("Các lần ghi")?.rows).toContainEqual(
      expect.objectContaining({
        Ngày: "2026-11-24",
        "Họ và tên": "Phạm Ngọc Bích",
        "Số lượng": "1",
        "Đơn vị tính": "giờ",
        "Tình trạng": "được tính",
        "Ghi chú": "dọn kênh",
        "Người ghi": "Phạm Ngọc Bích",
        "Ngày ghi": "2026-11-24",
      }),
    );
    expect(sheets.get("Các lần ghi")?.rows.some(({ Ngày }) => Ngày === "2026-11-23")).toBe(true);
    expect(sheets.get("Còn thiếu")?.rows).toContainEqual(
      expect.objectContaining({
        "Mã cán bộ": "AK02",
        Việc: "giờ tình nguyện",
        "Kỳ tính theo": "tuần",
        "Kết nối": "đã kết nối",
      }),
    );
    expect(sheets.get("Phần mềm đoàn viên")?.rows.map((row) => row["Họ và tên"])).toHaveLength(6);
    const month = parsePeriod("2026-11");
    const report = month && (await house.app.services.standings.of("NK", month, Date.parse(NOW)))?.report;
    for (const { code, unit, duties } of report?.cadres ?? []) {
      const sheet = [...sheets.values()].find((one) => one.name.startsWith(`${unit} `));
      const row = sheet?.rows.find((one) => one["Mã cán bộ"] === code);
      expect(row).toMatchObject({
        "Giờ tình nguyện: đã làm (giờ)": String((duties.D1?.done ?? 0) / 60),
        "Giờ tình nguyện: kết quả": duties.D1?.met ? "Đạt" : "Chưa đạt",
      });
    }
    expect(sheets.get("Tổng hợp")?.rows[0]).toMatchObject({
      "Mã đơn vị": "NK",
      "Từ ngày": "2026-11-01",
      "Số cán bộ": String(report?.totals.cadres),
      "Giờ tình nguyện: số người đạt": String(report?.totals.D1?.met),
    });
    await head.says("/baocao excel 2026");
    const year = (await newestBook(head)).sheets;
    for (const sheet of ["Tổng hợp", "Các đơn vị"]) {
      const headers = year.get(sheet)?.headers.join("\n");
      expect(headers).toContain("Báo cáo năm");
      expect(headers).not.toContain("Tổng hợp năm");
    }
  },
);

test.skipIf(!HAS_GROUPS_AND_FILES)(
  "without a period it is this month's; of a lower unit by its name; of a year, and of a week",
  async () => {
    const head = house.cadre("NK01");
    for (const [line, name] of [
      ["/baocao excel", "Quận Đoàn Ninh Kiều 2026-11.xlsx"],
      ["/baocao excel An Khánh 2026", "Đoàn phường An Khánh 2026.xlsx"],
      ["/baocao excel tuần này XK", "Đoàn phường Xuân Khánh 2026-W48.xlsx"],
      ["baocao excel quy 3", "Quận Đoàn Ninh Kiều 2026-Q3.xlsx"],
    ] as const) {
      await head.says(line);
      expect((await newestBook(head)).name).toBe(name);
    }
    expect(await head.says("/baocao excel tháng 13")).toContain("/baocao excel");
    expect(await head.says("/baocao excel 2026-12")).toContain("chưa bắt đầu");
    expect(await house.cadre("AK01").says("/baocao excel Xuân Khánh")).toContain("không thấy đơn vị");
  },
);

/** The rows of the table of a paper that lies, by the texts of their cells; what is signed, in one cell below them, is left out. */
function tableIn(bytes: Uint8Array): string[][] {
  const xml = new PizZip(bytes).file("word/document.xml")?.asText() ?? "";
  const tables = (xml.match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? []).map(rowsIn);
  const [first = [], ...others] = tables.filter(([head]) => head?.[0] === "TT");
  // What has more columns than a page goes on below, with number and name again.
  return first.map((row, place) => [...row, ...others.flatMap((other) => other[place]?.slice(2) ?? [])]);
}

function rowsIn(table: string): string[][] {
  const rows = (table.match(/<w:tr[ >].*?<\/w:tr>/gsu) ?? []).filter((row) => !row.includes("<w:gridSpan"));
  return rows.map((row) =>
    (row.match(/<w:tc>.*?<\/w:tc>/gsu) ?? []).map((cell) =>
      [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)/gu)].map(([, text]) => text).join(""),
    ),
  );
}

/** `1/3 (33%)` of a report's figure. */
function figure(found: { met: number; of: number } | undefined): string {
  return found ? `${found.met}/${found.of} (${Math.floor((found.met * 100) / found.of)}%)` : "–";
}

/** Nobody looks how far a report's writing is. */
const UNHEARD = { howFar: () => {}, note: () => {} };

const reportOf = async (unit: string, period: string) => {
  const parsed = parsePeriod(period);
  return parsed && (await house.app.services.standings.of(unit, parsed, Date.parse(NOW)))?.report;
};

test.skipIf(!HAS_GROUPS_AND_FILES).each([
  [
    "/baocao kết quả 2026",
    "2026",
    "năm 2026",
    ["D1", "D2", "D3", "D4", "D5", "D6", "D8", "D9", "D10", "U1", "U2", "U3", "U4", "U5", "T2", "T3"],
  ],
  ["/baocao kết quả tháng 11 Ninh Kiều", "2026-11", "tháng 11/2026", ["D1", "D2", "D5", "D6", "U2"]],
] as const)(
  "“%s”: a unit's standing as a paper has the report's figures",
  async (line, id, period, duties) => {
    const head = house.cadre("NK01");
    expect(await head.says(line)).toContain(`Báo cáo kết quả của Quận Đoàn Ninh Kiều, ${period}`);
    const { name, text } = await newest(head);
    expect(name).toBe(`Báo cáo kết quả Quận Đoàn Ninh Kiều ${id}.docx`);
    const rows = tableIn((await head.files()).at(-1)?.bytes ?? new Uint8Array());
    const own = await reportOf("NK", id);
    const figuresOf = (report: Awaited<ReturnType<typeof reportOf>>) => [
      String(report?.totals.cadres),
      ...duties.map((duty) => figure(report?.totals[duty])),
    ];
    expect(rows[0]?.slice(0, 4)).toEqual(["TT", "Đơn vị", "Số cán bộ", "Giờ tình nguyện"]);
    expect(rows.slice(1).map(([, unit]) => unit)).toEqual([
      "Quận Đoàn Ninh Kiều, không kể cấp dưới",
      "Đoàn phường An Khánh",
      "Đoàn phường Xuân Khánh",
      "Toàn đơn vị",
    ]);
    expect(rows[2]?.slice(2)).toEqual(figuresOf(await reportOf("AK", id)));
    expect(rows[3]?.slice(2)).toEqual(figuresOf(await reportOf("XK", id)));
    expect(rows[4]?.slice(2)).toEqual(figuresOf(own));
    expect(text).toContain(
      `Tổng số cán bộ: ${own?.totals.cadres}; đã kết nối ứng dụng: ${own?.totals.linked}`,
    );
    expect(text).not.toMatch(/[{}\u{E0C1}🎯•]|Phạm Ngọc Bích/u);
    const { services } = house.app;
    const parsed = parsePeriod(id);
    const asked = parsed && { services, unit: "NK", period: parsed, at: Date.parse(NOW), ...UNHEARD };
    const written = asked && (await REPORT_FILES.get(".docx")?.(asked));
    expect(tableIn(written ?? new Uint8Array()), "the command line's file").toEqual(rows);
  },
);

test.skipIf(!HAS_GROUPS_AND_FILES)("of a unit without lower units its rows are the cadres", async () => {
  const head = house.cadre("AK01");
  expect(await head.says("/baocao kết quả tuần này")).toContain("Báo cáo kết quả của Đoàn phường An Khánh");
  const rows = tableIn((await head.files()).at(-1)?.bytes ?? new Uint8Array());
  const report = await reportOf("AK", "2026-W48");
  const bich = report?.cadres.find(({ code }) => code === "AK02")?.duties.D1;
  expect(rows.map(([, name]) => name).slice(1, -1)).toEqual(report?.cadres.map(({ name }) => name));
  expect(rows.find(([, name]) => name === "Phạm Ngọc Bích")?.[2]).toBe(
    `${(bich?.done ?? 0) / 60}/${(bich?.required ?? 0) / 60} giờ`,
  );
  expect(rows.at(-1)?.[2]).toBe(figure(report?.totals.D1));
  const heard = await head.says("/baocao kết quả Xuân Khánh");
  expect(heard).toContain("không thấy đơn vị");
  expect(await head.says("/baocao kết quả quý 1/2027")).toContain("chưa có báo cáo kết quả nào để in");
});

test("who heads nothing gets no report of results, and hears where the own ones are", async () => {
  const cadre = house.cadre("AK02");
  const before = (await cadre.files()).length;
  const heard = await cadre.says("/baocao kết quả");
  if (HAS_GROUPS_AND_FILES) expect(heard).toContain("Kết quả của mình thì đồng chí xem ở /tiendo");
  expect(await cadre.files()).toHaveLength(before);
});

test("who heads nothing gets no workbook", async () => {
  const cadre = house.cadre("AK02");
  const before = (await cadre.files()).length;
  const heard = await cadre.says("/baocao excel");
  if (HAS_GROUPS_AND_FILES) expect(heard).toContain("chỉ Bí thư, Phó Bí thư");
  expect(await cadre.files()).toHaveLength(before);
});

test.skipIf(!HAS_GROUPS_AND_FILES)(
  "where the server makes no PDF, the Word file comes with a word",
  async () => {
    const cadre = house.cadre("AK02");
    expect(await cadre.says("/baocao đăng ký pdf")).toContain("chưa làm được bản PDF nên mình gửi tệp Word");
    expect((await newest(cadre)).name).toMatch(/\.docx$/u);
  },
);

test.skipIf(!HAS_GROUPS_AND_FILES)(
  "where it does, a button below the Word file gives the PDF, also of all",
  async () => {
    office = (await officeScript(WRITES_PDFS))();
    onTestFinished(() => {
      office = undefined;
    });
    const cadre = house.cadre("AK02");
    await cadre.says("/baocao đăng ký");
    await cadre.presses("🖨️ Bản PDF");
    expect((await cadre.files()).at(-1)?.name).toBe("a1 ĐKCT01 Phạm Ngọc Bích 2026.pdf");
    const head = house.cadre("AK01");
    await head.says("/baocao đăng ký cả đơn vị");
    await head.presses("🖨️ Bản PDF");
    expect((await head.files()).at(-1)?.name).toBe("a1 ĐKCT01 Đoàn phường An Khánh 2026.pdf");
    await head.presses("🗂 Mỗi người một tệp, có PDF");
    const zip = new PizZip((await head.files()).at(-1)?.bytes ?? new Uint8Array());
    const each = ["Phạm Ngọc Bích", "Đặng Quốc Cường"].flatMap((name) =>
      ["docx", "pdf"].map((ending) => `a1 ĐKCT01 ${name} 2026.${ending}`),
    );
    expect(Object.keys(zip.files).sort()).toEqual(each.sort());
    expect(zip.file(each.find((name) => name.endsWith("pdf")) ?? "")?.asText()).toContain("%PDF");
    expect(await head.says("/baocao dang ky ca don vi zip pdf")).toContain("mỗi người một tệp");
    await head.says("/baocao mẫu trống đăng ký Phạm Ngọc Bích năm 2026");
    expect((await newest(head)).name, "its line is too long for a button").toContain("mẫu trống.docx");
    office = (await officeScript("exit 0"))();
    expect(await cadre.says("/baocao kiểm điểm quý 3 pdf")).toContain("mình chưa làm xong bản PDF");
    const reads = async () => (await house.app.services.forms.reviews.read("AK02", "2026-Q3"))?.reads?.length;
    const before = (await reads()) ?? 0;
    expect(before).toBeGreaterThan(0);
    for (const whose of ["Bích", "cả đơn vị"])
      expect(await head.says(`/baocao kiểm điểm ${whose} quý 3 pdf`)).toContain("mình chưa làm xong bản PDF");
    expect(await reads(), "nobody got it").toBe(before);
  },
);
describe.runIf(HAS_GROUPS_AND_FILES)("a unit's own template", () => {
  /** The newest file with words of its text changed, as in Word. */
  async function edited(head: Chatter, from: string, to: string): Promise<Uint8Array> {
    const zip = new PizZip((await head.files()).at(-1)?.bytes ?? new Uint8Array());
    zip.file("word/document.xml", (zip.file("word/document.xml")?.asText() ?? "").replaceAll(from, to));
    return zip.generate({ type: "uint8array", compression: "DEFLATE" });
  }

  test("is got, edited, sent back, looked at, and prints the papers of the unit and those below", async () => {
    const head = house.cadre("NK01");
    expect(await head.says("/bieumau")).toContain("• bản đăng ký (a1): mẫu chung");
    expect(await head.presses("🖨 Lấy mẫu in bản đăng ký")).toContain("gửi lại tệp .docx vào đây");
    const own = await edited(head, "BẢN ĐĂNG KÝ", "BẢN CAM KẾT");
    const wrong = await edited(head, "{họ và tên}", "{họ và tênn}");
    expect(await head.sendsFile("mau-a1.docx", wrong)).toContain(
      "{họ và tênn} trong phần chữ: không có tên này. Viết đúng là {họ và tên}.",
    );
    expect(await head.sendsFile("mau-a1 (2).docx", own)).toContain(
      "Đồng chí đặt làm mẫu in bản đăng ký của Quận Đoàn Ninh Kiều",
    );
    const shown = await newest(head);
    expect(shown.name).toBe("xem-thu-a1.docx");
    expect(shown.text).toMatch(/BẢN CAM KẾT[\s\S]*Họ và tên: Nguyễn Thị Ví Dụ/u);
    expect(await head.presses("✅ Dùng mẫu này")).toContain("in bản đăng ký theo mẫu riêng, bản 1");

    const member = house.cadre("AK02");
    await member.says("/baocao đăng ký");
    expect((await newest(member)).text).toMatch(/BẢN CAM KẾT[\s\S]*Phạm Ngọc Bích/u);
    const ward = house.cadre("AK01");
    await ward.says("/baocao đăng ký cả đơn vị");
    expect((await newest(ward)).text.match(/BẢN CAM KẾT/gu)).toHaveLength(2);
    expect(await ward.says("/bieumau")).toContain(
      "(a1): mẫu riêng của Quận Đoàn Ninh Kiều, bản 1, từ 24/11/2026",
    );
    await ward.presses("🖨 Lấy mẫu in bản đăng ký");
    expect((await newest(ward)).text).toContain("BẢN CAM KẾT");
  });

  test("which paper it is of is asked where the file's name does not say so; left alone it changes nothing", async () => {
    const head = house.cadre("AK01");
    await head.says("/bieumau in tự kiểm điểm");
    const own = await edited(head, "BẢN TỰ KIỂM ĐIỂM", "BẢN KIỂM ĐIỂM");
    expect(await head.sendsFile("sửa xong.docx", own)).toContain("mẫu in của bản nào?");
    expect(await head.says("bản tự kiểm điểm")).toContain("Đồng chí đặt làm mẫu in");
    expect(await head.says("để nguyên")).toContain("Mẫu đang dùng vẫn như cũ");
    expect(await head.says("/bieumau")).toContain("(a2): mẫu chung");
    expect(await head.sendsFile("a1.docm", new Uint8Array([1]))).toContain("không phải tệp Word");
  });

  test("papers of years that are over keep the template that stood then; whatever unit is above now", async () => {
    const { templates } = house.app.services;
    const bytes = (text: string) => new TextEncoder().encode(text);
    const at = (day: string) => new Date(`${day}T08:00:00+07:00`);
    await templates.decide("XK", "a1", { key: "1", by: "XK01", at: at("2025-05-01"), bytes: bytes("one") });
    await templates.decide("XK", "a1", { key: "2", by: "XK01", at: at("2026-02-01"), bytes: bytes("two") });
    await templates.decide("XK", "a1", { key: "2", by: "XK01", at: at("2026-02-01"), bytes: bytes("twice") });
    await templates.decide("XK", "a1", { key: "3", by: null, at: at("2026-08-01"), bytes: null });
    const heard = async (on: string, above = on) => {
      const own = await templates.inForce({ paper: "a1", unit: "XK", above, on });
      return own && `${own.unit} ${own.version} ${new TextDecoder().decode(await templates.bytes(own.file))}`;
    };
    expect(await heard("2025-04-30")).toBeUndefined();
    expect(await heard("2026-01-31")).toBe("XK 1 one");
    expect(await heard("2026-07-31")).toBe("XK 2 two");
    expect(await heard("2026-08-01"), "ours again; above it nobody had any then").toBeUndefined();
    expect(await heard("2026-11-24")).toMatch(/^NK 1 /u);
  });

  test("is dropped by one step back, and nobody but heads may do any of it", async () => {
    const head = house.cadre("NK01");
    await head.says("/bieumau");
    expect(await head.presses("↩️ Bỏ mẫu in riêng: bản đăng ký")).toContain("Bỏ mẫu in riêng cho bản đăng ký");
    expect(await head.presses("↩️ Bỏ mẫu in riêng")).toContain("lại in bản đăng ký theo mẫu của cấp trên");
    const member = house.cadre("AK03");
    await member.sendsFile("mau-a1.docx", await edited(house.cadre("AK01"), "x", "y"));
    expect(await house.app.services.templates.decisions("AK", "a1")).toEqual([]);
    await member.says("/baocao đăng ký");
    expect((await newest(member)).text).toContain("BẢN ĐĂNG KÝ");
  });
});

test.skipIf(!HAS_GROUPS_AND_FILES)(
  "an empty form has the head, all that can be ticked, and no code",
  async () => {
    const head = house.cadre("AK01");
    expect(await head.says("/baocao mẫu trống đăng ký Bích")).toContain(
      "a1 ĐKCT01 để trống của Phạm Ngọc Bích",
    );
    const { name, text } = await newest(head);
    expect(name).toBe("a1 ĐKCT01 Phạm Ngọc Bích 2026 mẫu trống.docx");
    for (const said of [
      "Họ và tên: Phạm Ngọc Bích",
      "Đơn vị công tác: Đoàn phường An Khánh",
      "- [    ] Xung kích việc quan trọng ở địa phương\n",
      "- Ý khác: ……",
      "Giờ tình nguyện\n2 giờ tình nguyện mỗi tuần\n……………",
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/[{}]|Mã kiểm tra|24 tháng 11/u);
    await head.says("/baocao mau trong kiem diem Bich quy 3");
    const review = (await newest(head)).text;
    expect(review).toContain("quý 3/2026");
    expect(review).toContain("- Làm tốt: ……");
    expect(review).toContain("1\nGiờ tình nguyện\n……………\n……………");
    expect(await house.cadre("AK02").says("/baocao mẫu trống đăng ký")).toContain(
      "để trống của Phạm Ngọc Bích",
    );
    expect(await house.cadre("AK02").says("/baocao mẫu trống đăng ký An")).toContain("chỉ chính người ấy");
  },
);

test.skipIf(!HAS_GROUPS_AND_FILES)(
  "empty forms for those of the unit who use no app, in one file",
  async () => {
    const head = house.cadre("XK01");
    expect(await head.says("/baocao mẫu trống đăng ký đơn vị")).toContain(
      "chưa có ai được ghi là không dùng",
    );
    const paper = { consentDay: "2026-11-20", seenBy: "XK01" };
    await house.app.services.withoutApp.mark("XK02", paper, new Date(NOW));
    expect(await head.says("/baocao mẫu trống đăng ký đơn vị")).toContain(
      "1 bản cho các đồng chí không dùng",
    );
    expect((await newest(head)).text).toContain("Huỳnh Gia Em");
  },
);

test.skipIf(!HAS_GROUPS_AND_FILES)(
  "the code on a unit's paper says whether it would be the same today, to anyone and no more",
  async () => {
    const [head, other] = [house.cadre("AK01"), house.cadre("XK01")];
    const printed = async () => {
      await head.says("/baocao kết quả tuần này");
      return paperCode((await newest(head)).text) ?? "";
    };
    const code = await printed();
    expect(await printed(), "printed anew it is the same").toBe(code);
    const same = `✅ Mã ${code}: bản giấy được lập ngày 24/11/2026; nay lập lại vẫn đúng như vậy.`;
    expect(await other.says(`/kiemtra ${code}`)).toBe(same);
    house.setClock("2026-11-29T09:00:00+07:00");
    expect(await other.says(`/kiemtra ${code}`), "on a later day").toBe(same);
    await house.cadre("AK02").says("/giotinhnguyen 2 ngày 24/11");
    expect(await other.says(`/kiemtra ${code}`)).toContain("nay lập lại sẽ khác");
    house.setClock("2026-11-24T09:00:00+07:00");
    expect(await printed()).not.toBe(code);
    const before = {
      paper: "ketqua",
      subject: "AK",
      period: "2026-W48",
      madeAt: new Date(0),
      fingerprint: "-",
    };
    const older = await house.app.services.paperCodes.codeOf({ ...before, wording: "other words" });
    expect(await house.stranger("la").says(`/kiemtra ${older}`)).toContain("/start");
    expect(await other.says(`/kiemtra ${older}`)).toContain("không so bằng mã được nữa");
    const { paperCodes } = house.app.services;
    expect(await paperCodes.codeOf({ ...before, wording: "words of now" })).toBe(older);
    expect(await paperCodes.find(older), "made anew in other words").toHaveProperty(
      "wording",
      "words of now",
    );
  },
);

test.skipIf(!HAS_GROUPS_AND_FILES)("the code of who was erased is nobody's, a unit's stays", async () => {
  const head = house.cadre("NK01");
  await head.says("/baocao kết quả tháng 11");
  const ofUnit = paperCode((await newest(head)).text);
  const cadre = house.cadre("AK03");
  await cadre.says("/baocao đăng ký");
  const code = paperCode((await newest(cadre)).text) ?? "";
  expect(await house.cadre("AK02").says(`/kiemtra ${code}`)).toContain("không sửa");
  await house.app.services.personalData.erase("AK03", new Date("2026-11-24T10:00:00+07:00"));
  expect(await house.cadre("AK02").says(`/kiemtra ${code}`)).toContain("Không có bản đã ghi nào");
  expect(await house.cadre("AK02").says(`/kiemtra ${ofUnit}`)).toContain("được lập ngày 24/11/2026");
});
