import type { Day } from "../calendar/time.ts";

/** What III.1 of the plan names to be discussed. */
export const TOPICS = ["style", "integrity", "model", "three-responsibilities"] as const;
export type Topic = (typeof TOPICS)[number];

/** The two lists of a unit (III.1). */
export const LISTS = ["should", "shouldNot"] as const;
export type ListName = (typeof LISTS)[number];

/** What a sitting discussed, in the unit's words. */
export interface Discussed {
  readonly day: Day;
  readonly place: string;
  /** The event at which it was discussed, if there was one. */
  readonly event?: string | undefined;
  readonly topics: readonly Topic[];
  /** What else it was about; may be empty. */
  readonly about: string;
  /** What was agreed: each comes onto the unit's list. */
  readonly should: readonly string[];
  readonly shouldNot: readonly string[];
  /** What was agreed to stand on neither list any more. */
  readonly off: readonly string[];
  /** Who speaks next; may be empty. */
  readonly next: string;
}

/** What somebody did about the sittings of a unit's month. Acts are only ever added. */
export type SittingAct = {
  readonly key: string;
  readonly by: string;
  readonly at: Date;
  /** Names the sitting. */
  readonly sitting: string;
} & (
  | { readonly does: "note"; readonly said: Discussed }
  /** The same sitting as it should have been noted. */
  | { readonly does: "correct"; readonly said: Discussed }
  | { readonly does: "withdraw" }
);

/** A sitting as it stands. */
export interface Sitting {
  readonly id: string;
  readonly said: Discussed;
  /** When it was first noted: its place among what changes the lists. */
  readonly notedAt: Date;
  /** When it was noted or corrected last. */
  readonly changedAt: Date;
  readonly by: string;
  /** The key of the last act about it. */
  readonly seen: string;
}

/** Reads the sittings from their acts, in the order in which they were noted; those that were withdrawn left out. */
export function sittingsOf(acts: readonly SittingAct[]): Sitting[] {
  const found = new Map<string, Sitting>();
  for (const act of acts) {
    const { sitting: id, key: seen, by, at } = act;
    const known = found.get(id);
    if (act.does === "withdraw") found.delete(id);
    else if (act.does === "note" && !known)
      found.set(id, { id, said: act.said, notedAt: at, changedAt: at, by, seen });
    else if (act.does === "correct" && known)
      found.set(id, { ...known, said: act.said, changedAt: at, seen });
  }
  return [...found.values()];
}

/** Whether anything was discussed: a sitting may also be noted as one that did not (U2, IV.1). */
export function isDiscussed({ topics, about, should, shouldNot, off, next }: Discussed): boolean {
  return topics.length + should.length + shouldNot.length + off.length > 0 || about + next !== "";
}
