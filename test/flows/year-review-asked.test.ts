import { afterAll, beforeAll, expect, test } from "vitest";
import { HAS_BUTTONS, type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-12-22T09:00:00+07:00" });
});
afterAll(() => house.close());

test.each([
  ["2026-12-22T09:00:00+07:00", "Tự kiểm điểm năm 2026: chưa có", "in its last days"],
  ["2027-01-06T09:00:00+07:00", "Tự kiểm điểm năm 2026: làm bù được", "once it has ended"],
])("the self-review of the year is asked for beside the quarter's (D9), %s", async (iso, line) => {
  house.setClock(iso);
  const heard = await house.cadre("AK02").says("/tiendo");
  expect(heard).toMatch(/Tự kiểm điểm quý 4\/2026: (chưa có|làm bù được)/);
  expect(heard).toContain(line);
  expect(heard).toContain("/tukiemdiem năm 2026");
  const head = house.cadre("AK01");
  const missing = await head.says("/chuanop");
  expect(missing).toContain("Đoàn phường An Khánh – quý 4/2026");
  expect(missing).toContain("Đoàn phường An Khánh – năm 2026");
  const own = await head.says("/chuanop tukiemdiem");
  expect(own).toContain("Đoàn phường An Khánh – năm 2026");
  expect(own.match(/Còn thiếu bản tự kiểm điểm/g)).toHaveLength(2);
  if (!HAS_BUTTONS) return;
  expect((await head.buttons()).filter((label) => label.startsWith("🔔"))).toEqual([
    "🔔 Nhắc tự kiểm điểm quý 4/2026",
    "🔔 Nhắc tự kiểm điểm năm 2026",
  ]);
  expect(await head.presses("🔔 Nhắc tự kiểm điểm năm 2026")).toContain("năm 2026");
  await head.says("/huy");
});

test("before its last days and once its time is over it is not", async () => {
  for (const iso of ["2027-04-05T09:00:00+07:00", "2027-11-24T09:00:00+07:00"]) {
    house.setClock(iso);
    expect(await house.cadre("AK02").says("/tiendo")).not.toMatch(/Tự kiểm điểm năm/);
    expect(await house.cadre("AK01").says("/chuanop tukiemdiem")).not.toContain(" – năm 202");
  }
});

test("a nudge that names the duty is of the quarter's, as before; of the year's where that is named", async () => {
  house.setClock("2026-12-22T09:00:00+07:00");
  const head = house.cadre("AK01");
  expect(await head.says("/nhacngay kiểm điểm")).toContain("quý 4/2026");
  await head.says("/huy");
  expect(await head.says("/nhacngay kiểm điểm năm 2026")).toContain("bản tự kiểm điểm năm 2026");
  await head.says("/huy");
});
