import { afterAll, beforeAll, expect, test } from "vitest";
import { furtherOffices } from "../support/further-offices.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";

/** People with several places: what they do is done in the one they chose, and by no other. */
let house: OpenHouse;
beforeAll(async () => {
  const branches = [
    { code: "B1", name: "Chi đoàn Một", level: "Chi đoàn", parent: "AK" },
    { code: "B2", name: "Chi đoàn Hai", level: "Chi đoàn", parent: "XK" },
  ];
  house = await openHouse({
    iso: "2026-11-24T19:00:00+07:00",
    organisation: { units: [...SMALL_CITY.units, ...branches], cadres: SMALL_CITY.cadres },
  });
}, 60_000);
afterAll(() => house.close());

const NOT_ALLOWED = "Việc này dành cho Bí thư, Phó Bí thư";
const namesIn = async (unit: string) =>
  (await house.app.services.cadres.members(unit, { below: false }, "2026-11-25")).map(({ name }) => name);

test.each([
  { had: ["B1", "B2"], left: ["B1"] },
  { had: ["B2"], left: [] },
])("who loses the chosen place in the middle adds nobody to it, $left left", async ({ had, left }) => {
  await furtherOffices(house, "AK01", had);
  const head = house.cadre("AK01");
  await head.says("/canbo thêm Kẻ Mới, UVBCH");
  await head.presses("Chi đoàn Hai");
  await furtherOffices(house, "AK01", left);
  expect(await head.says("hôm nay")).toContain(NOT_ALLOWED);
  await head.says("Đồng ý");
  for (const unit of ["AK", "B1", "B2"]) expect(await namesIn(unit)).not.toContain("Kẻ Mới");
  await head.says("/huy");
});

test("who heads only a second unit sees and sets the policy of that one, and reads no reasons of the own unit", async () => {
  await house.cadre("AK01").says("/chinhsach so ngay sua tuan 3 vi lý do kín");
  await house.cadre("AK01").presses("Áp dụng");
  await furtherOffices(house, "AK02", ["B2"]);
  const head = house.cadre("AK02");
  expect(await head.says("/chinhsach")).toContain("Chính sách ở Chi đoàn Hai");
  expect(await head.says("/chinhsach lịch sử")).not.toContain("lý do kín");
  await head.says("/chinhsach so ngay sua tuan 4");
  expect(await head.presses("Áp dụng")).toContain("Đã đổi");
  const weekOf = async (unit: string) =>
    (await house.app.services.policies.of(unit, "2026-11-24")).correctionDays.week;
  expect([await weekOf("AK"), await weekOf("B2")]).toEqual([3, 4]);
});
