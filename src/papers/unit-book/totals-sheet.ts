import type { UnitReport } from "../../records/standings/unit-report.ts";
import type { PeriodKind } from "../../rules/calendar/periods.ts";
import type { DutyId } from "../../rules/duties/duties.ts";
import type { TargetId } from "../../rules/targets/targets.ts";
import type { UnitDutyId } from "../../rules/unit-duties/unit-duties.ts";
import type { Words } from "../../words/words.ts";
import type { TypedSheet } from "../workbook/typed-sheets.ts";
import type { BookLayout } from "./columns.ts";
import { type Fields, laidOut } from "./laid-out.ts";

const counted = <Of extends DutyId | UnitDutyId | TargetId>(which: "met" | "of") => ({
  kind: () => "count" as const,
  of: ({ totals }: UnitReport, id: Of) => totals[id]?.[which] ?? null,
});

const FIELDS: Fields<UnitReport> = {
  plain: {
    unit: { kind: "text", of: ({ unit }) => unit.name },
    code: { kind: "text", of: ({ unit }) => unit.code },
    level: { kind: "text", of: ({ unit }) => unit.level },
    period: { kind: "text", of: ({ period }) => period.id },
    from: { kind: "day", of: ({ period }) => period.from },
    to: { kind: "day", of: ({ period }) => period.to },
    "as-of": { kind: "day", of: ({ generatedAt }) => generatedAt.slice(0, 10) },
    cadres: { kind: "count", of: ({ totals }) => totals.cadres },
    linked: { kind: "count", of: ({ totals }) => totals.linked },
    "without-app": { kind: "count", of: ({ totals }) => totals.withoutApp ?? 0 },
  },
  duty: { met: counted<DutyId>("met"), of: counted<DutyId>("of") },
  "unit-duty": { "units-met": counted<UnitDutyId>("met"), "units-of": counted<UnitDutyId>("of") },
  target: { "target-met": counted<TargetId>("met"), "target-of": counted<TargetId>("of") },
};

/** Of how many how many have met each duty: of the unit with all below it, then of each unit right below. In the roster's order. */
export function totalsSheet(
  words: Words,
  { totals }: BookLayout,
  reports: readonly UnitReport[],
  { kind, owed }: { kind: PeriodKind; owed: readonly UnitDutyId[] },
): TypedSheet {
  return laidOut(words, totals, { kind, fields: FIELDS, rows: reports, owed });
}
