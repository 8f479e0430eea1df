import { afterAll, beforeAll, expect, test } from "vitest";
import {
  HAS_BUTTONS,
  HAS_GROUPS_AND_FILES,
  type OpenHouse,
  openHouse,
  SMALL_CITY,
} from "../support/open-house.ts";

let house: OpenHouse;
let crowd: OpenHouse;
beforeAll(async () => {
  house = await openHouse();
  const cadres = SMALL_CITY.cadres.map((cadre) => ({ ...cadre, linked: cadre.code === "TD01" }));
  crowd = await openHouse({ organisation: { ...SMALL_CITY, cadres } });
});
afterAll(() => Promise.all([house.close(), crowd.close()]));

const CODE = /\/start (\w{26})/;

test("a secretary gets the invitations of the unit and below as lines to send on, the same each time", async () => {
  const said = await house.cadre("NK01").says("/moi");
  expect(said).toContain("Còn 1 cán bộ");
  expect(said).toContain("Huỳnh Gia Em (Đoàn phường Xuân Khánh)");
  expect(said).toMatch(CODE);
  expect(await house.cadre("NK01").says("moi")).toBe(said);
  expect(await house.cadre("XK01").says("/moi")).toBe(said);
});

test("who has everybody in hears so; members may not invite", async () => {
  expect(await house.cadre("AK01").says("/moi")).toContain("đều đã kết nối");
  expect(await house.cadre("AK02").says("/moi")).toContain("Phó Bí thư");
});

test.runIf(HAS_BUTTONS)(
  "one person's code is renewed and revoked by name, without diacritics too",
  async () => {
    const secretary = house.cadre("XK01");
    const [, old = ""] = CODE.exec(await secretary.says("/moi gia em")) ?? [];
    const [, renewed = ""] = CODE.exec(await secretary.presses("Cấp mã mới")) ?? [];
    expect(renewed).not.toBe(old);
    expect(await house.stranger("s").says(`/start ${old}`)).toContain("thay bằng mã khác");
    expect(await secretary.presses("Cấp mã mới")).toContain(renewed); // the same button twice is one deed
    expect(await secretary.says("/moi thu hồi Em")).toContain("Đã thu hồi");
    expect(await house.stranger("s").says(`/start ${renewed}`)).toContain("thay bằng mã khác");
    expect(await secretary.says("/moi thuhoi Em")).toContain("không có mã nào");
  },
);

test("a linked person can be given a code for a new phone; the old app is told when it is used", async () => {
  const secretary = house.cadre("AK01");
  expect(await secretary.says("/moi Bích")).toContain("đã kết nối rồi");
  const [, code = ""] = CODE.exec(await secretary.presses("Cấp mã mới")) ?? [];
  const phone = house.stranger("may-moi");
  expect(await phone.says(`/start ${code}`)).toContain("91/2025");
  await phone.presses("Đồng ý");
  await house.app.lanes.idle();
  expect((await house.cadre("AK02").heard()).at(-1)).toContain("vừa được kết nối thêm");
});

test("several of one name: asks; nobody in one's care: says so", async () => {
  const admin = house.cadre("TD01");
  expect(await admin.says("/moi thị")).toContain("Có nhiều người");
  expect(await admin.buttons()).toEqual([
    "Võ Thị Dung (Đoàn phường Xuân Khánh)",
    "Trần Thị Hoa (Quận Đoàn Ninh Kiều)",
  ]);
  expect(await admin.says("2")).toContain("Trần Thị Hoa");
  expect(await house.cadre("AK01").says("/moi Em")).toContain("Không có ai tên “Em”");
});

test.runIf(HAS_GROUPS_AND_FILES)("more than five come as a workbook", async () => {
  const admin = crowd.cadre("TD01");
  const said = await admin.says("/moi");
  expect(said).toContain("Còn 6 cán bộ");
  expect(said).not.toMatch(CODE);
  const [file] = await admin.files();
  expect(file?.name).toBe("ma-moi-TD.xlsx");
  expect(Buffer.from(file?.bytes.subarray(0, 2) ?? []).toString()).toBe("PK");
});
