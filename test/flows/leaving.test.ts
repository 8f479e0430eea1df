import type { CellValue } from "exceljs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rosterWorkbook } from "../fixtures/roster-workbook.ts";
import { type OpenHouse, openHouse, SMALL_CITY, townWithGroupsAndFiles } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  const organisation = {
    ...SMALL_CITY,
    cadres: SMALL_CITY.cadres.map((cadre) => (cadre.code === "AK03" ? { ...cadre, linked: false } : cadre)),
  };
  house = await openHouse({ organisation, town: townWithGroupsAndFiles, iso: "2026-10-05T09:00:00+07:00" });
});
afterAll(() => house.close());

const CODE = /\/start (\w{26})/;

/** The house's roster without some, from a day on; confirmed with all words that are asked for. */
async function without(codes: string[], day = "hôm nay"): Promise<void> {
  const units: CellValue[][] = SMALL_CITY.units.map(({ code, name, level, parent }) => [
    code,
    name,
    level,
    parent ?? null,
  ]);
  const cadres: CellValue[][] = SMALL_CITY.cadres
    .filter(({ code }) => !codes.includes(code))
    .map(({ code, name, unit, positions = [], fullTime, civilServant }) => [
      code,
      name,
      unit,
      positions.join("; "),
      fullTime ? "x" : "",
      civilServant ? "x" : "",
    ]);
  const admin = house.cadre("TD01");
  await admin.sendsFile("danh sách.xlsx", await rosterWorkbook({ units, cadres }));
  await admin.says(day);
  const heard = await admin.presses("Nhập");
  const word = /GỠ \d+ NGƯỜI/.exec(heard)?.[0];
  if (word) await admin.says(word);
}

const invited = async () => CODE.exec(await house.cadre("XK01").says("/moi Em"))?.[1] ?? "";

test("an invitation ends with the leaving, also in the dialog that it has begun, and does not come back with the person", async () => {
  const old = await invited();
  const begun = house.stranger("dang-ket-noi");
  expect(await begun.says(`/start ${old}`)).toContain("Huỳnh Gia Em");
  await without(["XK02"]);
  expect(await begun.presses("Đồng ý")).toContain("không còn trong danh sách");
  expect(await begun.says("/tiendo")).toContain("/start");
  expect(await house.stranger("khac").says(`/start ${old}`)).toContain("không còn trong danh sách");

  house.setClock("2026-10-20T09:00:00+07:00");
  await without([]);
  expect(await house.stranger("khac").says(`/start ${old}`)).toContain("thay bằng mã khác");
  const fresh = await invited();
  expect(fresh).not.toBe(old);
  const back = house.stranger("tro-lai");
  await back.says(`/start ${fresh}`);
  await back.presses("Đồng ý");
  expect(await back.says("/tiendo")).toContain("Bản đăng ký năm 2026: chưa có");
});

test("a leaving that is taken back on its own day was none: the invitation goes on", async () => {
  const code = CODE.exec(await house.cadre("AK01").says("/moi Cường"))?.[1] ?? "";
  await without(["AK03"]);
  await without([]);
  expect(await house.stranger("cuong").says(`/start ${code}`)).toContain("Đặng Quốc Cường");
});

test("leaving on a day to come: until then all goes on, then the right is gone", async () => {
  await without(["XK01"], "01/11/2026");
  expect(await house.cadre("XK01").says("/moi")).toContain("đều đã kết nối");
  house.setClock("2026-11-01T09:00:00+07:00");
  expect(await house.cadre("XK01").says("/moi")).toBe(house.app.words.text("link-left"));
});
