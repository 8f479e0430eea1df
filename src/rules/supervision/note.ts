import type { Day } from "../calendar/time.ts";

/** What is done about a note, from its being written on. */
export const NOTE_DEEDS = ["note", "move", "close", "withdraw"] as const;
export type NoteDeed = (typeof NOTE_DEEDS)[number];

/** A line about a note. The last ones say how it stands. */
export interface NoteAct {
  /** Short, made from the message's key. */
  readonly key: string;
  readonly does: NoteDeed;
  /** The cadre's code. */
  readonly by: string;
  readonly at: Date;
  /** The day on which it was done. */
  readonly day: Day;
  /** What was noted; at the closing what was found. Gone with a note that was withdrawn, or whose writer was erased. */
  readonly text?: string;
  /** When it is to be looked at again: of a note, and of one that is put off. */
  readonly followUp?: Day;
}

export type NoteState = "open" | "closed" | "withdrawn";

const ENDS: Partial<Record<NoteDeed, NoteState>> = { close: "closed", withdraw: "withdrawn" };

/** How a note stands after its last act: open until it is closed or withdrawn (U4). */
export function noteState(acts: readonly Pick<NoteAct, "does">[]): NoteState {
  return ENDS[acts.at(-1)?.does ?? "note"] ?? "open";
}

/** The day on which an open note is to be looked at again. */
export function followUpOf(acts: readonly Pick<NoteAct, "does" | "followUp">[]): Day | undefined {
  if (noteState(acts) !== "open") return undefined;
  return acts.findLast(({ followUp }) => followUp !== undefined)?.followUp;
}

/** Whether its day has passed without a word; on the day itself it has not. */
export function isOverdue(acts: readonly Pick<NoteAct, "does" | "followUp">[], today: Day): boolean {
  const day = followUpOf(acts);
  return day !== undefined && day < today;
}

/** The days on which somebody looked at what the note is about: its writing and its closing. A withdrawn one is none. */
export function lookedOn(acts: readonly Pick<NoteAct, "does" | "day">[]): Day[] {
  if (noteState(acts) === "withdrawn") return [];
  return acts.filter(({ does }) => does === "note" || does === "close").map(({ day }) => day);
}
