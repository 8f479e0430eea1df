import type { Day } from "../calendar/time.ts";

/**
 * What is noticed by rule in what somebody has recorded, and asked about: with the cadre first, kindly, once. It says nothing of why.
 * `no-deed`: nothing recorded for weeks · `same-hours`: the same hours on the same weekday, week after week · `same-text`: a
 * self-review worded as another one.
 */
export const SIGNAL_KINDS = ["no-deed", "same-hours", "same-text"] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** What a cadre says to it: it is so; I mend it; I explain it. */
export const SIGNAL_ANSWERS = ["right", "mend", "explain"] as const;
export type SignalAnswer = (typeof SIGNAL_ANSWERS)[number];

/** A signal, by the days that it is about. */
export interface Signal {
  readonly kind: SignalKind;
  readonly from: Day;
  readonly to: Day;
  /** Of the same hours: on which weekday, how many minutes. */
  readonly hours?: SameHours;
  /** Of the same text: it is one's own of before, and nobody else's. */
  readonly ofOwn?: true;
}

export interface SameHours {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  readonly minutes: number;
}

/** After so many days without an answer the head hears of it. */
export const ANSWERED_WITHIN_DAYS = 7;

/** Whether it may be asked about: never twice about the same days. @param before what was asked of the same cadre, answered or not */
export function isNew(
  { kind, from, to }: Signal,
  before: readonly Pick<Signal, "kind" | "from" | "to">[],
): boolean {
  return !before.some((each) => each.kind === kind && each.from <= to && from <= each.to);
}
