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
});
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

test("with several places it is asked once which one they act for, and each answer says it", async () => {
  await furtherOffices(house, "NK01", ["B1", "B2"]);
  const head = house.cadre("NK01");
  expect(await head.says("/chuanop")).toContain("Mình nhớ cho các lần sau");
  const chosen = await head.presses("Chi đoàn Hai");
  expect(chosen).toContain("Làm việc của: Chi đoàn Hai");
  expect(chosen).toContain("👥 Chi đoàn Hai –");
  for (const line of ["/tinhhinh", "/chinhsach", "/uyquyen", "/canbo"])
    expect(await head.says(line)).toContain("Làm việc của: Chi đoàn Hai");
  expect(await head.says("/tinhhinh AK")).not.toContain("Làm việc của"); // the line itself says which
});

test("the unit can be changed, also for a question in plain words; “which one am I” stands in /donvi", async () => {
  const head = house.cadre("NK01");
  const shown = await head.says("/donvi");
  expect(shown).toContain("Bí thư – Chi đoàn Một");
  expect(shown).toContain("Bí thư – Chi đoàn Hai");
  await head.presses("Đổi đơn vị đang làm việc");
  expect(await head.presses("Quận Đoàn Ninh Kiều")).toContain("Làm việc của: Quận Đoàn Ninh Kiều");
  expect(await head.says("ai chưa nộp")).toContain("Quận Đoàn Ninh Kiều");
  expect(await house.cadre("AK03").says("/donvi chọn")).toContain("không phải chọn");
});

test("buttons go on meaning their unit after another was chosen", async () => {
  const head = house.cadre("NK01");
  expect(await head.says("/chuanop gio")).toContain("Quận Đoàn Ninh Kiều – tuần");
  await head.says("/donvi chọn");
  await head.presses("Chi đoàn Hai");
  expect(await head.presses("🔔 Nhắc giờ tình nguyện")).toContain("Phạm Ngọc Bích");
  await head.says("/huy");
});

test("after a change of offices: what was lost is asked anew, a new place is none by itself, one place is not spoken of", async () => {
  const head = house.cadre("NK01");
  await furtherOffices(house, "NK01", ["B1"]);
  expect(await head.says("/tinhhinh")).toContain("Bây giờ đồng chí làm việc của đơn vị nào");
  await head.presses("Chi đoàn Một");
  await furtherOffices(house, "NK01", ["B1", "B2"]);
  expect(await head.says("/tinhhinh")).toContain("Làm việc của: Chi đoàn Một");
  await furtherOffices(house, "NK01", []);
  expect(await head.says("/tinhhinh")).not.toContain("Làm việc của");
});
