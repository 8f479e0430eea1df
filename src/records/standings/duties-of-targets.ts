import { type Period, periodOf } from "../../rules/calendar/periods.ts";
import { DUTIES, type DutyId, isDutyId } from "../../rules/duties/duties.ts";
import type { FigureId } from "../../rules/targets/matters.ts";
import type { TargetRow } from "../../rules/targets/targets.ts";
import { isUnitDutyId, UNIT_DUTIES, type UnitDutyId } from "../../rules/unit-duties/unit-duties.ts";

/** What has to be judged in a period for some duties and targets alone. */
export function dutiesAsked(
  only: readonly FigureId[],
  targets: readonly TargetRow[],
  period: Period,
): { duties: DutyId[]; unitDuties: UnitDutyId[] } {
  const ofTargets = targets
    .flatMap(({ over }) => (over.who === "cadres" ? over.duties : over.who === "units" ? [over.duty] : []))
    .filter((id) => isShownIn(id, period));
  const all = [...new Set<FigureId>([...only, ...ofTargets])];
  return { duties: all.filter(isDutyId), unitDuties: all.filter(isUnitDutyId) };
}

/** Whether a period asks for a duty by itself, or is judged by its parts. */
export function isShownIn(id: DutyId | UnitDutyId, { kind }: Period): boolean {
  if (!isDutyId(id)) return UNIT_DUTIES[id].due === kind || UNIT_DUTIES[id].judgedByParts.includes(kind);
  return DUTIES[id].due.includes(kind) || DUTIES[id].judgedByParts.includes(kind);
}

/** The year in which a period ends, as far as it goes: who is there later changes no figure of before. */
export function yearSoFar(period: Period): Period {
  return period.kind === "year" ? period : { ...periodOf("year", period.to), to: period.to };
}
