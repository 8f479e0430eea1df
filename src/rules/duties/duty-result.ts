import type { Duty, Measure } from "./duty.ts";

/** Amounts by the kinds that a duty counts apart: `{ activities: 2, meetings: 3 }`. */
export type Parts = Readonly<Record<string, number>>;

/** What is known of one cadre in one due period, in the duty's measure. */
export interface Evidence {
  /** What counts. */
  readonly done: number;
  /** Of a duty with `oneOf`. */
  readonly parts?: Parts;
  /** Waits for somebody's approval and does not count yet. */
  readonly waiting?: number;
  /** So much less is asked: occasions that were let off. */
  readonly excused?: number;
  /** The share of the period in which nothing was asked, because the cadre was away: 0 to 1. */
  readonly away?: number;
  /** Of a duty of each occasion: how many there were. */
  readonly occasions?: number;
}

/** Of how many how many are met. */
export interface Met {
  readonly met: number;
  readonly of: number;
}

/** One cadre's result in one duty. */
export interface DutyResult {
  readonly done: number;
  /** What is left to ask when the excused and the days away are taken off. */
  readonly required: number;
  readonly measure: Measure;
  readonly met: boolean;
  readonly parts?: Parts;
  /** Left out where it is 0. */
  readonly waiting?: number;
  readonly excused?: number;
  /** Of a longer period: the due periods in it that were met, of those that count. */
  readonly counted?: Met;
}

/**
 * Weighs what is known against what is asked. Of a duty with `oneOf` the largest part is what was done: four activities or
 * four meetings, two and two do not do (IV.2.2).
 * @param asked in one due period; of each occasion: 1
 * @returns undefined when there was no occasion to do it
 */
export function resultOf(duty: Duty, evidence: Evidence, asked: number): DutyResult | undefined {
  const { parts, waiting = 0, occasions = 0, away = 0 } = evidence;
  if (duty.each === "occasion" && occasions === 0) return undefined;
  const done = duty.oneOf ? Math.max(0, ...duty.oneOf.map((part) => parts?.[part] ?? 0)) : evidence.done;
  const all = duty.each === "occasion" ? occasions * asked : asked;
  const required = Math.max(0, Math.floor(all * (1 - away)) - (evidence.excused ?? 0));
  const excused = all - required;
  return made({ done, required, measure: duty.measure, met: done >= required }, { parts, waiting, excused });
}

/**
 * Several results of one duty as that of the longer period they make up.
 * @param all everything that was done counts
 * @param due what is asked, and what must be met each by itself
 */
export function together(all: readonly DutyResult[], due: readonly DutyResult[]): DutyResult | undefined {
  const [first] = due;
  if (!first) return undefined;
  const result = {
    done: sum(all, ({ done }) => done),
    required: sum(due, ({ required }) => required),
    measure: first.measure,
    met: due.every(({ met }) => met),
  };
  return made(result, {
    parts: sumOfParts(all),
    waiting: sum(all, ({ waiting = 0 }) => waiting),
    excused: sum(due, ({ excused = 0 }) => excused),
  });
}

interface Beside {
  parts: Parts | undefined;
  waiting: number;
  excused: number;
}

/** Reports make millions of results: what is not there costs nothing. */
function made(result: DutyResult, { parts, waiting, excused }: Beside): DutyResult {
  if (!parts && waiting === 0 && excused === 0) return result;
  return {
    ...result,
    ...(parts ? { parts } : {}),
    ...(waiting > 0 ? { waiting } : {}),
    ...(excused > 0 ? { excused } : {}),
  };
}

function sumOfParts(all: readonly DutyResult[]): Parts | undefined {
  const sums: Record<string, number> = {};
  for (const { parts } of all) for (const name in parts) sums[name] = (sums[name] ?? 0) + (parts[name] ?? 0);
  return all.some(({ parts }) => parts) ? sums : undefined;
}

function sum(results: readonly DutyResult[], of: (result: DutyResult) => number): number {
  return results.reduce((total, result) => total + of(result), 0);
}
