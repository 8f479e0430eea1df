import { printedTargets } from "../../../src/jobs/digests/target-lines.ts";
import { asideCounts } from "../../../src/records/standings/aside-counts.ts";
import type { UnitStanding } from "../../../src/records/standings/survey.ts";
import { type Day, dayOf } from "../../../src/rules/calendar/time.ts";
import type { PaperDataOf } from "../../../src/rules/papers/papers.ts";
import { UNIT_DUTY_IDS } from "../../../src/rules/unit-duties/unit-duties.ts";
import { fullDate } from "../../../src/words/full-date.ts";
import { matterHead, partsText } from "../../../src/words/matter-words.ts";
import { periodText } from "../../../src/words/spoken.ts";
import type { Words } from "../../../src/words/words.ts";
import type { SourceOfUnits } from "./paper-source.ts";
import { standingTable } from "./standing-table.ts";
import { unitHeadOf } from "./unit-head.ts";

/** How a unit stands, by the figures of its report. */
export const standingReports: SourceOfUnits = {
  of: "unit",
  async find(services, unit, periods, at) {
    const { words, standings } = services;
    const today = dayOf(at);
    for (const period of periods) {
      const standing = period.from > today ? undefined : await standings.of(unit, period, at);
      if (!standing) continue;
      const { name } = standing.unit;
      const isOver = period.to < today;
      return {
        period,
        code: words.label("paper-standing-code"),
        whose: name,
        unit,
        day: isOver ? period.to : today,
        async data(): Promise<PaperDataOf<"ketqua">> {
          return {
            ...(await unitHeadOf(services, standing.unit, today)),
            "unit-name": name,
            period: periodText(words, period, today),
            points: countsIn(words, standing, isOver ? undefined : today).map((text) => ({ text })),
            ...standingTable(words, standing),
          };
        },
      };
    }
    return undefined;
  },
};

/** How many there are, and how many stand aside of the figures. @param asOf of a period that goes on: the day of which they are */
function countsIn(words: Words, standing: UnitStanding, asOf: Day | undefined): string[] {
  const { cadres, linked } = standing.report.totals;
  const { withoutApp, away, excused, waiting } = asideCounts(standing);
  const lines = [
    words.text("paper-standing-cadres", {
      count: String(cadres),
      linked: String(linked),
      without: String(withoutApp),
    }),
  ];
  lines.push(...unitLines(words, standing), ...printedTargets(words, standing));
  if (asOf) lines.push(words.text("paper-standing-as-of", { day: fullDate(asOf) }));
  if (waiting > 0) lines.push(words.text("paper-standing-waiting", { count: String(waiting) }));
  if (away > 0) lines.push(words.text("paper-standing-away", { count: String(away) }));
  for (const { duty, count } of excused)
    lines.push(
      words.text("paper-standing-excused", {
        duty: words.label(`duty-${duty}-head`),
        count: String(count),
      }),
    );
  return lines;
}

/** Of a unit without lower units, whose rows are people: how it stands itself. */
function unitLines(words: Words, { unit, tree, unitDuties }: UnitStanding): string[] {
  if (tree.some(({ parent }) => parent === unit.code)) return [];
  const own = unitDuties.get(unit.code) ?? {};
  return UNIT_DUTY_IDS.flatMap((id) => {
    const result = own[id];
    if (!result) return [];
    const counted = result.counted?.of ? ` (${partsText(words, id, result.counted)})` : "";
    const met = words.label(result.met ? "paper-standing-is-met" : "paper-standing-not-met");
    return [words.text("paper-standing-unit", { duty: matterHead(words, id), result: `${met}${counted}` })];
  });
}
