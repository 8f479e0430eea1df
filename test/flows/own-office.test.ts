import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";
import { webTown } from "../support/town.ts";

const TODAY = "2026-11-24";
const AT = "2026-11-24T09:00:00+07:00";

let house: OpenHouse;
beforeAll(async () => {
  const positions = ["Chuyên viên Ban Tổ chức – Kiểm tra"];
  const board = { code: "TD02", name: "Lâm Tổ Chức", unit: "TD", positions };
  const organisation = { units: SMALL_CITY.units, cadres: [...SMALL_CITY.cadres, board] };
  house = await openHouse({ iso: AT, town: webTown, organisation });
});
afterAll(() => house.close());

const person = (code: string) => house.app.services.cadres.person(code, TODAY);

async function corrects(code: string, whom: string, office: string): Promise<string> {
  await house.cadre(code).says(`/canbo sửa ${whom}`);
  await house.cadre(code).presses("Chức vụ");
  await house.cadre(code).says(office);
  return house.cadre(code).says("hôm nay");
}

test("nobody makes themselves a secretary: neither who stands in for one, nor the board that keeps the roster", async () => {
  const { entrusting } = house.app.services;
  const [id, at] = ["0123456789", new Date(AT)];
  const work = { id, work: "stand-in", unit: "AK", by: "AK01", until: "2026-12-31", givenAt: at } as const;
  await entrusting.give("AK02", work);
  await entrusting.accept("AK02", id, at);
  for (const code of ["AK02", "TD02"]) {
    const heard = await corrects(code, code, "Bí thư");
    expect(heard).toContain("không ai tự ghi cho chính mình");
    expect(heard).toContain("/donvi sửa");
    expect(await person(code)).toMatchObject({ head: false });
  }
});

test("nor by a request of their own", async () => {
  const stand = house.cadre("AK02");
  await stand.says("/donvi sửa");
  await stand.presses("Chức vụ");
  await stand.says("Bí thư");
  await stand.says("hôm nay");
  await stand.presses("Gửi");
  const [{ id = "" } = {}] = await house.app.services.rowRequests.open();
  expect(await stand.says(`/canbo nhận ${id}`)).toContain("không ai tự ghi cho chính mình");
  expect(await person("AK02")).toMatchObject({ head: false });
  expect(await house.cadre("AK01").says(`/canbo nhận ${id}`)).toContain("Đã sửa danh sách");
});

test("what is no right they correct themselves", async () => {
  expect(await corrects("TD01", "TD01", "Bí thư; Ủy viên Ban Thường vụ")).toContain("Từ ngày 24/11/2026");
  await house.cadre("TD01").presses("Đồng ý");
  expect(await person("TD01")).toMatchObject({ head: true, positions: ["Bí thư", "Ủy viên Ban Thường vụ"] });
});

test("a new head of the topmost unit: a second, clear word", async () => {
  await corrects("TD01", "TD02", "Phó Bí thư");
  const doubt = await house.cadre("TD01").presses("Đồng ý");
  expect(doubt).toContain("quản trị cả trợ lý");
  expect(await person("TD02")).toMatchObject({ head: false });
  await house.cadre("TD01").says("TÔI CHẮC CHẮN");
  expect(await person("TD02")).toMatchObject({ head: true });
});
