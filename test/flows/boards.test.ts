import { afterAll, beforeAll, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { readBook } from "../support/book-figures.ts";
import { furtherOffices } from "../support/further-offices.ts";
import { HAS_GROUPS_AND_FILES, type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";

/** Part V of the plan gives work to two boards of the topmost unit; everybody in them does it, not only heads. */
let house: OpenHouse;
beforeAll(async () => {
  const more = [
    { code: "TD02", name: "Lâm Tổ Chức", unit: "TD", positions: ["Chuyên viên Ban Tổ chức – Kiểm tra"] },
    { code: "TD03", name: "Mai Tuyên Giáo", unit: "TD", positions: ["Trưởng Ban Tuyên giáo"] },
    { code: "NK02", name: "Tô Quận", unit: "NK", positions: ["Trưởng Ban Tổ chức – Kiểm tra"] },
    { code: "B101", name: "Người Nhánh", unit: "B1", positions: ["Ủy viên Ban Chấp hành"] },
  ];
  const units = [...SMALL_CITY.units, { code: "B1", name: "Chi đoàn Một", level: "Chi đoàn", parent: "AK" }];
  house = await openHouse({ organisation: { units, cadres: [...SMALL_CITY.cadres, ...more] } });
});
afterAll(() => house.close());

const NOT_ALLOWED = "Việc này dành cho Bí thư, Phó Bí thư";

test("the Ban Tổ chức – Kiểm tra sees every unit's standing and names, nudges and invites", async () => {
  const board = house.cadre("TD02");
  expect(await board.says("/tinhhinh An Khánh")).toContain("Đoàn phường An Khánh");
  expect(await board.says("/chuanop giờ AK")).toContain("Phạm Ngọc Bích");
  expect(await board.says("/nhacngay giờ AK")).toContain("Phạm Ngọc Bích");
  await board.says("/huy");
  expect(await board.says("/moi")).toContain("Huỳnh Gia Em");
});

test.runIf(HAS_GROUPS_AND_FILES)("keeps the roster", async () => {
  const board = house.cadre("TD02");
  expect(await board.says("/danhsach")).toContain("Excel");
  await board.says("/huy");
});

test.runIf(HAS_GROUPS_AND_FILES)(
  "takes a unit's workbook, without what people wrote beside their deeds",
  async () => {
    await house.cadre("AK02").says("/giotinhnguyen 1 thăm bà ngoại ốm");
    const board = house.cadre("TD02");
    expect(await board.says("/baocao excel AK")).toContain("Đoàn phường An Khánh");
    const sheets = await readBook((await board.files()).at(-1)?.bytes ?? new Uint8Array());
    const entries = sheets.find(({ name }) => name === "Các lần ghi");
    expect(entries?.rows).toMatchObject([{ "Họ và tên": "Phạm Ngọc Bích", "Số lượng": "1" }]);
    expect(JSON.stringify(sheets)).not.toContain("bà ngoại");
    expect(await house.cadre("TD03").says("/baocao excel")).toContain("chỉ Bí thư, Phó Bí thư");
    expect(await board.says("/baocao kết quả AK")).toContain("Báo cáo kết quả của Đoàn phường An Khánh");
    expect(await house.cadre("TD03").says("/baocao kết quả")).toContain("chỉ Bí thư, Phó Bí thư");
  },
);

test("opens nobody's self-review, and types nobody's hours", async () => {
  const board = house.cadre("TD02");
  expect(await board.says("/tukiemdiem Phạm Ngọc Bích")).toContain("Bí thư, Phó Bí thư");
  expect(await board.says("/giotinhnguyen cho Bích 2")).toContain(NOT_ALLOWED);
  expect(await board.says("/canbo phiếu")).toContain(NOT_ALLOWED);
});

test("is told of its work in help, and no more than that", async () => {
  const heard = await house.cadre("TD02").says("/trogiup theo dõi");
  expect(heard).toContain("Việc đồng chí được giao thêm");
  expect(heard).toContain("/chuanop");
  expect(heard).not.toContain("/giotinhnguyen cho An");
});

test("the Ban Tuyên giáo sees figures for the propaganda part, and no names", async () => {
  const board = house.cadre("TD03");
  const heard = await board.says("/tinhhinh");
  expect(heard).toContain("Thành đoàn Cần Thơ");
  expect(heard).not.toContain("Phạm Ngọc Bích");
  expect(await board.buttons()).toEqual(["🖼 Xem bằng ảnh"]);
  for (const line of ["/chuanop", "/nhacngay", "/moi"]) expect(await board.says(line)).toContain(NOT_ALLOWED);
  expect(await board.says("/danhsach")).toContain("cấp thành phố");
});

test("a board of a lower unit has no rights by it", async () => {
  for (const line of ["/tinhhinh", "/chuanop", "/moi"])
    expect(await house.cadre("NK02").says(line)).toContain(NOT_ALLOWED);
});

test("who is in the board and heads a branch, too, works in both, and reads self-reviews of the branch alone", async () => {
  await furtherOffices(house, "TD02", ["B1"]);
  const both = house.cadre("TD02");
  await both.says("/chuanop giờ");
  expect(await both.buttons()).toEqual(["Thành đoàn Cần Thơ", "Chi đoàn Một"]);
  expect(await both.presses("Thành đoàn Cần Thơ")).toContain("Làm việc của: Thành đoàn Cần Thơ");
  expect(await both.says("/chuanop giờ AK")).toContain("Phạm Ngọc Bích");
  // The board's place opens no text, and prints no statement with people's notes.
  expect(await both.says("/tukiemdiem Phạm Ngọc Bích")).toContain("không thấy");
  expect(await both.says("/canbo phiếu")).toContain(NOT_ALLOWED);
  expect(await both.says("/minhchung Bích")).not.toContain("Phạm Ngọc Bích");
  expect(await both.says("/giotinhnguyen cho Bích 2")).toContain("không thấy ai tên");
  await both.says("/huy");
  expect(await both.says("/chinhsach")).toContain("Chính sách ở Chi đoàn Một");
  expect(await both.says("/tukiemdiem Người Nhánh")).toContain("chưa gửi bản tự kiểm điểm");
  expect(await both.says("/giotinhnguyen cho Nhánh 2")).toContain("Người Nhánh: 2 giờ");
  await both.says("/donvi chọn");
  await both.presses("Chi đoàn Một");
  expect(await both.says("/chuanop giờ")).toContain("Chi đoàn Một – tuần");
  const at = Date.parse("2026-11-30T08:00:00+07:00");
  const { preview } = await runJob(house.app.services, "week-digest", { at, dryRun: true });
  const digest = preview.filter(({ to }) => to.includes("Lâm Tổ Chức")).map(({ text }) => text);
  for (const unit of ["Thành đoàn Cần Thơ", "Chi đoàn Một"]) expect(digest.join("\n")).toContain(`${unit} –`);
});

test("who is in the Ban Tuyên giáo and heads a branch sees names of the branch alone", async () => {
  await furtherOffices(house, "TD03", ["B1"]);
  const both = house.cadre("TD03");
  await both.says("/tinhhinh");
  expect(await both.presses("Thành đoàn Cần Thơ")).toContain("Thành đoàn Cần Thơ –");
  expect(await both.says("/chuanop giờ AK")).not.toContain("Phạm Ngọc Bích");
  expect(await both.says("/chuanop giờ")).toContain("Chi đoàn Một – tuần");
});
