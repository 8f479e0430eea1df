import { type Day, earlierOf, laterOf } from "../calendar/time.ts";
import type { Span } from "../duties/days-away.ts";

/** How an absence was asked for. */
export interface AskedAbsence extends Span {
  /** In the person's own words; seen by whoever decides, and by nobody else. */
  readonly why?: string;
  /** The absence in whose place it comes once it is confirmed. */
  readonly replaces?: string;
}

/** What somebody did about an absence. Acts are only added; what holds is read from them. */
export type AbsenceAct = {
  /** Names the message: the same one acts once. */
  readonly key: string;
  /** The absence that it is about. */
  readonly of: string;
  /** The cadre's code. */
  readonly by: string;
  readonly at: Date;
} & (
  | ({ readonly does: "ask" } & AskedAbsence)
  | { readonly does: "confirm" | "withdraw" }
  | { readonly does: "refuse"; readonly reason: string }
  /** Back again: `to` is the last day away. */
  | { readonly does: "end"; readonly to: Day }
);

/** An absence as it stands. */
export interface Absence extends AskedAbsence {
  readonly id: string;
  readonly state: "waits" | "confirmed" | "refused" | "withdrawn";
  /** Who asked for it, or set it. */
  readonly by: string;
  readonly askedAt: Date;
  /** Who confirmed or refused it, or took it back. */
  readonly decidedBy?: string;
  readonly reason?: string;
}

/** What the acts come to, in the order in which they were made; one that comes too late changes nothing. */
export function absencesOf(acts: readonly AbsenceAct[]): Absence[] {
  const all = new Map<string, Absence>();
  for (const act of acts) {
    if (act.does === "ask") {
      const { of: id, from, to, why, replaces, by, at } = act;
      const asked = { id, from, to, ...(why && { why }), ...(replaces && { replaces }) };
      if (!all.has(id)) all.set(id, { ...asked, state: "waits", by, askedAt: at });
      continue;
    }
    const absence = all.get(act.of);
    const after = absence && afterAct(absence, act);
    if (!absence || !after) continue;
    all.set(absence.id, after);
    const before = after.state === "confirmed" && absence.replaces ? all.get(absence.replaces) : undefined;
    if (act.does === "confirm" && before?.state === "confirmed")
      all.set(before.id, { ...before, state: "withdrawn", decidedBy: act.by });
  }
  return [...all.values()].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** The absence once something was done about it; nothing when that cannot be any more. */
export function afterAct(absence: Absence, act: Exclude<AbsenceAct, { does: "ask" }>): Absence | undefined {
  const { state } = absence;
  const decided = { ...absence, decidedBy: act.by };
  switch (act.does) {
    case "confirm":
      return state === "waits" ? { ...decided, state: "confirmed" } : undefined;
    case "refuse":
      return state === "waits" ? { ...decided, state: "refused", reason: act.reason } : undefined;
    case "withdraw":
      return state === "waits" || state === "confirmed" ? { ...decided, state: "withdrawn" } : undefined;
    case "end":
      if (state !== "confirmed" || act.to >= absence.to) return undefined;
      return act.to < absence.from ? { ...decided, state: "withdrawn" } : { ...absence, to: act.to };
  }
}

/** The days that count: those of what was confirmed. */
export function confirmedSpans(absences: readonly Absence[]): Span[] {
  return absences.filter(({ state }) => state === "confirmed").map(({ from, to }) => ({ from, to }));
}

/** From the first of all days to the last. */
export function coverOf({ from, to }: Span, others: readonly Span[]): Span {
  return others.reduce(
    (all, other) => ({ from: earlierOf(all.from, other.from), to: laterOf(all.to, other.to) }),
    { from, to },
  );
}

/** Whether two share a day. */
export function overlaps(one: Span, other: Span): boolean {
  return one.from <= other.to && other.from <= one.to;
}
