import type { DutyId } from "./duties.ts";
import type { DutyPart } from "./duty.ts";

/** What somebody did on a day, as people name it. */
export type DeedKind = "hours" | "activity" | "meeting" | "song" | "dance" | "sport" | "shirt";

/** The kinds that heads decide about together: how such deeds come to count. */
export const APPROVED_KINDS = ["hours", "activity", "meeting", "practice", "shirt"] as const;
export type ApprovedKind = (typeof APPROVED_KINDS)[number];

/** How a deed comes to count: at once, and a head may strike it out later; or when a head has approved it. */
export const APPROVALS = ["trust", "approve"] as const;
export type Approval = (typeof APPROVALS)[number];

interface Kind {
  readonly duty: DutyId;
  readonly approvedAs: ApprovedKind;
  /** Of a duty that counts kinds apart (`oneOf`). */
  readonly part?: DutyPart;
  /** At one place on one day it is counted once, whatever is said: a branch meets once a day. */
  readonly onceADay?: true;
  /** People come together at a place: said twice of one day it may be the same, and counts twice only when it is said that it is not. */
  readonly gathering?: true;
  /** The same, wherever it was: said twice of one day it counts twice only when it is said that it was another one. */
  readonly onceUnlessOther?: true;
}

/** The one table: which duty, and which part of it, a kind of deed serves. Hours that came with it serve D1 beside. */
export const DEED_KINDS = {
  hours: { duty: "D1", approvedAs: "hours" },
  activity: { duty: "D2", approvedAs: "activity", part: "activities", gathering: true },
  meeting: { duty: "D2", approvedAs: "meeting", part: "meetings", onceADay: true, gathering: true },
  song: { duty: "D4", approvedAs: "practice", onceUnlessOther: true },
  dance: { duty: "D4", approvedAs: "practice", onceUnlessOther: true },
  sport: { duty: "D4", approvedAs: "practice", onceUnlessOther: true },
  shirt: { duty: "D5", approvedAs: "shirt", onceADay: true },
} as const satisfies Record<DeedKind, Kind>;

const ROWS: Readonly<Record<DeedKind, Kind>> = DEED_KINDS;

export const KINDS: readonly DeedKind[] = Object.keys(DEED_KINDS).filter(isDeedKind);

export function isDeedKind(text: string): text is DeedKind {
  return Object.hasOwn(DEED_KINDS, text);
}

/** The kinds of which a duty's deeds are. */
export function kindsOf(duty: DutyId): DeedKind[] {
  return KINDS.filter((kind) => ROWS[kind].duty === duty);
}

/** The row of a kind. */
export function deedKind(kind: DeedKind): Kind {
  return ROWS[kind];
}
