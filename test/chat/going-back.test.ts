import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FormAnswers } from "../../src/rules/forms/answer.ts";
import { EVERY_CHANNEL } from "../support/every-channel.ts";
import { crowd, nextOf } from "../support/fresh-people.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { rawMessages } from "../support/raw-messages.ts";

const YEAR = "2026";

/** An earlier question is asked again with what stood there; what was answered after it stays. */
describe.each(EVERY_CHANNEL)("on $name", ({ town }) => {
  let house: OpenHouse;
  const people = crowd(20);
  beforeAll(async () => {
    house = await openHouse({ iso: "2026-11-25T20:00:00+07:00", town, organisation: people });
  });
  afterAll(() => house.close());

  const draftOf = async (code: string): Promise<FormAnswers> =>
    (await house.app.services.forms.draftOfPledge(code, YEAR))?.answers ?? {};

  test("an answer that was edited is what it says now, and its dialog stays where it is", async () => {
    const code = nextOf(people);
    const raw = rawMessages(house, code);
    await raw.says("m1", "/dangky");
    await raw.says("m2", "1");
    await raw.says("m3", "1");
    await raw.says("m4", "1");
    const before = await draftOf(code);
    const changed = await raw.says("m2", "2", { edited: true });
    expect(changed).toMatch(/Đã sửa câu “[^”]+”: “[^”]+” → “[^”]+”[\s\S]*Phần 4\/7/u);
    expect(await raw.says("m2", "số 2", { edited: true }), "the same").not.toContain("Đã sửa câu");
    expect(await raw.says("m3", "99", { edited: true })).toContain("Đồng chí vừa sửa tin trả lời câu này");
    const goesOn = await raw.says("m5", "1");
    expect(goesOn).toContain("Phần 4/7");
    expect(goesOn).not.toContain("Phần 2/7");
    const after = await draftOf(code);
    const [first, ...others] = Object.keys(before);
    expect(after[first ?? ""]).not.toEqual(before[first ?? ""]);
    for (const other of others) expect(after[other]).toEqual(before[other]);
    for (const answer of ["1", "1", "1", "1"]) await raw.says(`n${Math.random()}`, answer);
    expect(await raw.says("m9", "1")).toContain("đã được ghi nhận");
  });

  test("hours that were logged already are not logged twice by an edit of a question's answer", async () => {
    const code = nextOf(people);
    const raw = rawMessages(house, code);
    await raw.says("m1", "/giotinhnguyen");
    await raw.says("m2", "2 tiếng");
    await raw.says("m3", "hôm nay");
    expect(await raw.says("m2", "3 tiếng", { edited: true })).toContain("/lichsu");
    await raw.says("m4", "dọn rác");
    expect(await minutesInWeek(house.app.services, code, "2026-W48")).toBe(120);
  });

  test("… and before they are logged the length is asked again, and the day after it", async () => {
    const code = nextOf(people);
    const raw = rawMessages(house, code);
    await raw.says("m1", "/giotinhnguyen");
    await raw.says("m2", "2 tiếng");
    expect(await raw.says("m2", "3 tiếng", { edited: true })).toMatch(/“2 tiếng”[\s\S]*bao lâu/);
    expect(await raw.says("m3", "3 tiếng")).toContain("Ngày nào");
    expect(await raw.says("m4", "hôm qua")).toContain("Đã ghi 3 giờ, Thứ Ba 24/11");
    expect(await minutesInWeek(house.app.services, code, "2026-W48")).toBe(180);
  });

  test("“hôm qua” typed on the next day is the day before that, and not before the question", async () => {
    const code = nextOf(people);
    const raw = rawMessages(house, code);
    await raw.says("m1", "/giotinhnguyen");
    const at = "2026-11-26T07:00:00+07:00";
    expect(await raw.says("m2", "2 tiếng hôm qua dọn rác", { at })).toContain("Đã ghi 2 giờ, Thứ Tư 25/11");
    await raw.says("m5", "2h");
    const later = "2026-12-05T07:00:00+07:00";
    // “Hôm nay” told of an open question of days ago is today.
    expect(await raw.says("m6", "2 tiếng chiều nay dạy em học bài", { at: later })).toContain("hôm nay?");
    expect(await raw.says("m7", "Ghi", { at: later })).toContain("Đã ghi 2 giờ, Thứ Bảy 05/12");
    await raw.says("m3", "/sinhhoat");
    expect(await raw.says("m4", "hôm qua sinh hoạt chi đoàn", { at })).toContain("Thứ Tư 25/11");
  });
});
