import { afterAll, beforeAll, expect, test } from "vitest";
import type { Chatter } from "../support/chatter.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

let house: OpenHouse;
let head: Chatter;
beforeAll(async () => {
  house = await openHouse({ iso: "2026-11-25T20:00:00+07:00" });
  head = house.cadre("AK01");
  await house.cadre("NK01").says("/chinhsach duyệt giờ tình nguyện chờ duyệt");
  await house.cadre("NK01").presses("Áp dụng");
});
afterAll(() => house.close());

const minutes = (code: string) => minutesInWeek(house.app.services, code, "2026-W48");

test("“duyệt hết trừ …” shows what is left without those, to be approved by one press; theirs goes on waiting", async () => {
  for (const code of ["AK02", "AK03"]) await house.cadre(code).says("/giotinhnguyen 2 hôm qua dọn rác");
  await house.cadre("AK02").says("/giotinhnguyen 1 hôm nay trồng cây");
  const shown = await head.says("duyệt hết trừ Cường nha");
  expect(shown).toContain("📥 2 việc chờ đồng chí duyệt: (không kể việc của Đặng Quốc Cường)");
  expect(shown).not.toContain("👤 Đặng Quốc Cường");
  expect(await head.presses("✅ Duyệt cả 2 việc trên")).toContain("✅ Đã duyệt 2 việc của 1 đồng chí");
  expect([await minutes("AK02"), await minutes("AK03")]).toEqual([180, 0]);
});

test("it is heard also while the list is shown; of an unknown name nothing is decided, and with nobody left neither", async () => {
  await house.cadre("AK02").says("/giotinhnguyen 45p hôm nay quét sân");
  expect(await head.says("/duyet")).toContain("📥 2 việc chờ đồng chí duyệt");
  expect(await head.says("duyệt tất cả, trừ Bích")).toContain("📥 1 việc chờ đồng chí duyệt: (không kể");
  expect(await head.says("/duyet trừ Bích và Cường")).toContain("2 việc");
  expect(await head.says("duyệt hết trừ Zũng")).toContain("không tìm thấy ai tên “Zũng”");
  expect([await minutes("AK02"), await minutes("AK03")]).toEqual([180, 0]);
});
