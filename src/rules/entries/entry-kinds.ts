import { contest } from "./contest.ts";
import type { EntryKindRow } from "./entry-kind.ts";
import { peakDrive } from "./peak-drive.ts";
import { plan } from "./plan.ts";
import { publicity } from "./publicity.ts";
import { trainingContent } from "./training-content.ts";
import { youthWork } from "./youth-work.ts";

/** The one table of what a unit enters as the year goes, in the order in which it is offered and reported. */
const TABLE = {
  "training-content": trainingContent,
  "peak-drive": peakDrive,
  "youth-work": youthWork,
  contest,
  publicity,
  plan,
} as const;

export type EntryKind = keyof typeof TABLE;

export const ENTRY_KINDS: Readonly<Record<EntryKind, EntryKindRow>> = TABLE;

export const ENTRY_KIND_IDS: readonly EntryKind[] = Object.keys(TABLE).filter(isEntryKind);

export function isEntryKind(text: string): text is EntryKind {
  return Object.hasOwn(TABLE, text);
}
