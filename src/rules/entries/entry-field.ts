/** What can be said of an entry. Each kind has some of them; each has its words, `entry-label-…` and `entry-ask-…`. */
export const ENTRY_FIELDS = [
  "sort",
  "title",
  "number",
  "day",
  "since",
  "from",
  "to",
  "state",
  "channel",
  "done",
  "result",
  "benefit",
  "about",
  "people",
  "reach",
  "criterion",
  "link",
] as const;
export type EntryFieldId = (typeof ENTRY_FIELDS)[number];

/** How a field's words are read. */
export type FieldReading = "text" | "document-number" | "day" | "count" | "choice" | "link";

/** One answer of a choice, and the words in a line that mean it: without diacritics, in small letters. */
export interface EntryOption {
  readonly id: EntryOptionId;
  readonly words: readonly string[];
}

/** Every answer that some choice has; each has its word, `entry-option-…`. */
export const ENTRY_OPTIONS = [
  "working-rules",
  "working-programme",
  "project",
  "task",
  "under-way",
  "finished",
  "page",
  "newspaper",
  "radio",
  "television",
  "meeting",
  "posters",
  "elsewhere",
  "pure-heart",
  "bright-mind",
  "great-ambition",
] as const;
export type EntryOptionId = (typeof ENTRY_OPTIONS)[number];

/** One field of a kind. */
export interface EntryField {
  readonly id: EntryFieldId;
  readonly reads: FieldReading;
  /** An entry can do without it: it is asked for where one is asked question by question, and may be passed over. */
  readonly optional?: true;
  /** Of a choice. */
  readonly options?: readonly EntryOption[];
  /** Words in a line behind which it stands, of a text; or which follow it, of a count. */
  readonly words?: readonly string[];
}

export function isEntryOption(text: string): text is EntryOptionId {
  return ENTRY_OPTIONS.some((option) => option === text);
}
