import { type Day, dayOf, laterOf } from "../calendar/time.ts";
import type { EntryFieldId, EntryOptionId } from "./entry-field.ts";
import { ENTRY_KINDS, type EntryKind } from "./entry-kinds.ts";

/** What is said in an entry; which of it, its kind says. Days are ISO days. */
export interface EntryValues {
  readonly sort?: EntryOptionId;
  readonly title?: string;
  readonly number?: string;
  readonly day?: Day;
  readonly since?: Day;
  readonly from?: Day;
  readonly to?: Day;
  readonly state?: EntryOptionId;
  readonly channel?: EntryOptionId;
  readonly done?: string;
  readonly result?: string;
  readonly benefit?: string;
  readonly about?: string;
  readonly people?: number;
  readonly reach?: number;
  readonly criterion?: EntryOptionId;
  readonly link?: string;
}

/** What is done about an entry. Acts are only ever added: they are its trace, and the last one with values says what holds. */
export type EntryAct = {
  /** Short, made from the message's key. */
  readonly key: string;
  /** The cadre's code. */
  readonly by: string;
  readonly at: Date;
} & (
  | {
      readonly does: "enter" | "correct";
      readonly values: EntryValues;
      /** Ids of kept files. */
      readonly files: readonly string[];
    }
  | { readonly does: "take-back" | "put-back" }
);

/** Somebody has read the plan: by a press of their own, or as the head says, at a sitting at which it was read out. */
export interface EntryRead {
  /** Short, made from the key of the message that said so. */
  readonly key: string;
  /** The cadre's code. */
  readonly who: string;
  /** Who said so: oneself, or a head. */
  readonly by: string;
  readonly at: Date;
  readonly sitting?: string;
}

export type EntryState = "stands" | "taken-back";

/** What holds of an entry. */
export interface EntryNow {
  readonly values: EntryValues;
  readonly files: readonly string[];
  readonly state: EntryState;
  /** The days it is told of. */
  readonly from: Day;
  readonly to: Day;
  /** Who entered it, and when. */
  readonly by: string;
  readonly at: Date;
}

/** The last day of what has no end yet; it sorts behind all days. */
const NO_END: Day = "9999-12-31";

/** What holds after some acts; nothing before the first. */
export function entryAfter(kind: EntryKind, acts: readonly EntryAct[]): EntryNow | undefined {
  const [first] = acts;
  const versions = acts.filter(hasValues);
  const last = versions.at(-1);
  if (!first || !last) return undefined;
  const state = acts.at(-1)?.does === "take-back" ? "taken-back" : "stands";
  const { values, files } = last;
  return { values, files, state, ...daysOfEntry(kind, values, versions), by: first.by, at: first.at };
}

type EntryVersion = Extract<EntryAct, { readonly values: EntryValues }>;

function hasValues(act: EntryAct): act is EntryVersion {
  return act.does === "enter" || act.does === "correct";
}

function daysOfEntry(
  kind: EntryKind,
  values: EntryValues,
  versions: readonly EntryVersion[],
): { from: Day; to: Day } {
  const from = values.day ?? values.since ?? values.from ?? NO_END;
  const { lasts } = ENTRY_KINDS[kind];
  if (lasts === "until-finished") return { from, to: laterOf(from, finishedOn(versions) ?? NO_END) };
  // A programme is of its year; working rules hold until others do.
  if (lasts === "from-then-on" && values.sort !== "working-programme") return { from, to: NO_END };
  return { from, to: values.to ?? from };
}

/** When it was said to be finished, and has been since. */
function finishedOn(versions: readonly EntryVersion[]): Day | undefined {
  const since = versions.findLastIndex(({ values }) => values.state !== "finished") + 1;
  const at = versions[since]?.at;
  return at && dayOf(at.getTime());
}

/** Whether an act makes sense after others. */
export function mayFollow(acts: readonly EntryAct[], does: EntryAct["does"]): boolean {
  if (acts.length === 0) return does === "enter";
  const isTakenBack = acts.at(-1)?.does === "take-back";
  return isTakenBack ? does === "put-back" : does === "correct" || does === "take-back";
}

/** The fields of a kind that must be said and are not. */
export function missingIn(kind: EntryKind, values: EntryValues): EntryFieldId[] {
  return ENTRY_KINDS[kind].fields
    .filter((field) => !("optional" in field) && values[field.id] === undefined)
    .map(({ id }) => id);
}
