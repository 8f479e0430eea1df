import type { Day } from "../calendar/time.ts";

/** What is done about something that was handed in to a level above, from then on. */
export const HANDED_IN_DEEDS = ["hand-in", "withdraw", "return", "recognise", "take-back"] as const;
export type HandedInDeed = (typeof HANDED_IN_DEEDS)[number];

/** What the level above says of a likely copy. */
export const VERDICTS = ["own", "copied", "allowed"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The decision by which it was recognised. */
export interface Decision {
  readonly number: string;
  readonly day: Day;
  /** Who signed it, where it came on paper from the head of an office. */
  readonly signer?: string;
}

/** A line about it. The last one says how it stands. */
export interface HandedInAct {
  /** Short, made from the message's key. */
  readonly key: string;
  readonly does: HandedInDeed;
  /** The number of the version that it is about. */
  readonly of: number;
  /** The cadre's code. */
  readonly by: string;
  readonly at: Date;
  /** Why it was sent back, a recognition taken back, or what is alike allowed. */
  readonly reason?: string;
  /** Of a likely copy. */
  readonly verdict?: Verdict;
  /** Of a recognition; left out where a level above accepts without a decision of its own. */
  readonly decision?: Decision;
}

export type HandedInState = "draft" | "waits" | "withdrawn" | "returned" | "recognised";

const LEADS_TO: Readonly<Record<HandedInDeed, HandedInState>> = {
  "hand-in": "waits",
  withdraw: "withdrawn",
  return: "returned",
  recognise: "recognised",
  "take-back": "waits",
};

/** What may be done about what stands so. Handing in once more replaces what waits. */
const MAY_FOLLOW: Readonly<Record<HandedInState, readonly HandedInDeed[]>> = {
  draft: ["hand-in"],
  waits: ["hand-in", "withdraw", "return", "recognise"],
  withdrawn: ["hand-in"],
  returned: ["hand-in"],
  recognised: ["take-back"],
};

/** How it stands after all that was done about it. */
export function stateAfter(acts: readonly Pick<HandedInAct, "does">[]): HandedInState {
  const last = acts.at(-1);
  return last ? LEADS_TO[last.does] : "draft";
}

/** Whether a deed is possible, about the version that stands. */
export function mayFollow(
  acts: readonly Pick<HandedInAct, "does" | "of">[],
  { does, of }: Pick<HandedInAct, "does" | "of">,
): boolean {
  if (!MAY_FOLLOW[stateAfter(acts)].includes(does)) return false;
  const last = acts.at(-1)?.of ?? 0;
  return does === "hand-in" ? of === last + 1 : of === last;
}

/** The decision in force. */
export function decisionOf(acts: readonly HandedInAct[]): Decision | undefined {
  const last = acts.at(-1);
  return last?.does === "recognise" ? last.decision : undefined;
}
