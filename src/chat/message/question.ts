import type { SentFile } from "./incoming.ts";
import type { Option } from "./outgoing.ts";

/** What a dialog waits for, as stored: enough to ask again, and to read an answer without running the flow. */
export interface PendingQuestion {
  /** Distinguishes this question from every earlier one, even of an earlier run of the same flow. */
  id: string;
  text: string;
  /** `words` free text, `options` then only suggest some · `one` of the options · `many` of them · `file`. */
  kind: "words" | "one" | "many" | "file";
  options?: Option[];
  /** Where there are no buttons and many options, they are listed in pages: which one is shown, and the line for the next. */
  page?: number;
  more?: string;
  /** For `many`: the values picked so far, and how few are too few. */
  picked?: string[];
  min?: number;
  /** For `words`: anything may be the answer and is kept as typed, so a line is looked at before it is taken. */
  open?: true;
  /** For `words`: it asks for a reason, so that “ghi nhầm ngày” is the answer. */
  why?: true;
  /** For `words` and `file`: no number of the list of options can be the answer itself, so it is a place in the list. */
  numbered?: true;
  /** For `many`: words of one's own are an answer, too. */
  own?: true;
  /** It may be skipped; the answer that this gives. */
  skip?: string;
  /** The question in other words, with an example. */
  help?: string;
  /** What was typed was in doubt, and this is asked about it; any other answer lets it fall. */
  aside?: Aside;
  /** What the last messages were to it, where they were no answers, and how many in a row. */
  row?: { of: string; times: number };
  /** The message before was a long text that was refused: when, epoch milliseconds. What follows at once is its rest. */
  refusedAt?: number;
}

/** A short question about what was typed, in front of the question that waits. */
export interface Aside {
  id: string;
  text: string;
  options: { value: string; label: string; means: AsideMeaning }[];
  /** More is waited for of the answer at this place among those given. */
  gathers?: { place: number };
  /** Words of its answer that broke off: more is waited for before they are taken. */
  holds?: string;
  /** Said before the waiting question once it comes. */
  lead?: string;
}

/**
 * `again`: it was something else, and the question comes again · `add`: words for an answer that was given, by its place among
 * those · `undo`: what was added last is taken back · `leave`: the dialog is left.
 */
export type AsideMeaning =
  | { answer: GivenAnswer }
  | { line: { command: string; rest: string } }
  | { add: { place: number; text: string } }
  | "again"
  | "undo"
  | "leave";

/** Options that were picked, and an idea of one's own. */
export interface OwnAnswer {
  picked: string[];
  own: string;
}

export type GivenAnswer = string | string[] | SentFile | OwnAnswer;
