import type { Day } from "../../rules/calendar/time.ts";
import { DUTIES, isDutyId } from "../../rules/duties/duties.ts";
import { EVENT_HOURS, slotKind } from "../../rules/duties/once-a-day.ts";
import { MOST_MINUTES_A_DAY } from "../../rules/reading/hours/hours-reading.ts";
import type { Unlike } from "./alike.ts";
import type { LedgerLine, LedgerRecord } from "./ledger-model.ts";
import { isDeed } from "./line-states.ts";
import { daySumsOf, weekSumsOf } from "./line-sums.ts";

/** What a write must meet beside its keys. */
export interface Limits {
  readonly unlike?: Unlike;
  /** What may be the same is said to be another one. */
  readonly another?: boolean;
  /** Keys of decisions that must not have been made yet: what is changed stands as it was read. */
  readonly undecided?: readonly string[];
}

/** Why a write changed nothing; what each means stands where it is told on, in `Written`. */
export type Refused = "known" | "gone" | "full" | "once" | "same" | "decided";

/** Why a guarded update was refused; undefined when the reason is gone. */
export function whyNot(
  ledger: LedgerRecord,
  lines: readonly LedgerLine[],
  limits: Omit<Limits, "unlike">,
): Refused | undefined {
  const keys = new Set(ledger.entries.map((line) => line.key));
  if (lines.some((line) => keys.has(line.key))) return "known";
  const undone = new Set(ledger.entries.map((line) => line.undoes));
  if (aliveOf(lines).some((target) => !keys.has(target) || undone.has(target))) return "gone";
  if (limits.undecided?.some((key) => keys.has(key))) return "decided";
  for (const { day, name, by, most } of changesOf(lines, limits)) {
    const before = (day ? ledger.days?.[day]?.[name] : ledger.sums?.[name]) ?? 0;
    if (by >= 0 && before + by > most) return slotKind(name) ?? "full";
  }
  return undefined;
}

/** Keys of the lines that must still count, because they are undone or annotated. */
export function aliveOf(lines: readonly LedgerLine[]): string[] {
  return lines
    .map((line) => line.undoes ?? line.annotates ?? line.decides?.key ?? line.answers)
    .filter((target) => target !== undefined);
}

/** A change to one of the sums. */
interface SumChange {
  /** In the document. */
  readonly path: string;
  readonly name: string;
  /** Left out: of the week. */
  readonly day?: Day;
  by: number;
  /** The sum may not grow beyond this. */
  readonly most: number;
}

/** The sums that lines change, and how far each may grow. */
export function changesOf(lines: readonly LedgerLine[], limits: Omit<Limits, "unlike">): SumChange[] {
  const changes = new Map<string, SumChange>();
  const add = (change: SumChange) => {
    const before = changes.get(change.path);
    if (before) before.by += change.by;
    else changes.set(change.path, change);
  };
  for (const line of lines) {
    const { day } = line;
    if (saysHours(line) && !limits.another)
      add({ path: `days.${day}.${EVENT_HOURS}`, name: EVENT_HOURS, day, by: 0, most: 0 });
    for (const [name, by] of Object.entries(weekSumsOf(line)))
      add({ path: `sums.${name}`, name, by, most: slotKind(name) ? 1 : Infinity });
    for (const [name, by] of Object.entries(daySumsOf(line)))
      add({ path: `days.${day}.${name}`, name, day, by, most: mostOf(name, limits) });
  }
  return [...changes.values()];
}

/** Whether somebody says hours of a day, which may be those of an event that are there already. */
function saysHours(line: LedgerLine): boolean {
  const { duty, event, state, corrects } = line;
  return (
    isDeed(line) && DUTIES[duty].measure === "minutes" && !event && !corrects && (!state || state === "waits")
  );
}

/** What a day holds of something at the most. */
function mostOf(name: string, { another }: Omit<Limits, "unlike">): number {
  // A day has 24 hours; of what is counted in times, it may hold any number.
  if (isDutyId(name)) return DUTIES[name].measure === "minutes" ? MOST_MINUTES_A_DAY : Infinity;
  const slot = slotKind(name);
  return slot === "once" || (slot === "same" && !another) ? 1 : Infinity;
}
