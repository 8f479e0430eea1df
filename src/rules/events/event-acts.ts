import type { EventKind } from "./event-kinds.ts";

/** What was said of an event when it was called, or changed since. */
export interface EventFacts {
  readonly kind: EventKind;
  /** Code of the unit that holds it. */
  readonly unit: string;
  readonly title: string;
  readonly place: string;
  /** Epoch milliseconds. */
  readonly startsAt: number;
  readonly endsAt: number;
  /** The áo Thanh niên is asked for. */
  readonly shirt: boolean;
  /** Volunteer hours that being there is worth, minutes; 0: none. */
  readonly minutes: number;
  /** So many may come; left out: all. */
  readonly seats?: number | undefined;
  /** Ids of kept files that go with the call. */
  readonly files: readonly string[];
}

/** How somebody was at an event, in the end: `late` is there, and not on time. */
export const MARKS = ["came", "late", "absent", "excused"] as const;
export type Mark = (typeof MARKS)[number];

/** By which way a mark came: the code of the room, ticked at the door, or the convener's own word. */
export const MARKED_BY = ["code", "door", "convener"] as const;
export type MarkedBy = (typeof MARKED_BY)[number];

/** What somebody did about an event. Acts are only ever added; what holds is read from them. Codes are cadres'. */
export type EventAct = {
  /** Names the message and what of it: the same one acts once. */
  readonly key: string;
  readonly by: string;
  readonly at: Date;
} & (
  | { readonly does: "call"; readonly facts: EventFacts; readonly called: readonly string[] }
  /** The facts as they are from now on. */
  | { readonly does: "change"; readonly facts: EventFacts }
  | { readonly does: "cancel"; readonly reason: string }
  | { readonly does: "invite" | "uninvite"; readonly called: readonly string[] }
  /** These may mark who comes, too. */
  | { readonly does: "name-helpers"; readonly helpers: readonly string[] }
  | { readonly does: "accept"; readonly who: string }
  | { readonly does: "decline"; readonly who: string; readonly reason: string }
  /** `who` sends somebody in their place. */
  | { readonly does: "send"; readonly who: string; readonly substitute: string; readonly reason?: string }
  | {
      readonly does: "take-substitute" | "refuse-substitute";
      readonly who: string;
      readonly substitute: string;
    }
  | {
      readonly does: "mark";
      readonly who: string;
      readonly as: Mark;
      readonly how: MarkedBy;
      readonly reason?: string;
    }
  /** They are as before their last mark; of who only asks: the check-in is not taken. */
  | { readonly does: "unmark"; readonly who: string }
  /** A check-in that came when the code was no longer good: the convener decides by a mark. `as`: as the code itself would say. */
  | { readonly does: "ask-mark"; readonly who: string; readonly as?: Mark }
  | { readonly does: "shirt"; readonly who: string; readonly worn: boolean }
  | { readonly does: "close" }
);
