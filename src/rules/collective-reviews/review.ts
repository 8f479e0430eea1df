import { PARTS_SAID, type PartSaid, type ReviewAct, type SaidOf, type Sitting } from "./review-acts.ts";

/** A change of what was closed: who, when, why, and of what. */
export interface Correction {
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
  readonly parts: readonly PartSaid[];
}

/** One cadre in a collective review. */
export interface Reviewed {
  readonly who: string;
  readonly said: SaidOf;
  /** How often something was written about them. */
  readonly writings: number;
  /** Which of the writings a part comes from, and whose that was. */
  readonly wrote: Partial<Record<PartSaid, { readonly nth: number; readonly by: string }>>;
  readonly closed?: { readonly by: string; readonly at: Date };
  readonly corrections: readonly Correction[];
  readonly answer?: { readonly text: string; readonly at: Date };
}

/** A unit's review of a quarter, as it stands. */
export interface CollectiveReview {
  readonly sitting?: Sitting;
  readonly people: ReadonlyMap<string, Reviewed>;
  /** The first closing: from it on the unit has held its review. */
  readonly closed?: { readonly by: string; readonly at: Date };
  /** Keys of the acts that changed something; others came too late. */
  readonly took: ReadonlySet<string>;
}

/**
 * Reads a review from its acts, in their order. An act that makes no sense where it stands changes nothing: of two at once the
 * first counts.
 */
export function reviewOf(acts: readonly ReviewAct[]): CollectiveReview {
  const people = new Map<string, Reviewed>();
  const took = new Set<string>();
  let sitting: Sitting | undefined;
  let closed: CollectiveReview["closed"];
  for (const act of acts) {
    if (took.has(act.key)) continue;
    switch (act.does) {
      case "sit":
        if (closed) continue;
        sitting = act.sitting;
        break;
      case "write": {
        const after = written(reviewedIn(people, act.who), act);
        if (!after) continue;
        people.set(act.who, after);
        break;
      }
      case "close": {
        const open = act.closes.map((who) => reviewedIn(people, who)).filter((one) => !one.closed);
        if (!sitting || open.length === 0) continue;
        const close = { by: act.by, at: act.at };
        for (const one of open) people.set(one.who, { ...one, closed: close });
        closed ??= close;
        break;
      }
      case "answer": {
        const before = people.get(act.who);
        if (!before?.closed || before.answer) continue;
        people.set(act.who, { ...before, answer: { text: act.text ?? "", at: act.at } });
        break;
      }
    }
    took.add(act.key);
  }
  return { people, took, ...(sitting ? { sitting } : {}), ...(closed ? { closed } : {}) };
}

/** One of a review; of whom nothing was said, as such. */
export function reviewedIn(people: CollectiveReview["people"], who: string): Reviewed {
  return people.get(who) ?? { who, said: {}, writings: 0, wrote: {}, corrections: [] };
}

/**
 * Whether something may be done, by the words in it: nobody's part is closed without a remark (IV.1), and none that is closed is
 * changed without a reason. It is asked when it is done and never again, so that what was closed stays closed when words are erased.
 */
export function mayBeDone({ people }: Pick<CollectiveReview, "people">, act: ReviewAct): boolean {
  if (act.does === "close") return act.closes.every((who) => isWhole(reviewedIn(people, who)));
  if (act.does !== "write" || !reviewedIn(people, act.who).closed) return true;
  return act.reason !== undefined && act.reason !== "";
}

/** Whether there is a remark. */
export function isWhole({ said }: Pick<Reviewed, "said">): boolean {
  return said.remark !== undefined && said.remark !== "";
}

/** The parts of a writing that somebody else has written since its writer looked. */
export function overwritten(
  before: Reviewed,
  { said, seen, by }: { readonly said: SaidOf; readonly seen: number; readonly by: string },
): PartSaid[] {
  return PARTS_SAID.filter((part) => {
    const last = before.wrote[part];
    return said[part] !== undefined && last !== undefined && last.nth > seen && last.by !== by;
  });
}

function written(before: Reviewed, act: Extract<ReviewAct, { does: "write" }>): Reviewed | undefined {
  const { said, reason = "", by, at } = act;
  if (overwritten(before, act).length > 0) return undefined;
  const parts = PARTS_SAID.filter((part) => said[part] !== undefined);
  const nth = before.writings + 1;
  return {
    ...before,
    said: { ...before.said, ...said },
    writings: nth,
    wrote: { ...before.wrote, ...Object.fromEntries(parts.map((part) => [part, { nth, by }])) },
    corrections: before.closed ? [...before.corrections, { by, at, reason, parts }] : before.corrections,
  };
}
