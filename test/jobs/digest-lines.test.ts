import { afterAll, beforeAll, expect, test } from "vitest";
import { digestMessages } from "../../src/jobs/digests/digest.ts";
import { digestText } from "../../src/jobs/digests/digest-text.ts";
import { draftIn } from "../../src/jobs/digests/fitted-draft.ts";
import { missingSections } from "../../src/jobs/digests/missing.ts";
import { secretaryMessages } from "../../src/jobs/digests/secretary-digest.ts";
import type { UnitStanding } from "../../src/records/standings/survey.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { loadWords } from "../../src/words/words.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";

/** A longer digest is a worse digest: first what needs somebody, then the table. */
const AT = "2026-11-24T09:00:00+07:00";
const words = loadWords("vi");
let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: AT });
});
afterAll(() => house.close());

async function standingOf(unit: string): Promise<UnitStanding> {
  const year = parsePeriod("2026");
  const standing = year && (await house.app.services.standings.of(unit, year, Date.parse(AT)));
  if (!standing) throw new Error(unit);
  return standing;
}

const digest = (now: UnitStanding) => {
  const parts = { words, now, folded: true as const, today: "2026-11-24" };
  return draftIn("whole", parts, (table) => digestText(parts, [], table));
};

test("who lacks several duties has one line with all of them", async () => {
  const [section, ...others] = missingSections(words, await standingOf("AK"));
  expect(others).toEqual([]);
  const bich = (section ?? "").split("\n").filter((line) => line.includes("Phạm Ngọc Bích"));
  expect(bich).toEqual([expect.stringMatching(/Giờ tình nguyện .*; Đăng ký/)]);
});

test("the year's reports from below are one line, of counts alone", async () => {
  const now = await standingOf("TD");
  const parts = { words, now, today: "2026-11-24", reports: { year: "2026", sent: 18, of: 22 } };
  expect(draftIn("whole", parts, (table) => digestText(parts, [], table)).text).toContain(
    "\n📄 18/22 đơn vị đã gửi báo cáo năm 2026\n",
  );
});

test("what all have met shares one line, and has no column", async () => {
  const now = await standingOf("AK");
  const whole = { met: 3, of: 3 };
  const { text, table } = digest({
    ...now,
    report: { ...now.report, totals: { ...now.report.totals, D8: whole } },
  });
  expect(text).toContain("✅ Mọi đồng chí đã đủ: Đăng ký");
  expect(table?.head).not.toContain("Đăng ký");
  expect(digest(now).text).not.toContain("Mọi đồng chí đã đủ");
});

test("what all have met needs no table where nothing else is asked", async () => {
  const now = await standingOf("AK");
  const met = { met: 3, of: 3 };
  const { cadres, linked } = now.report.totals;
  const all = { ...now, report: { ...now.report, totals: { cadres, linked, D1: met, D5: met } } };
  const { text, table } = digest(all);
  expect(table).toBeUndefined();
  expect(text).toMatch(/\n✅ Mọi đồng chí đã đủ: Giờ tình nguyện; Áo Thanh niên$/);
});

test("a week of holidays is one line, with no table", async () => {
  const tet = Date.parse("2027-02-15T08:00:00+07:00");
  const period = parsePeriod("2027-W06");
  for (const unit of ["TD", "AK"]) {
    const now = period && (await house.app.services.standings.of(unit, period, tet));
    if (!now) throw new Error(unit);
    const parts = { words, now, folded: true as const, today: "2027-02-15" };
    const messages = [
      ...digestMessages(parts, { namesInGroup: true, maxText: 4096 }),
      ...secretaryMessages(parts, 4096, { toPictures: false }),
    ];
    expect(messages).toHaveLength(2);
    for (const { text, table } of messages) {
      expect(table).toBeUndefined();
      expect(text).toContain("\n🌸 Tuần 08/02–14/02: nghỉ lễ, không tính việc nào.");
      expect(text).not.toContain("còn thiếu");
      expect(text).not.toMatch(/\n\n$/);
    }
  }
});

test.each(["AK", "XK", "NK", "TD"])(
  "the heads of %s have at most twelve lines before the table",
  async (unit) => {
    const [message] = secretaryMessages(
      { words, now: await standingOf(unit), folded: true, today: "2026-11-24" },
      4096,
      { toPictures: false },
    );
    const lines = (message?.text ?? "").split("\n").filter((line) => line !== "");
    expect(lines.length).toBeLessThanOrEqual(12);
    expect(message?.table?.rows.length).toBeGreaterThan(0);
  },
);
