import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tick } from "../../src/jobs/worker/tick.ts";
import { openWorkbook } from "../../src/papers/workbook/open-workbook.ts";
import { rosterWorkbook, UNIT_HEADERS } from "../fixtures/roster-workbook.ts";
import type { Chatter } from "../support/chatter.ts";
import { docxText } from "../support/docx-text.ts";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { furtherOffices } from "../support/further-offices.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";
import { paperCode } from "../support/paper-code.ts";
import { webTown } from "../support/town.ts";

const NOW = "2026-11-24T09:00:00+07:00";
const PICTURE = Buffer.from("%PDF-1.7 ảnh nơi áp dụng", "utf8");
const DECISION = Buffer.from("%PDF-1.7 quyết định 45", "utf8");
const ORGANISATION = {
  ...SMALL_CITY,
  cadres: [
    ...SMALL_CITY.cadres,
    { code: "NK02", name: "Lâm Thị Giang", unit: "NK", positions: ["Phó Bí thư"] },
  ],
};
const ANSWERS = [
  ["Sổ điện tử điểm danh", "Phần 2/6"],
  ["Trước đây ghi sổ giấy, cuối tháng cộng tay mất nửa ngày", "Phần 3/6"],
  ["Đoàn viên quét mã khi vào họp, danh sách tự gửi về", "Phần 4/6"],
  ["Điểm danh 40 người còn hai phút, không sót ai", "Phần 5/6"],
  ["12 Chi đoàn của phường, từ tháng 3/2026", "Phần 6/6"],
] as const;

/** Typed or pressed, the first field and no file. */
async function writes(who: Chatter, from = 0): Promise<string> {
  let said = "";
  for (const [answer, next] of ANSWERS.slice(from)) {
    said = await who.says(answer);
    expect(said).toContain(next);
  }
  return who.says("1");
}

const lastFile = async (who: Chatter) => Buffer.from((await who.files()).at(-1)?.bytes ?? []);

const doneOf = async (house: OpenHouse, code: string) => {
  const works = await house.app.services.works.inYear("2026", [code]);
  return works.map(({ state }) => state);
};

/** The last line that somebody heard, beside their own answers. */
const lastHeard = async (house: OpenHouse, code: string) => {
  await house.app.lanes.idle();
  return (await house.cadre(code).heard()).at(-1) ?? "";
};

describe.each(DRAWN_CHANNELS)("on $name", ({ town, groupsAndFiles }) => {
  let house: OpenHouse;
  let author: Chatter;
  let above: Chatter;
  beforeAll(async () => {
    house = await openHouse({ iso: NOW, town, organisation: ORGANISATION });
    [author, above] = [house.cadre("AK01"), house.cadre("NK01")];
  });
  afterAll(() => house.close());

  test("left in the middle and taken up on another day, handed in, heard by the level above alone", async () => {
    expect(await author.says("/sangkien")).toContain("Phần 1/6");
    await author.says(ANSWERS[0][0]);
    expect(await author.says("/huy")).toContain("vẫn được giữ");
    house.setClock("2026-11-26T09:00:00+07:00");
    expect(await author.says("/sangkien")).toContain("đang viết");
    expect(await author.presses(`✏️ Viết tiếp: ${ANSWERS[0][0]}`)).toContain("Phần 2/6");
    expect(await writes(author, 1)).toContain("ảnh hoặc tệp PDF");
    if (groupsAndFiles) {
      expect(await author.sendsFile("ảnh.pdf", PICTURE)).toContain("Đã giữ tệp này");
      expect(await author.presses("Hết rồi")).toContain("Tệp kèm theo: 1");
    } else expect(await author.presses("Không kèm tệp")).toContain("Tệp kèm theo: 0");
    expect(await author.presses("✅ Nộp")).toContain("Ai công nhận");
    expect(await author.presses("Đoàn cấp trên xét")).toContain("Đã nộp sáng kiến");
    expect(await doneOf(house, "AK01")).toEqual(["waits"]);
    for (const head of ["NK01", "NK02"])
      expect(await lastHeard(house, head)).toContain("nộp sáng kiến “Sổ điện tử điểm danh”");
    expect(await lastHeard(house, "TD01")).not.toContain("sáng kiến");
    expect(await author.says("/tiendo")).toContain("đang chờ công nhận, chưa tính: 1 lần");
  });

  test("sent back with a reason, changed, handed in anew: the version that was seen is the one that is decided about", async () => {
    expect(await above.says("/congnhan")).toContain("Đang chờ đồng chí: 1");
    const shown = await above.presses("👁 Nguyễn Văn An: Sổ điện tử điểm danh");
    expect(shown).toContain("cuối tháng cộng tay mất nửa ngày");
    if (groupsAndFiles) expect(await lastFile(above)).toEqual(PICTURE);
    expect(await above.presses("Gửi lại")).toContain("vì sao gửi lại");
    expect(await above.says("Thiếu số liệu trước khi áp dụng")).toContain("Đã gửi lại");
    expect(await lastHeard(house, "AK01")).toContain("“Thiếu số liệu trước khi áp dụng”");
    expect(await author.presses("✏️ Sửa và nộp lại")).toContain("Đồng chí xem lại");
    expect(await author.presses("✏️ Sửa một phần")).toContain("sửa phần nào");
    await author.presses("Trước đây");
    expect(await author.says("Ghi sổ giấy: mỗi tháng 4 giờ cộng tay, sót 5 người")).toContain("sót 5 người");
    await author.presses("✅ Nộp");
    expect(await author.presses("Đoàn cấp trên xét")).toContain("Đã nộp");
    expect(await lastHeard(house, "NK01")).toContain("nộp sáng kiến");
    expect((await house.app.services.works.of("AK01"))[0]?.versions).toHaveLength(2);
  });

  test("two heads at once: one recognises, the other hears that it is done; it counts in the year of the decision", async () => {
    const [one, other] = [above, house.cadre("NK02")];
    for (const head of [one, other]) {
      expect(await head.presses("👁 Xem sáng kiến")).toContain("sót 5 người");
      expect(await head.presses("✅ Công nhận")).toContain("Số của quyết định");
      expect(await head.says("12-QĐ/QĐTN")).toContain("ký ngày nào");
    }
    expect(await one.says("30/11")).toContain("chưa tới");
    expect(await one.says("1/12/2024")).toContain("Sổ năm 2024 đã khóa");
    expect(await one.says("25/11")).toContain("Đã công nhận");
    expect(await other.says("hôm nay")).toContain("được công nhận ✅, quyết định số 12-QĐ/QĐTN");
    expect(await lastHeard(house, "AK01")).toContain("được tính cho năm 2026");
    expect(await doneOf(house, "AK01")).toEqual(["recognised"]);
    expect(await author.says("/tiendo")).toContain("sáng kiến được công nhận: 1 lần / 1 lần");
    expect(await author.says("/sangkien")).toContain(
      "được công nhận ✅, quyết định số 12-QĐ/QĐTN ngày 25/11/2026",
    );
    expect(await author.presses("👁 Sổ điện tử điểm danh")).toContain("sót 5 người");
    expect(await author.buttons()).not.toContain("✏️ Sửa và nộp lại");
  });

  test("a recognition is taken back with a reason, and the work waits again; its author withdraws it, and those told hear", async () => {
    expect(await above.presses("Bỏ công nhận")).toContain("vì sao bỏ công nhận");
    expect(await above.says("Trùng sáng kiến khác")).toContain("lại chờ xét");
    expect(await lastHeard(house, "AK01")).toContain("đã bỏ công nhận");
    expect(await doneOf(house, "AK01")).toEqual(["waits"]);
    await author.says("/sangkien");
    await author.presses("👁 Sổ điện tử điểm danh");
    expect(await author.presses("Rút lại")).toContain("Đã rút lại sáng kiến");
    expect(await lastHeard(house, "NK02")).toContain("đã rút lại sáng kiến");
    expect(await above.says("/congnhan")).toContain("Không có sáng kiến nào chờ");
    expect(await doneOf(house, "AK01")).toEqual([]);
  });

  test("on paper: number, day, signer and picture; the own secretary confirms to have seen it", async () => {
    const member = house.cadre("AK02");
    await member.says("/sangkien");
    await writes(member);
    await member.presses("Không kèm tệp");
    await member.presses("✅ Nộp");
    const asked = await member.presses("Thủ trưởng cơ quan đã có quyết định giấy");
    if (!groupsAndFiles) return expect(asked).toContain("không gửi được ảnh");
    expect(asked).toContain("Số của quyết định");
    expect(await member.says("chưa nhớ")).toContain("cần có chữ số");
    await member.says("45/QĐ-UBND");
    expect(await member.says("20/11")).toContain("Ai ký");
    expect(await member.says("Chủ tịch UBND phường Lê Văn Ký")).toContain("ảnh chụp");
    expect(await member.sendsFile("qđ.pdf", DECISION)).toContain("Đã giữ tệp này");
    expect(await member.presses("Hết rồi")).toContain("báo đồng chí Nguyễn Văn An xem quyết định");
    expect(await lastHeard(house, "AK01")).toContain(
      "45/QĐ-UBND ngày 20/11/2026, Chủ tịch UBND phường Lê Văn Ký ký",
    );
    await author.presses("👁 Xem sáng kiến");
    expect(await lastFile(author)).toEqual(DECISION);
    expect(await author.presses("✅ Đã xem quyết định")).toContain("Đã xác nhận quyết định");
    expect(await doneOf(house, "AK02")).toEqual(["recognised"]);
  });

  test("a decision on paper goes with what was handed in or, where it was changed since, with what its author has seen whole", async () => {
    const cadre = house.cadre("XK01");
    await cadre.says("/sangkien");
    await cadre.says(ANSWERS[0][0]);
    const [draft] = await house.app.services.works.of("XK01");
    const ref = draft?.ref ?? "";
    const onPaper = `/sangkien giay ${ref}`;
    await cadre.says("/huy");
    if (!groupsAndFiles) return expect(await cadre.says(onPaper)).toContain("không gửi được ảnh");
    expect(await cadre.says(onPaper)).toContain("đã nộp và đang chờ, mà sáng kiến này thì không");
    await cadre.says(`/sangkien viet ${ref}`);
    await writes(cadre, 1);
    for (const label of ["Không kèm tệp", "✅ Nộp", "Đoàn cấp trên xét"]) await cadre.presses(label);
    await cadre.presses("👁 Xem sáng kiến");
    await cadre.presses("✏️ Sửa và nộp lại");
    await cadre.presses("✏️ Sửa một phần");
    await cadre.presses("Trước đây");
    await cadre.says("Viết dở");
    await cadre.presses("Để sau");
    await cadre.says("/sangkien");
    await cadre.presses("👁 Sổ điện tử điểm danh");
    const seen = await cadre.presses("📄 Đã có quyết định giấy");
    expect(seen).toContain("Viết dở");
    expect(seen).toContain("đúng ý thì chọn Nộp");
    expect(await cadre.presses("Để sau")).toContain("vẫn được giữ");
    expect((await house.app.services.works.of("XK01"))[0]?.versions).toHaveLength(1);
    await cadre.says(onPaper);
    expect(await cadre.presses("✅ Nộp")).toContain("Số của quyết định");
    await cadre.says("/huy");
    await cadre.says(`/sangkien rut ${ref}`);
    expect(await above.says(`/congnhan xem ${ref} XK01 1`)).toContain("Tác giả đã rút lại sáng kiến này");
  });

  test("those of a year are listed with who of the secretaries has one, as a workbook and as a paper", async () => {
    await author.says("/sangkien");
    await author.presses("👁 Sổ điện tử điểm danh");
    await author.presses("✏️ Sửa và nộp lại");
    await author.presses("✅ Nộp");
    await author.presses("Đoàn cấp trên xét");
    await above.says("/congnhan");
    await above.presses("👁 Nguyễn Văn An: Sổ điện tử điểm danh");
    await above.presses("✅ Công nhận");
    await above.says("13-QĐ/QĐTN");
    expect(await above.presses("26/11/2026")).toContain("Đã công nhận");
    const said = await above.says("/congnhan danh sách");
    expect(said).toContain(`năm 2026: ${groupsAndFiles ? 2 : 1} sáng kiến`);
    expect(said).toContain("• Nguyễn Văn An: “Sổ điện tử điểm danh”, quyết định 13-QĐ/QĐTN");
    expect(said).toContain("Bí thư Đoàn cơ sở có sáng kiến: 1/1");
    expect(await above.says("/congnhan danh sách 2025 An Khánh")).toContain("An Khánh, năm 2025: 0");
    if (!groupsAndFiles) return;
    await above.says("/congnhan danh sách 2026 An Khánh");
    const [sheet] = await openWorkbook(await lastFile(above));
    const sheets: string[] = [];
    await sheet?.read(({ cells }) => {
      for (const cell of cells.values()) if (cell.kind === "text") sheets.push(cell.text);
    });
    for (const cell of [
      "12 Chi đoàn của phường, từ tháng 3/2026",
      "45/QĐ-UBND",
      "Chủ tịch UBND phường Lê Văn Ký",
    ])
      expect(sheets).toContain(cell);
    await above.says("/baocao sáng kiến 2026");
    const paper = docxText(await lastFile(above));
    for (const cell of ["số 13-QĐ/QĐTN ngày 26/11/2026", "Đơn vị chưa có Bí thư: Đoàn phường Xuân Khánh"])
      expect(paper).toContain(cell);
    expect(await above.says(`/kiemtra ${paperCode(paper)}`)).toContain("vẫn đúng như vậy");
    // The Bí thư of a unit, also where that is a second office; their work is in the list of their own unit alone.
    await furtherOffices(house, "AK01", ["XK"]);
    const there = await above.says("/congnhan danh sách Xuân Khánh");
    expect(there).toContain("Xuân Khánh, năm 2026: 0");
    expect(there).toContain("Bí thư Đoàn cơ sở có sáng kiến: 1/1");
  });
});

describe("when offices, units and people change", () => {
  let house: OpenHouse;
  beforeAll(async () => {
    house = await openHouse({ iso: NOW, town: webTown, organisation: ORGANISATION });
    for (const code of ["AK01", "AK02", "XK01"]) {
      const who = house.cadre(code);
      await who.says("em có sáng kiến ạ");
      await writes(who);
      for (const label of ["Không kèm tệp", "✅ Nộp", "Đoàn cấp trên xét"]) await who.presses(label);
    }
  });
  afterAll(() => house.close());

  const looks = async (iso: string) => {
    house.setClock(iso);
    await tick(house.app.services, Date.parse(iso));
    await house.app.lanes.idle();
  };
  /** The roster without the district, whose wards come below the city, XK into AK; some cadres left out. */
  async function merges(gone: readonly string[]): Promise<void> {
    const units = [
      ["TD", "Thành đoàn Cần Thơ", "Thành đoàn"],
      ["AK", "Đoàn phường Ninh Kiều", "Đoàn cơ sở", "TD"],
      ["XK", "Đoàn phường Xuân Khánh", "Đoàn cơ sở", "TD", "AK"],
    ];
    const cadres = ORGANISATION.cadres
      .filter(({ code }) => !gone.includes(code))
      .map(({ code, name, unit, positions = [] }) => [
        ...[code, name, { NK: "TD", XK: "AK" }[unit] ?? unit],
        unit === "NK" ? "Ủy viên Ban Chấp hành" : positions.join("; "),
      ]);
    const unitHeaders = [...UNIT_HEADERS, "Nhập vào"];
    const admin = house.cadre("TD01");
    await admin.sendsFile("ds.xlsx", await rosterWorkbook({ unitHeaders, units, cadres }));
    await admin.says("hôm nay");
    const asked = await admin.presses("Nhập");
    const word = /GỠ \d+ NGƯỜI/.exec(asked)?.[0];
    if (word) await admin.says(word);
  }

  test("what waits goes to whoever is in charge after a merger, once; of who has left nobody decides; who left the heads' unit may not any more", async () => {
    const before = (await house.cadre("NK01").heard()).length;
    await looks("2026-11-24T10:00:00+07:00");
    expect((await house.cadre("NK01").heard()).length).toBe(before); // told when it was handed in
    await merges(["AK02"]);
    await looks("2026-11-25T10:00:00+07:00");
    await looks("2026-11-25T10:05:00+07:00");
    const heard = (await house.cadre("TD01").heard()).filter((text) => text.includes("nộp sáng kiến"));
    expect(heard).toHaveLength(2);
    expect(heard.join("\n")).toContain("Võ Thị Dung (Đoàn phường Ninh Kiều)");
    expect(heard.join("\n")).not.toContain("Phạm Ngọc Bích");
    expect(await house.cadre("NK01").presses("👁 Xem sáng kiến")).toContain("Việc này dành cho Bí thư");
    const admin = house.cadre("TD01");
    expect(await admin.says("/congnhan")).toContain("Đang chờ đồng chí: 2");
    await admin.presses("👁 Võ Thị Dung: Sổ điện tử điểm danh");
    await admin.presses("✅ Công nhận");
    await admin.says("20-QĐ/QĐTN");
    expect(await admin.says("hôm nay")).toContain("Đã công nhận");
    expect(await house.cadre("XK01").says("/sangkien")).toContain("được công nhận ✅");
    expect(await admin.says("/congnhan danh sách An Khánh")).toContain("Mình không thấy");
    expect(await admin.says("/congnhan danh sách Ninh Kiều")).toContain("Ninh Kiều, năm 2026: 1 sáng kiến");
  });

  test("on Mondays heads hear what still waits, with the button", async () => {
    await looks("2026-11-30T10:00:00+07:00");
    const admin = house.cadre("TD01");
    expect((await admin.heard()).join("\n")).toContain("1 sáng kiến chờ đồng chí công nhận");
    expect(await admin.presses("💡 Xem sáng kiến đang chờ")).toContain("Nguyễn Văn An");
    expect((await house.cadre("NK01").heard()).join("\n")).not.toContain("sáng kiến chờ đồng chí công nhận");
  });

  test("at the top only decisions on paper are handed in, and another head sees them", async () => {
    const top = house.cadre("TD01");
    await top.says("/sangkien");
    await writes(top);
    await top.presses("Không kèm tệp");
    expect(await top.presses("✅ Nộp")).toContain("không còn cấp nào xét ở đây");
    await top.says("45-QĐ/TWĐTN");
    await top.says("20/11");
    await top.says("Bí thư Trung ương Đoàn");
    await top.sendsFile("qđ.pdf", DECISION);
    expect(await top.presses("Hết rồi")).toContain("chưa có người phụ trách nào nhận được tin");
    expect(await top.says("/congnhan")).not.toContain("Lê Minh Tâm");
  });

  test("a recognition stays once its year is closed, also where the reason was begun before", async () => {
    const admin = house.cadre("TD01");
    const [{ ref = "" } = {}] = await house.app.services.works.of("XK01");
    house.setClock("2027-01-11T21:00:00+07:00");
    expect(await admin.says(`/congnhan rut ${ref} XK01 1`)).toContain("vì sao bỏ công nhận");
    house.setClock("2027-01-12T08:00:00+07:00");
    expect(await admin.says("Trùng sáng kiến khác")).toContain("Sổ năm 2026 đã khóa");
    expect(await doneOf(house, "XK01")).toEqual(["recognised"]);
  });
});
