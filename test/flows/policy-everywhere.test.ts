import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EVERY_CHANNEL } from "../support/every-channel.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

describe.each(EVERY_CHANNEL)("policy on $name", ({ town }) => {
  let house: OpenHouse;
  beforeAll(async () => {
    house = await openHouse({ town, iso: "2026-11-24T19:00:00+07:00" });
  });
  afterAll(() => house.close());

  test("drilled down, changed in a dialog, listed and taken back", async () => {
    const head = house.cadre("AK01");
    const sundays = async () =>
      (await house.app.services.policies.of("AK", "2026-11-24")).correctionDays.week;
    await head.says("/chinhsach");
    await head.presses("Thời hạn sửa số liệu");
    expect(await head.presses("Số ngày còn sửa được sau tuần")).toContain("hiện là 7 (mặc định)");
    expect(await head.says("9 ngày")).toContain("Áp dụng từ ngày nào?");
    await head.presses("Từ hôm nay (24/11/2026)");
    expect(await head.presses("Không ghi")).toContain("cấp trên đã đặt là 7 ngày");
    await head.says("/chinhsach sua tuan 5");
    expect(await head.presses("Áp dụng")).toContain("Đã đổi");
    expect(await sundays()).toBe(5);
    expect(await head.presses("Hoàn tác")).toContain("Đã hoàn tác");
    expect(await sundays()).toBe(7);
  });
});
