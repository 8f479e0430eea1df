import { afterAll, beforeAll, expect, test } from "vitest";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/** A Thursday; the first Monday that asks for the shirt is 30/11. */
const THURSDAY = "2026-12-10T20:00:00+07:00";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: THURSDAY });
});
afterAll(() => house.close());

/** What a unit's report has of a cadre's shirt. */
async function reported(code: string, id: string): Promise<unknown> {
  const period = parsePeriod(id);
  if (!period) throw new Error(id);
  const standing = await house.app.services.standings.of("AK", period, Date.parse(THURSDAY));
  return standing?.report.cadres.find((cadre) => cadre.code === code)?.duties.D5;
}

test("a shirt on a Monday meets its week; on another day it is kept, and meets none", async () => {
  const cadre = house.cadre("AK02");
  expect(await cadre.says("/aoxanh hôm nay")).toContain("Tuần này, áo Thanh niên thứ Hai: 0 lần / 1 lần");
  expect(await cadre.says("thứ hai có mặc áo thanh niên")).toContain(
    "áo Thanh niên thứ Hai: 1 lần / 1 lần ✅",
  );
  expect(await reported("AK02", "2026-W50")).toEqual({ done: 1, required: 1, measure: "times", met: true });
  await cadre.presses("↩️ Hoàn tác");
  expect(await reported("AK02", "2026-W50")).toMatchObject({ done: 0, met: false });
  expect(await cadre.says("/lichsu")).toContain("• 1 lần mặc áo Thanh niên, Thứ Năm 10/12");
});

test("a number is no times of a shirt: “2” is perhaps the Monday, and nothing is logged before a press", async () => {
  const cadre = house.cadre("XK01");
  await cadre.says("/aoxanh");
  expect(await cadre.says("2")).toContain("chưa rõ là ngày nào nên mình chưa ghi gì cả");
  await cadre.says("/huy");
  expect(await cadre.says("/aoxanh 2")).toContain("có thể hiểu nhiều cách");
  expect(await cadre.says("/lichsu")).not.toContain("mặc áo");
  await cadre.says("/aoxanh 2");
  expect(await cadre.presses("1 lần mặc áo Thanh niên · Thứ Hai 07/12")).toContain("1 lần / 1 lần ✅");
  expect(await cadre.says("/aoxanh 2 hôm qua")).toContain("có thể hiểu nhiều cách");
});

test("said of the same Monday at another place it is the same shirt", async () => {
  const cadre = house.cadre("AK03");
  await cadre.says("/aoxanh 07/12");
  await cadre.says("thứ hai mặc áo đoàn ở Xuân Khánh");
  expect(await cadre.presses("1 lần mặc áo Thanh niên · Thứ Hai 07/12")).toContain("chỉ tính một lần");
  expect(await reported("AK03", "2026-W50")).toMatchObject({ done: 1, met: true });
});

test("weeks of before it was counted are asked of nobody, and a month counts from the first Monday on", async () => {
  expect(await reported("AK01", "2026-W48")).toBeUndefined();
  expect(await reported("AK01", "2026-11")).toBeUndefined();
  expect(await reported("AK01", "2026-12")).toMatchObject({ required: 1, met: false });
  expect(await house.cadre("AK01").says("/chuanop áo")).toContain("Còn thiếu áo Thanh niên");
});
