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

test("“/duyet tất cả” shows all that waits; several names, theirs; all of one, theirs", async () => {
  await head.says("/huy");
  await house.cadre("AK02").says("/giotinhnguyen 20p hôm nay nhặt rác");
  for (const line of ["/duyet tất cả", "/duyet hết", "/duyet tat ca luon", "/duyet hết đi", "/duyet toàn bộ"])
    expect(await head.says(line), line).toContain("📥 3 việc chờ đồng chí duyệt:");
  expect(await head.says("/duyet Bích, Cường")).toContain("📥 3 việc");
  const shown = await head.says("/duyet tất cả của Bích");
  expect(shown).toContain("📥 2 việc");
  expect(shown).not.toContain("👤 Đặng Quốc Cường");
  expect(await head.says("/duyet Cường và Zũng")).toContain("không tìm thấy ai tên “Zũng”");
  expect(await head.says("/duyet Zũng")).toContain("không tìm thấy ai tên “Zũng”");
  await head.says("/duyet Bích và Cường");
  expect(await head.presses("✅ Duyệt cả 3 việc trên")).toContain("✅ Đã duyệt 3 việc của 2 đồng chí");
});
