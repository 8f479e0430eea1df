import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { crowd, nextOf } from "../support/fresh-people.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/** What was left out is asked for, and nothing of what was told has to be typed again. */
describe.each(DRAWN_CHANNELS)("hours told by half, and of several days, on $name", ({ town }) => {
  let house: OpenHouse;
  const people = crowd(12);
  beforeAll(async () => {
    house = await openHouse({ iso: "2026-11-25T20:00:00+07:00", town, organisation: people });
  });
  afterAll(() => house.close());
  const minutesOf = (code: string) => minutesInWeek(house.app.services, code, "2026-W48");

  test.each(["hôm qua em dọn rác một lúc", "vài tiếng hôm qua dọn rác", "hôm qua em đi dọn rác cả buổi"])(
    "“%s”: asked how long, with the day and the work kept",
    async (line) => {
      const code = nextOf(people);
      const cadre = house.cadre(code);
      expect(await cadre.says(line)).toMatch(/dọn rác.* Thứ Ba 24\/11 bao lâu/u);
      expect(await minutesOf(code)).toBe(0);
      expect(await cadre.says("1 tiếng rưỡi")).toMatch(/Đã ghi 1 giờ 30 phút, Thứ Ba 24\/11 – .*dọn rác/u);
      expect(await minutesOf(code)).toBe(90);
    },
  );

  test("“bữa hổm em dọn rác 2 tiếng”: asked on which day, with the length and the work kept", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    expect(await cadre.says("bữa hổm em dọn rác 2 tiếng")).toContain("Ngày nào vậy");
    expect(await minutesOf(code)).toBe(0);
    expect(await cadre.says("thứ 2")).toContain("Đã ghi 2 giờ, Thứ Hai 23/11 – dọn rác");
    expect(await minutesOf(code)).toBe(120);
  });

  test("hours of two days are logged as two, and each can be undone", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    const heard = await cadre.says("/giotinhnguyen hôm kia 2 tiếng, hôm qua 1 tiếng dọn rác");
    expect(heard).toContain("Đã ghi 2 giờ, Thứ Hai 23/11");
    expect(heard).toContain("Đã ghi 1 giờ, Thứ Ba 24/11");
    expect(await minutesOf(code)).toBe(180);
    expect(await cadre.says("hoàn tác")).toContain("Hoàn tác mục nào");
    await cadre.says("1");
    expect(await minutesOf(code)).toBe(120);
  });

  test("“hôm kia với hôm qua 4 tiếng”: as long on each, or on both together, is asked", async () => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    expect(await cadre.says("/giotinhnguyen hôm kia với hôm qua 4 tiếng dọn rác")).toContain(
      "hiểu nhiều cách",
    );
    expect(await minutesOf(code)).toBe(0);
    const heard = await cadre.says("2");
    expect(heard).toContain("Đã ghi 2 giờ, Thứ Hai 23/11");
    expect(heard).toContain("Đã ghi 2 giờ, Thứ Ba 24/11");
    expect(await minutesOf(code)).toBe(240);
  });
});
