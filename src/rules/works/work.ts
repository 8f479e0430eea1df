import type { Day } from "../calendar/time.ts";

/** What is done about a work, from its being handed in on. */
export const WORK_DEEDS = ["hand-in", "withdraw", "return", "recognise", "take-back"] as const;
export type WorkDeed = (typeof WORK_DEEDS)[number];

/** The decision by which a work was recognised. */
export interface Decision {
  readonly number: string;
  readonly day: Day;
  /** Who signed it, where it came on paper from the head of an office. */
  readonly signer?: string;
}

/** A line about a work. The last one says how it stands. */
export interface WorkAct {
  /** Short, made from the message's key. */
  readonly key: string;
  readonly does: WorkDeed;
  /** The number of the version that it is about. */
  readonly of: number;
  /** The cadre's code. */
  readonly by: string;
  readonly at: Date;
  /** Why it was sent back, or a recognition taken back. */
  readonly reason?: string;
  /** Of a recognition. */
  readonly decision?: Decision;
}

export type WorkState = "draft" | "waits" | "withdrawn" | "returned" | "recognised";

const LEADS_TO: Readonly<Record<WorkDeed, WorkState>> = {
  "hand-in": "waits",
  withdraw: "withdrawn",
  return: "returned",
  recognise: "recognised",
  "take-back": "waits",
};

/** What may be done about a work that stands so. Handing in once more replaces what waits. */
const MAY_FOLLOW: Readonly<Record<WorkState, readonly WorkDeed[]>> = {
  draft: ["hand-in"],
  waits: ["hand-in", "withdraw", "return", "recognise"],
  withdrawn: ["hand-in"],
  returned: ["hand-in"],
  recognised: ["take-back"],
};

/** How a work stands after all that was done about it. */
export function stateAfter(acts: readonly Pick<WorkAct, "does">[]): WorkState {
  const last = acts.at(-1);
  return last ? LEADS_TO[last.does] : "draft";
}

/** Whether a deed is possible, about the version that stands. */
export function mayFollow(
  acts: readonly Pick<WorkAct, "does" | "of">[],
  { does, of }: Pick<WorkAct, "does" | "of">,
): boolean {
  if (!MAY_FOLLOW[stateAfter(acts)].includes(does)) return false;
  const last = acts.at(-1)?.of ?? 0;
  return does === "hand-in" ? of === last + 1 : of === last;
}

/** The decision in force. */
export function decisionOf(acts: readonly WorkAct[]): Decision | undefined {
  const last = acts.at(-1);
  return last?.does === "recognise" ? last.decision : undefined;
}

/** The year in which a work counts for D3 or, as long as it waits, would: that of the decision, or of its being handed in. */
export function yearOf(acts: readonly WorkAct[], dayOf: (at: Date) => Day): string | undefined {
  const state = stateAfter(acts);
  if (state === "recognised") return decisionOf(acts)?.day.slice(0, 4);
  const handedIn = state === "waits" ? acts.findLast(({ does }) => does === "hand-in") : undefined;
  return handedIn && dayOf(handedIn.at).slice(0, 4);
}
