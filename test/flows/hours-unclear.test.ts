import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { crowd, nextOf } from "../support/fresh-people.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/** Vague days and amounts are asked about, a minus is refused: nothing is guessed (issue 10, section 4). */
describe.each(DRAWN_CHANNELS)("unclear hours, on $name", ({ town }) => {
  let house: OpenHouse;
  const people = crowd(14);
  beforeAll(async () => {
    house = await openHouse({ iso: "2026-11-25T20:00:00+07:00", town, organisation: people });
  });
  afterAll(() => house.close());
  const minutesOf = (code: string) => minutesInWeek(house.app.services, code, "2026-W48");

  test.each([
    ["mấy bữa nay em làm 2 tiếng dọn rác", "“mấy bữa nay” chưa rõ là ngày nào"],
    ["/giotinhnguyen 2 tiếng hổm rày", "“hổm rày” chưa rõ là ngày nào"],
    ["âm 2 tiếng hôm qua", "Số giờ phải lớn hơn 0"],
    ["/giotinhnguyen -2", "Số giờ phải lớn hơn 0"],
    ["/giotinhnguyen 2 tiếng ba mươi cây", "có hai con số"],
  ])("“%s”: what is unclear is said, nothing is saved", async (line, said) => {
    const code = nextOf(people);
    const heard = await house.cadre(code).says(line);
    expect(heard).toContain(said);
    expect(heard).toContain("chưa ghi gì cả");
    expect(await minutesOf(code)).toBe(0);
  });

  test.each([
    [
      "hôm qua em dọn rác khoảng 2 tiếng",
      "2 giờ · Thứ Ba 24/11",
      "Đã ghi 2 giờ, Thứ Ba 24/11 – dọn rác",
      120,
    ],
    [
      "/giotinhnguyen hai ba tiếng dọn rác",
      "3 giờ · Thứ Tư 25/11",
      "Đã ghi 3 giờ, Thứ Tư 25/11 – dọn rác",
      180,
    ],
    ["2-3 tiếng hôm qua", "2 giờ · Thứ Ba 24/11", "Đã ghi 2 giờ, Thứ Ba 24/11", 120],
  ])("“%s”: what it may be is offered", async (line, button, logged, minutes) => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    expect(await cadre.says(line)).toContain("chưa rõ là bao lâu");
    expect(await minutesOf(code)).toBe(0);
    expect(await cadre.presses(button)).toContain(logged);
    expect(await minutesOf(code)).toBe(minutes);
  });

  test.each(["hoom qua 2 tieengs donj rasc", "ho6m qua 2 tie61ng do5n ra1c"])(
    "“%s”, typed in raw keys, is hours with a note in words",
    async (line) => {
      expect(await house.cadre(nextOf(people)).says(line)).toContain("2 giờ, Thứ Ba 24/11 – dọn rác");
    },
  );
});
