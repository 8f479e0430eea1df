import { type Period, type PeriodKind, periodsWithin } from "../calendar/periods.ts";
import type { DutyRow } from "./duties.ts";

/** The due periods that a period is judged by: itself, or those within it; none where the duty has no meaning. */
export function duePartsOf(duty: DutyRow, period: Period): readonly Period[] {
  if (duty.due.includes(period.kind)) return [period];
  return duty.judgedByParts.includes(period.kind) ? partsOf(duty.due[0], period) : [];
}

/** A report judges many cadres over the same period, so its parts are computed once. */
const found = new WeakMap<Period, Partial<Record<PeriodKind, readonly Period[]>>>();

function partsOf(kind: PeriodKind, period: Period): readonly Period[] {
  const kept = found.get(period) ?? {};
  const parts = kept[kind] ?? periodsWithin(kind, period);
  found.set(period, { ...kept, [kind]: parts });
  return parts;
}
