import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DRAWN_CHANNELS } from "../support/every-channel.ts";
import { crowd, nextOf } from "../support/fresh-people.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { rawMessages } from "../support/raw-messages.ts";

const EVENING = "2026-11-25T20:00:00+07:00";
const AGAIN = "Ghi thêm lần nữa";
const MISTAKE = "Gửi trùng, đừng ghi";

/** “The same line again within minutes, other message: again, or by mistake?” (facts: conversation) */
describe.each(DRAWN_CHANNELS)("the same deed again, on $name", ({ town }) => {
  let house: OpenHouse;
  const people = crowd(14);
  beforeAll(async () => {
    house = await openHouse({ iso: EVENING, town, organisation: people });
  });
  afterAll(() => house.close());
  const minutesOf = (code: string) => minutesInWeek(house.app.services, code, "2026-W48");

  test.each([
    ["/giotinhnguyen 2 hôm qua dọn rác", "/giotinhnguyen 2 hôm qua dọn rác"],
    ["2 tiếng hôm qua dọn rác", "/giotinhnguyen hôm qua 120 phút dọn rác"],
  ])("“%s”, then “%s”: asked, and logged again only after a yes", async (first, second) => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    expect(await cadre.says(first)).toContain("Đã ghi 2 giờ");
    expect(await cadre.says(second)).toContain("ghi thêm lần nữa, hay gửi trùng?");
    expect(await minutesOf(code)).toBe(120);
    expect(await cadre.presses(MISTAKE)).toContain("không ghi thêm");
    expect(await minutesOf(code)).toBe(120);
    await cadre.says(second);
    expect(await cadre.presses(AGAIN)).toContain("Đã ghi 2 giờ");
    expect(await minutesOf(code)).toBe(240);
  });

  test.each([
    "/giotinhnguyen 2 hôm nay dọn rác",
    "/giotinhnguyen 2 hôm qua",
    "/giotinhnguyen 1 hôm qua dọn rác",
  ])("“%s” is something else", async (other) => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    await cadre.says("/giotinhnguyen 2 hôm qua dọn rác");
    expect(await cadre.says(other)).toContain("Đã ghi");
  });

  test.each(["ừ", "ok", "đồng ý"])(
    "“%s” says neither again nor by mistake: asked which of the two",
    async (word) => {
      const code = nextOf(people);
      const cadre = house.cadre(code);
      await cadre.says("/giotinhnguyen 2");
      await cadre.says("/giotinhnguyen 2");
      expect(await cadre.says(word)).toContain(MISTAKE);
      expect(await minutesOf(code)).toBe(120);
    },
  );

  test("what was taken back is not the same again", async () => {
    const cadre = house.cadre(nextOf(people));
    await cadre.says("/giotinhnguyen 2");
    await cadre.presses("↩️ Hoàn tác");
    expect(await cadre.says("/giotinhnguyen 2")).toContain("Đã ghi 2 giờ");
  });

  test("the same message twice stays nothing, and after ten minutes nothing is asked", async () => {
    const code = nextOf(people);
    const raw = rawMessages(house, code);
    const at = "2026-11-25T20:00:00+07:00";
    await raw.says("m1", "/giotinhnguyen 3", { key: `same:${code}`, at });
    expect(await raw.says("m1", "/giotinhnguyen 3", { key: `same:${code}`, at })).toBe("");
    expect(await raw.says("m2", "/giotinhnguyen 3", { at: "2026-11-25T20:09:59+07:00" })).toContain(
      "gửi trùng",
    );
    await raw.says("m3", "/huy", { at: "2026-11-25T20:09:59+07:00" });
    expect(await raw.says("m4", "/giotinhnguyen 3", { at: "2026-11-25T20:10:01+07:00" })).toContain(
      "Đã ghi 3 giờ",
    );
    expect(await minutesOf(code)).toBe(360);
  });

  test("a head who logs for a member what the member has just logged is asked", async () => {
    const code = nextOf(people);
    await house.cadre(code).says("/giotinhnguyen 2 hôm qua");
    const head = house.cadre("AK01");
    const line = `/giotinhnguyen cho Đoàn Viên ${code} 2 hôm qua`;
    expect(await head.says(line)).toContain("ghi thêm lần nữa, hay gửi trùng?");
    expect(await head.presses(MISTAKE)).toContain("không ghi thêm");
    expect(await minutesOf(code)).toBe(120);
    await head.says(line);
    expect(await head.presses(AGAIN)).toContain("Đã ghi cho đồng chí");
    expect(await minutesOf(code)).toBe(240);
  });
});

describe("hours of a part of the day that has office hours", () => {
  let house: OpenHouse;
  const people = crowd(5);
  beforeAll(async () => {
    house = await openHouse({ iso: EVENING, organisation: people });
  });
  afterAll(() => house.close());

  test.each([
    ["/giotinhnguyen 2 sáng nay", "Buổi sáng Thứ Tư 25/11"],
    ["/giotinhnguyen 2 tiếng chiều hôm kia dọn rác", "Buổi chiều Thứ Hai 23/11"],
  ])("“%s” on a working day is asked about like “8h–10h”", async (line, asked) => {
    const code = nextOf(people);
    const cadre = house.cadre(code);
    const heard = await cadre.says(line);
    expect(heard).toContain("giờ hành chính");
    expect(heard).toContain(asked);
    expect(await minutesInWeek(house.app.services, code, "2026-W48")).toBe(0);
    expect(await cadre.presses("Đúng, ghi giúp mình")).toContain("Đã ghi 2 giờ");
  });

  test.each([
    "/giotinhnguyen 1 sáng sớm nay",
    "/giotinhnguyen 2 tối qua",
    "/giotinhnguyen 2 tiếng sáng chủ nhật",
  ])("“%s” is not", async (line) => {
    expect(await house.cadre(nextOf(people)).says(line)).toContain("Đã ghi");
  });
});
