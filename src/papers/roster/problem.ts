import type { Phrase } from "../../words/words.ts";

/** Why a roster cannot be taken: where it is wrong and how. Without `row` the sheet as a whole is meant. */
export interface Problem {
  readonly sheet: string;
  readonly row?: number;
  /** The header's name as the contract writes it. */
  readonly column?: string;
  readonly reason: Phrase;
}

/** Something a person should know of the file that is no mistake. */
export interface Note {
  readonly sheet: string;
  readonly phrase: Phrase;
}
