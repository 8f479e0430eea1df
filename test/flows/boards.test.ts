import { afterAll, beforeAll, expect, test } from "vitest";
import { HAS_GROUPS_AND_FILES, type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";

/** Part V of the plan gives work to two boards of the topmost unit; everybody in them does it, not only heads. */
let house: OpenHouse;
beforeAll(async () => {
  const more = [
    { code: "TD02", name: "Lâm Tổ Chức", unit: "TD", positions: ["Chuyên viên Ban Tổ chức – Kiểm tra"] },
    { code: "TD03", name: "Mai Tuyên Giáo", unit: "TD", positions: ["Trưởng Ban Tuyên giáo"] },
    { code: "NK02", name: "Tô Quận", unit: "NK", positions: ["Trưởng Ban Tổ chức – Kiểm tra"] },
  ];
  house = await openHouse({ organisation: { ...SMALL_CITY, cadres: [...SMALL_CITY.cadres, ...more] } });
}, 60_000);
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

test("opens nobody's self-review, and types nobody's hours", async () => {
  const board = house.cadre("TD02");
  expect(await board.says("/tukiemdiem Phạm Ngọc Bích")).toContain("Bí thư, Phó Bí thư");
  expect(await board.says("/giotinhnguyen cho Bích 2")).toContain(NOT_ALLOWED);
  expect(await board.says("/canbo phiếu")).toContain(NOT_ALLOWED);
});

test("is told of its work in help, and no more than that", async () => {
  const heard = await house.cadre("TD02").says("/trogiup");
  expect(heard).toContain("Việc đồng chí được giao thêm");
  expect(heard).toContain("/chuanop");
  expect(heard).not.toContain("/giotinhnguyen cho An");
});

test("the Ban Tuyên giáo sees figures for the propaganda part, and no names", async () => {
  const board = house.cadre("TD03");
  const heard = await board.says("/tinhhinh");
  expect(heard).toContain("Thành đoàn Cần Thơ");
  expect(heard).not.toContain("Phạm Ngọc Bích");
  expect(await board.buttons()).toEqual([]);
  for (const line of ["/chuanop", "/nhacngay", "/moi"]) expect(await board.says(line)).toContain(NOT_ALLOWED);
  expect(await board.says("/danhsach")).toContain("cấp thành phố");
});

test("a board of a lower unit has no rights by it", async () => {
  for (const line of ["/tinhhinh", "/chuanop", "/moi"])
    expect(await house.cadre("NK02").says(line)).toContain(NOT_ALLOWED);
});
