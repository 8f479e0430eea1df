import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

describe.each(DRAWN_CHANNELS)("policy on $name", ({ town }) => {
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

  test("“hoàn tác” is the change, which was done last; said again it asks which of what still stands", async () => {
    const head = house.cadre("AK01");
    const hours = async () => (await house.app.services.policies.of("AK", "2026-11-24")).requirements.D1.A;
    const logged = () => minutesInWeek(house.app.services, "AK01", "2026-W48");
    const before = await hours();
    await head.says("/giotinhnguyen 2 hôm qua dọn kênh");
    await head.says("/chinhsach giờ tình nguyện nhóm A 3 tiếng mỗi tuần");
    expect(await head.presses("Áp dụng")).toContain("Đã đổi");
    await head.says("/hannop");
    expect(await head.says("hoàn tác")).toContain("chính sách trở lại như trước");
    expect([await hours(), await logged()]).toEqual([before, 120]);
    expect(await head.says("hoàn tác")).toContain("Hoàn tác mục nào");
    expect(await head.buttons()).toEqual(["2 giờ, Thứ Hai 23/11 – dọn kênh", "Thôi"]);
    await head.presses("Thôi");
    await head.says("/chinhsach giờ tình nguyện nhóm A 4 tiếng mỗi tuần");
    await head.presses("Áp dụng");
    await head.says("/lichsu");
    expect(await head.presses("↩️ Hoàn tác")).toContain("Hoàn tác mục nào");
    expect(await head.presses("Chính sách: giờ tình nguyện mỗi tuần")).toContain("trở lại như trước");
    expect([await hours(), await logged()]).toEqual([before, 120]);
  });
});
