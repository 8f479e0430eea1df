import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { tick } from "../../src/jobs/worker/tick.ts";
import { periodOf } from "../../src/rules/calendar/periods.ts";
import { rosterWorkbook, UNIT_HEADERS } from "../fixtures/roster-workbook.ts";
import type { Chatter } from "../support/chatter.ts";
import { docxText } from "../support/docx-text.ts";
import { madeDocx } from "../support/made-docx.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";
import { paperCode } from "../support/paper-code.ts";
import { webTown } from "../support/town.ts";

const NOW = "2026-11-24T09:00:00+07:00";
const { texts } = z
  .object({ texts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(new URL("../fixtures/likeness/models.json", import.meta.url), "utf8")));
const sentences = (id: string) => (texts[id] ?? "").split(/(?<=\.) /u);
const OWN = sentences("gio-vang-1");
const PARTS = [
  "Mỗi tối thứ năm một giờ vì dân",
  "Người đi làm không đến được vào giờ hành chính",
  OWN.slice(0, 2).join(" "),
  OWN.slice(2, 4).join(" "),
  OWN[4] ?? "",
  OWN[5] ?? "",
  OWN[6] ?? "",
];

const ORGANISATION = {
  ...SMALL_CITY,
  cadres: [
    ...SMALL_CITY.cadres,
    { code: "NK02", name: "Lâm Thị Giang", unit: "NK", positions: ["Phó Bí thư"] },
  ],
};

let house: OpenHouse;
let secretary: Chatter;
let above: Chatter;
beforeAll(async () => {
  house = await openHouse({ iso: NOW, town: webTown, organisation: ORGANISATION });
  [secretary, above] = [house.cadre("AK01"), house.cadre("NK01")];
});
afterAll(() => house.close());

const lastHeard = async (code: string) => {
  await house.app.lanes.idle();
  return (await house.cadre(code).heard()).at(-1) ?? "";
};

async function writes(who: Chatter, parts: readonly string[]): Promise<string> {
  let said = "";
  for (const part of parts) said = await who.says(part);
  return said;
}

const t1 = async () => {
  const year = periodOf("year", "2026-11-24");
  const report = await house.app.services.standings.of("NK", year, Date.parse(NOW));
  return report?.report.totals.T1;
};

test("written part by part by the secretary and by whom they name, taken up again, handed in, recognised above, seen by the unit", async () => {
  expect(await secretary.says("/mohinh")).toContain("chưa có mô hình năm 2026");
  expect(await house.cadre("AK02").says("/mohinh viet")).toContain(
    "do Bí thư, Phó Bí thư hoặc người được giao",
  );
  expect(await secretary.says("viết mô hình"), "the button that begins so").toContain("bằng cách nào");
  expect(await secretary.presses("✏️ Trả lời từng phần")).toContain("Phần 1/7");
  await writes(secretary, PARTS.slice(0, 2));
  expect(await secretary.says("/huy")).toContain("vẫn được giữ");
  await secretary.says("/uyquyen mô hình Bích đến 31/12");
  await secretary.says("1");
  const helper = house.cadre("AK02");
  expect(await helper.says("làm tiếp")).toContain("Phần 3/7");
  expect(await writes(helper, PARTS.slice(2, 3))).toContain("Phần 4/7");
  await helper.says("/huy");
  expect(await secretary.says("làm tiếp")).toContain("Phần 4/7");
  expect(await writes(secretary, PARTS.slice(3))).toContain("Mỗi tối thứ năm một giờ vì dân");
  expect(await secretary.presses("✅ Xác nhận")).toContain("Đã nộp mô hình");
  for (const head of ["NK01", "NK02"]) expect(await lastHeard(head)).toContain("nộp mô hình năm 2026");
  expect(await lastHeard("TD01")).not.toContain("mô hình");
  expect(await t1()).toEqual({ met: 0, of: 3 });
  expect(await house.cadre("AK03").says("/mohinh")).toContain("chưa có mô hình");
  expect(await above.says("/mohinh cho")).toContain("Mô hình chờ đồng chí xem (1)");
  expect(await above.presses("👁 Đoàn phường An Khánh")).toContain("in giấy hẹn");
  const [one, other] = [above, house.cadre("NK02")];
  await other.says("/mohinh cho");
  await other.presses("👁 Đoàn phường An Khánh");
  expect(await one.presses("✅ Công nhận")).toContain("Đã công nhận mô hình");
  expect(await other.presses("✅ Công nhận")).toContain("được công nhận ✅ rồi (đồng chí Trần Thị Hoa)");
  expect(await lastHeard("AK01")).toContain("đã công nhận mô hình “Mỗi tối thứ năm một giờ vì dân”");
  expect(await lastHeard("AK02")).not.toContain("nộp mô hình");
  expect(await t1()).toEqual({ met: 1, of: 3 });
  expect(await house.cadre("AK03").says("/mohinh")).toContain("được công nhận ✅");
  expect(await secretary.says("/mohinh viet")).toContain("giữ nguyên");
  expect(await secretary.says("mô hình năm 2025")).toContain("chưa có mô hình năm 2025");
  expect(await secretary.buttons()).toEqual(["👁 Năm 2026"]);
  await secretary.says("/mohinh");
  await secretary.presses("👁 Xem mô hình");
  expect(await secretary.presses("📄 Bản giấy")).toContain("Mô hình của Đoàn phường An Khánh, năm 2026");
  const paper = docxText((await secretary.files()).at(-1)?.bytes ?? new Uint8Array());
  expect(paper).toContain("Được cấp trên công nhận./.");
  expect(await house.cadre("XK01").says(`/kiemtra ${paperCode(paper)}`)).toContain("vẫn đúng như vậy");
});

test("a Word file is taken apart; a likely copy is shown side by side to both units and the level above, which decides", async () => {
  const copier = house.cadre("XK01");
  const copy = sentences("gio-vang-1-reworded");
  const file = madeDocx([
    "ĐOÀN TNCS HỒ CHÍ MINH",
    "1. Tên mô hình: “Một giờ vì dân”",
    "Đoàn phường thấy cần gần bà con hơn trong việc hằng ngày, nên họp bàn từ đầu năm.",
    "II/ NỘI DUNG THỰC HIỆN",
    ...copy.slice(0, 3),
    "3) Giải pháp:",
    copy[3] ?? "",
    "- Tính kế thừa: tiếp nối đội hình năm trước",
    "- Tính sáng tạo: mỗi cán bộ phụ trách một tổ dân phố, tự hẹn lịch rồi đến tận nhà người già",
    "Nơi nhận: như trên",
  ]);
  await copier.says("/mohinh viet");
  expect(await copier.presses("📎 Gửi tệp Word đã có")).toContain(".docx");
  expect(await copier.sendsFile("hỏng.docx", Buffer.from("PK\u0003\u0004hỏng"))).toContain("chưa lấy gì cả");
  await copier.says("/mohinh viet");
  await copier.presses("📎 Gửi tệp Word đã có");
  const taken = await copier.sendsFile("mô hình.docx", file);
  expect(taken).toContain("Tên mô hình, Nội dung, Biện pháp, Kế thừa, Sáng tạo");
  expect(taken).toContain("Mình chưa thấy trong tệp: Ý tưởng, Phát triển");
  expect(taken).toContain("không nằm dưới đề mục nào");
  await copier.says("Bà con đi làm cả ngày");
  expect(await copier.says("Năm tới mở thêm hai điểm trực tại khu trọ công nhân")).toContain(
    "Một giờ vì dân",
  );
  const handed = await copier.presses("✅ Xác nhận");
  expect(handed).toContain("giống mô hình năm 2026 của Đoàn phường An Khánh");
  expect(await lastHeard("AK01")).toContain("có đoạn giống mô hình năm 2026 của Đoàn phường An Khánh");
  expect(await secretary.presses("🔎 Xem chỗ giống")).toContain("【");
  expect(await house.cadre("AK03").says("/mohinh giong XK 2026 1")).toContain("không thấy mô hình ấy");
  await above.says("/mohinh cho");
  await above.presses("👁 Đoàn phường Xuân Khánh");
  const beside = await above.presses("🔎 Xem chỗ giống");
  expect(beside).toContain("【bà con nộp hồ sơ trực tuyến】");
  expect(await above.presses("✅ Công nhận")).toContain("kết luận thế nào");
  expect(await above.presses("↩️ Chép, gửi lại để sửa")).toContain("vì sao gửi lại");
  expect(await above.presses("Giống bản khác, viết lại phần giống")).toContain("Đã gửi lại mô hình");
  expect(await lastHeard("XK01")).toContain("viết lại phần giống");
  expect(await lastHeard("AK01"), "whose model it is like hears what came of it").toContain(
    "đã xem và gửi lại để đơn vị ấy viết lại phần giống",
  );
  expect((await house.app.services.unitPapers.one("XK", "model-2026"))?.acts.at(-1)).toMatchObject({
    does: "return",
    verdict: "copied",
  });
});

test("handed in anew it may be allowed with a reason, which stays to be read; what waits is heard on Mondays", async () => {
  const copier = house.cadre("XK01");
  await copier.says("/mohinh viet");
  expect(await copier.presses("✅ Xác nhận")).toContain("giống");
  for (const at of ["2026-11-29T10:00:00+07:00", "2026-11-30T10:00:00+07:00"]) {
    house.setClock(at);
    await tick(house.app.services, Date.parse(at));
  }
  expect(await lastHeard("NK01")).toContain("1 mô hình của cấp dưới chờ đồng chí xem");
  expect(await above.presses("🧩 Mô hình chờ xem")).toContain("Xuân Khánh");
  await above.presses("👁 Đoàn phường Xuân Khánh");
  await above.presses("✅ Công nhận");
  await above.presses("Cho dùng, có lý do");
  expect(await above.says("Hai phường cùng xây dựng từ đầu năm")).toContain("Đã công nhận");
  expect(await lastHeard("XK01")).toContain("cho dùng phần giống vì: “Hai phường cùng xây dựng từ đầu năm”");
  expect(await lastHeard("AK01")).toContain("cho dùng, vì: “Hai phường cùng xây dựng từ đầu năm”");
  expect(await above.presses("Bỏ công nhận")).toContain("vì sao bỏ công nhận");
  expect(await above.says("Nhầm bản")).toContain("lại chờ xét");
  expect(await lastHeard("AK01")).toContain("bỏ công nhận, mô hình ấy lại chờ xét");
  // The unit can do no more: the one who has to decide is the level above.
  const nudge = await above.says("/nhacngay mô hình");
  expect(nudge).toContain("đang chờ cấp trên xem nên mình không nhắc: Đoàn phường Xuân Khánh");
  expect(nudge).not.toContain("(Đoàn phường Xuân Khánh)");
  await above.says("/huy");
});

test("found to be the unit's own it is recognised and counts; the other unit hears so once", async () => {
  const before = (await secretary.heard()).length;
  await above.says("/mohinh cho");
  await above.presses("👁 Đoàn phường Xuân Khánh");
  await above.presses("✅ Công nhận");
  expect(await above.presses("✅ Là của riêng, công nhận")).toContain("Đã công nhận mô hình");
  expect(await lastHeard("XK01")).toContain("đã công nhận mô hình “Một giờ vì dân”");
  expect(await lastHeard("XK01")).not.toContain("giống");
  await house.app.lanes.idle();
  const told = (await secretary.heard()).slice(before);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("kết luận là của riêng và công nhận");
  expect((await house.app.services.unitPapers.one("XK", "model-2026"))?.acts.at(-1)).toMatchObject({
    does: "recognise",
    verdict: "own",
  });
  expect(await t1()).toEqual({ met: 2, of: 3 });
  await above.presses("Bỏ công nhận");
  expect(await above.says("Nhầm bản")).toContain("lại chờ xét");
});

test("who decides about a copy of their own unit's model hears of it once; the city is offered nothing that would change its own", async () => {
  const [district, city] = [house.cadre("NK02"), house.cadre("TD01")];
  const text = sentences("dung-gio-1");
  await district.says("/mohinh viet");
  await district.presses("✏️ Trả lời từng phần");
  await writes(district, ["Đúng giờ", ...text.slice(0, 6)]);
  await district.presses("✅ Xác nhận");
  await city.says("/mohinh cho");
  await city.presses("👁 Quận Đoàn Ninh Kiều");
  expect(await city.buttons()).toEqual(["✅ Công nhận", "↩️ Gửi lại để sửa", "📄 Bản giấy"]);
  const before = (await district.heard()).length;
  await secretary.says("/mohinh viet 2027");
  await secretary.presses("✏️ Trả lời từng phần");
  await writes(secretary, ["Luôn đúng giờ", ...text.slice(0, 6)]);
  expect(await secretary.presses("✅ Xác nhận")).toContain("giống mô hình năm 2026 của Quận Đoàn Ninh Kiều");
  await house.app.lanes.idle();
  expect((await district.heard()).slice(before)).toHaveLength(1);
});

test("at the top its own decision is noted", async () => {
  const top = house.cadre("TD01");
  await top.says("/mohinh viet");
  await top.presses("✏️ Trả lời từng phần");
  await writes(top, ["Ba trách nhiệm", ...sentences("dung-gio-3").slice(0, 6)]);
  expect(await top.presses("✅ Xác nhận")).toContain("ghi số quyết định");
  expect(await top.presses("📄 Ghi số quyết định")).toContain("Số của quyết định");
  await top.says("45-QĐ/TĐTN");
  expect(await top.says("20/11/2026")).toContain("theo quyết định số 45-QĐ/TĐTN ngày 20/11/2026");
});

test("the model of a unit that has gone into another stays readable there, under its own name", async () => {
  const units = [
    ["TD", "Thành đoàn Cần Thơ", "Thành đoàn"],
    ["NK", "Quận Đoàn Ninh Kiều", "Quận, huyện Đoàn và tương đương", "TD"],
    ["AK", "Đoàn phường An Khánh", "Đoàn cơ sở", "NK"],
    ["XK", "Đoàn phường Xuân Khánh", "Đoàn cơ sở", "NK", "AK"],
  ];
  const cadres = ORGANISATION.cadres.map(({ code, name, unit, positions = [] }) => [
    ...[code, name, unit === "XK" ? "AK" : unit],
    unit === "XK" ? "Ủy viên Ban Chấp hành" : positions.join("; "),
  ]);
  const admin = house.cadre("TD01");
  const unitHeaders = [...UNIT_HEADERS, "Nhập vào"];
  await admin.sendsFile("ds.xlsx", await rosterWorkbook({ unitHeaders, units, cadres }));
  await admin.says("hôm nay");
  const asked = await admin.presses("Nhập");
  const word = /GỠ \d+ NGƯỜI/u.exec(asked)?.[0];
  if (word) await admin.says(word);
  expect(await above.says("/mohinh cho")).toContain("• Đoàn phường Xuân Khánh, năm 2026");
  expect(await secretary.says("/mohinh")).toContain("Của đơn vị đã nhập vào: Đoàn phường Xuân Khánh");
  expect(await secretary.presses("👁 Đoàn phường Xuân Khánh 2026")).toContain("khu trọ công nhân");
  expect(await t1()).toEqual({ met: 1, of: 2 });
});
