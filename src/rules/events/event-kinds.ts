import type { DeedKind } from "../duties/deed-kinds.ts";

/** What people are called together for, as people name it. */
export type EventKind =
  | "convened"
  | "conference"
  | "committee"
  | "branch-meeting"
  | "activity"
  | "arts"
  | "sports";

/** What it is worth to have been at an event of a kind. */
interface Row {
  /** A convened meeting: whoever was called owes it (D6, IV.2.2). */
  readonly convened?: true;
  /** What everybody who came did by it. */
  readonly deed?: DeedKind;
  /** Its hours count as volunteer hours where they lie outside office hours (D1). */
  readonly hours?: true;
  /** The áo Thanh niên is asked for unless the convener says otherwise (D5: conferences and collective activities). */
  readonly shirt?: true;
  /** Whether “nên làm, không nên làm” was discussed is asked at its end (IV.1). */
  readonly discusses?: true;
  /** Cadres of the units above may come without being called: they owe activities and meetings of lower units (D2). */
  readonly open?: true;
}

/** The one table of what attendance is worth; see decision 64. */
const EVENT_KINDS = {
  convened: { convened: true },
  conference: { convened: true, shirt: true },
  committee: { convened: true, discusses: true },
  "branch-meeting": { deed: "meeting", discusses: true, open: true },
  activity: { deed: "activity", hours: true, shirt: true, open: true },
  arts: { deed: "song", open: true },
  sports: { deed: "sport", open: true },
} as const satisfies Record<EventKind, Row>;

const ROWS: Readonly<Record<EventKind, Row>> = EVENT_KINDS;

export const EVENT_KIND_NAMES: readonly EventKind[] = Object.keys(EVENT_KINDS).filter(isEventKind);

export function isEventKind(text: string): text is EventKind {
  return Object.hasOwn(EVENT_KINDS, text);
}

/** The row of a kind. */
export function eventKind(kind: EventKind): Row {
  return ROWS[kind];
}
