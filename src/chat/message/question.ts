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
  /** For `many`: the values picked so far, and how few are too few. */
  picked?: string[];
  min?: number;
}

export type GivenAnswer = string | string[] | SentFile;
