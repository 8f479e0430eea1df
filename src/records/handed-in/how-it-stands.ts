import {
  type Decision,
  decisionOf,
  type HandedInAct,
  type HandedInState,
  stateAfter,
} from "../../rules/handed-in/handed-in.ts";
import type { HandedInRecord, HandedInVersion } from "./handed-in-models.ts";

/** Something that is written as a form and handed in to a level above, and how it stands. */
export interface HandedIn {
  /** `<ref>:<owner>` */
  readonly id: string;
  /** What buttons and lines name it by, and what the forms' book has in place of a period. */
  readonly ref: string;
  /** The code of the cadre or the unit whose it is. */
  readonly owner: string;
  readonly state: HandedInState;
  readonly draft: HandedInRecord["draft"];
  readonly versions: readonly HandedInVersion[];
  readonly acts: readonly HandedInAct[];
  /** Of what is recognised by one. */
  readonly decision?: Decision;
}

/** How it stands, without anything that was written: many are read at once, and often. */
export type HandedInStanding = Omit<HandedIn, "draft" | "versions">;

/** The name of what is handed in: `<ref>:<owner>`. */
export function handedInId(owner: string, ref: string): string {
  return `${ref}:${owner}`;
}

/** The number of the version that was handed in last; none: 0. */
export function versionOf({ acts }: Pick<HandedIn, "acts">): number {
  return acts.findLast(({ does }) => does === "hand-in")?.of ?? 0;
}

export function asHandedIn(record: HandedInRecord): HandedIn {
  const { draft, versions } = record;
  return { ...asStanding(record), draft, versions };
}

/** How it stands follows from its acts. */
export function asStanding(record: Omit<HandedInRecord, "draft" | "versions">): HandedInStanding {
  const { _id: id, period: ref, cadre, unit, acts = [] } = record;
  return { id, ref, owner: cadre ?? unit ?? "", acts, ...stateOf(acts) };
}

export function stateOf(acts: readonly HandedInAct[]): Pick<HandedIn, "state" | "decision"> {
  const decision = decisionOf(acts);
  return { state: stateAfter(acts), ...(decision && { decision }) };
}

export function begunAt({ draft, acts }: HandedIn): number {
  return Math.max(draft?.startedAt.getTime() ?? 0, acts.at(-1)?.at.getTime() ?? 0);
}

export function sinceWhen({ acts }: HandedInStanding): number {
  return acts.at(-1)?.at.getTime() ?? 0;
}
