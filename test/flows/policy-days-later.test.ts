import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/** A preview that is answered on another day. */
let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-30T19:00:00+07:00" });
});
afterAll(() => house.close());

const policyOf = (unit: string, day: string) => house.app.services.policies.of(unit, day);

test("a unit does not leave the scope on a day of before; another day is asked for", async () => {
  const head = house.cadre("NK01");
  await head.says("/chinhsach ngoài phạm vi Xuân Khánh");
  house.setClock("2026-12-03T19:00:00+07:00");
  const asked = await head.presses("Áp dụng");
  expect(asked).toContain("Chưa đổi gì cả");
  expect(asked).toContain("Áp dụng từ ngày nào?");
  expect(await head.says("30/11/2026")).toContain("chỉ từ hôm nay trở đi");
  expect(await head.says("hôm nay")).toContain("Từ 03/12/2026");
  await head.presses("Áp dụng");
  expect((await policyOf("XK", "2026-12-02")).outsideScope).toBe(false);
  expect((await policyOf("XK", "2026-12-03")).outsideScope).toBe(true);
});

test("any other change is previewed anew and then made", async () => {
  const head = house.cadre("AK01");
  await head.says("/chinhsach so ngay sua tuan 5");
  house.setClock("2026-12-08T08:00:00+07:00");
  const anew = await head.presses("Áp dụng");
  expect(anew).toContain("mình tính lại");
  expect(anew).toContain("Từ 08/12/2026");
  expect((await policyOf("AK", "2026-12-08")).correctionDays.week).toBe(7);
  expect(await head.presses("Áp dụng")).toContain("Đã đổi");
  expect((await policyOf("AK", "2026-12-08")).correctionDays.week).toBe(5);
});
