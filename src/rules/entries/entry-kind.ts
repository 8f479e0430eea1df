import type { EntryField } from "./entry-field.ts";

/** One kind of entry. */
export interface EntryKindRow {
  /** The plan's clause. */
  readonly clause: string;
  /** By which command it is entered: `/hoso`, `/tuyentruyen`, `/quantriet`. */
  readonly book: EntryBook;
  /** What is asked, in this order. */
  readonly fields: readonly EntryField[];
  /** Whether a picture or PDF belongs to it. */
  readonly takesFile: boolean;
  /** How long it is told of: on its days; from its day on, until it is replaced; or until it is finished. */
  readonly lasts: "its-days" | "from-then-on" | "until-finished";
  /** How a line names it, the longest first: without diacritics, in small letters. */
  readonly names: readonly string[];
  /** The name belongs to the title: “Hội thi Tin học trẻ”. */
  readonly keepsName?: true;
}

/** What is entered and seen by the same people, under one command. */
export const ENTRY_BOOKS = ["records", "publicity", "plan"] as const;
export type EntryBook = (typeof ENTRY_BOOKS)[number];
