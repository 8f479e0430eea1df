import type { Phrase } from "../../words/words.ts";

/** Why a roster is refused: what is wrong, and where. Without `row` it is about the whole sheet. */
export interface Problem {
  readonly sheet: string;
  readonly row?: number;
  /** The header's name as the contract writes it. */
  readonly column?: string;
  readonly reason: Phrase;
}

/** A remark about the file that is not a mistake. */
export interface Note {
  readonly sheet: string;
  readonly phrase: Phrase;
}
