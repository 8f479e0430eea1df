import type { PeriodKind } from "../calendar/periods.ts";
import type { Day } from "../calendar/time.ts";
import { type AwayShare, askedBeside } from "./days-away.ts";
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
  /** Of a duty of each occasion: how many there were. */
  readonly occasions?: number;
  /** Of such a duty: what of it was done on occasions; left out: all. The rest meets none. */
  readonly onOccasions?: number;
  /** What of that was done on the week's Monday, of which alone something is excused. */
  readonly onMonday?: number;
  /** Of such a duty: the days of occasions that were missed for good. One of a day away is let off. */
  readonly missedOn?: readonly Day[];
  /** Said for the time being: it is confirmed, or changed, later in the period. */
  readonly provisional?: true;
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
  /** So much of what is lacking was missed for good, and cannot be made up. Left out where it is 0. */
  readonly lost?: number;
  /** Of a longer period: the due periods in it that were met, of those that count. */
  readonly counted?: Met;
  /** Nothing is asked at all: the cadre was away with a reason, had one for what was asked, or it was a week of holidays. */
  readonly letOff?: "away" | "excused" | "holidays";
  /** Less is asked than of others, or nothing, since the cadre was away with a reason. */
  readonly away?: true;
  /** Of one due period: how much of it lay in days away. */
  readonly share?: AwayShare;
  /** It rests on what was said for the time being. */
  readonly provisional?: true;
}

/** What a due period asks. */
export interface Asked {
  readonly required: number;
  /** How much of the period lies in days away. */
  readonly away?: AwayShare | undefined;
  readonly kind: PeriodKind;
}

/**
 * Weighs what is known against what is asked. Of a duty with `oneOf` the largest part is what was done: four activities or
 * four meetings, two and two do not do (IV.2.2).
 * @param asked in one due period; of each occasion 1
 * @returns undefined when there was no occasion to do it
 */
export function resultOf(duty: Duty, evidence: Evidence, asked: Asked): DutyResult | undefined {
  const { parts, waiting = 0, occasions = 0, provisional } = evidence;
  const isEach = duty.each === "occasion";
  if (isEach && occasions === 0) return undefined;
  const done = doneIn(duty, evidence);
  const all = isEach ? occasions * asked.required : asked.required;
  const left = askedBeside(asked.away, all, asked);
  const required = Math.max(0, left - (evidence.excused ?? 0));
  const letOff = required > 0 ? undefined : letOffBy(asked.away);
  const away = left < all && asked.away?.holidays === undefined;
  const result = { done, required, measure: duty.measure, met: done >= required };
  const lost = Math.max(0, Math.min(evidence.missedOn?.length ?? 0, required - done));
  return made(result, {
    parts,
    waiting,
    excused: all - required,
    lost,
    letOff,
    away,
    share: asked.away,
    provisional,
  });
}

/** Whether something is lacking that can still be done. */
export function canBeMadeUp({
  done,
  required,
  lost = 0,
}: Pick<DutyResult, "done" | "required" | "lost">): boolean {
  return done + lost < required;
}

/**
 * Whether what waits for a head's word would do for all that is lacking, so that nothing is to be logged again. Nobody knows to
 * which of several parts it would add, nor, of a longer period, to which of its due ones.
 */
export function waitsSuffice(
  result: Pick<DutyResult, "done" | "required" | "lost" | "waiting" | "parts" | "counted">,
): boolean {
  const { waiting = 0, parts, counted } = result;
  return (
    !parts && !counted && canBeMadeUp(result) && !canBeMadeUp({ ...result, done: result.done + waiting })
  );
}

/** Whether something is lacking that can still be done, and that nothing waits for. */
export function isToBeDone(result: DutyResult): boolean {
  return canBeMadeUp(result) && !waitsSuffice(result);
}

/** What of it is weighed: the largest part, or what was done on occasions. */
export function doneIn({ oneOf, each }: Duty, { done, parts, onOccasions = done }: Evidence): number {
  if (oneOf) return Math.max(0, ...oneOf.map((part) => parts?.[part] ?? 0));
  return each === "occasion" ? onOccasions : done;
}

function letOffBy(away: AwayShare | undefined): DutyResult["letOff"] {
  return away ? (away.holidays ? "holidays" : "away") : "excused";
}

/**
 * Whether a result is held for or against anybody: something was asked, or all the same as much was done as would have been
 * without leave. What was done while away counts.
 */
export function isAsked({ required, done, excused = 0 }: DutyResult): boolean {
  return required > 0 || (done > 0 && done >= excused);
}

interface Beside {
  parts: Parts | undefined;
  waiting: number;
  excused: number;
  lost: number;
  letOff: DutyResult["letOff"];
  away: boolean;
  share?: DutyResult["share"];
  provisional: DutyResult["provisional"];
}

/** Reports make millions of results: what is not there costs nothing. */
export function made(
  result: DutyResult,
  { parts, waiting, excused, lost, letOff, away, share, provisional }: Beside,
): DutyResult {
  if (!parts && waiting === 0 && excused === 0 && lost === 0 && !share && !provisional) return result;
  return {
    ...result,
    ...(parts ? { parts } : {}),
    ...(waiting > 0 ? { waiting } : {}),
    ...(excused > 0 ? { excused } : {}),
    ...(lost > 0 ? { lost } : {}),
    ...(letOff && excused > 0 ? { letOff } : {}),
    ...(away ? { away } : {}),
    ...(share ? { share } : {}),
    ...(provisional ? { provisional } : {}),
  };
}
