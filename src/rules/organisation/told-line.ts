import type { Day } from "../calendar/time.ts";

export type Named = { readonly code: string; readonly name: string };

/** What is known when a line is taken apart. */
export interface ToldWorld {
  /** Units of the speaker: some of their words are enough. */
  readonly own: readonly Named[];
  /** Every unit: by code or whole name. */
  readonly all: readonly Named[];
  readonly today: Day;
}

/**
 * One thing said of a person. `title`: an office before the name, which may only say who they are; `unit-of`: a unit that may
 * only say it, too (`Bích ở KV2`); `unit-left`: one that was theirs.
 */
export type Piece =
  | {
      readonly is: "who" | "unit" | "unit-of" | "unit-left" | "office" | "title" | "mark" | "birth" | "phone";
      readonly text: string;
    }
  | { readonly is: "day"; readonly text: string; readonly day: Day };

/** With every unit's code and whole name, without marks: looked up at each word. */
export interface Known extends ToldWorld {
  readonly whole: ReadonlySet<string>;
  /** The words of each own unit's name. */
  readonly names: readonly (readonly string[])[];
}

/** A line about one person, word by word: as typed, and without marks. */
export interface Line {
  readonly typed: readonly string[];
  readonly said: readonly string[];
}

/** One thing that a line says. */
export interface Found {
  /** Undefined: it says nothing that is needed. */
  readonly piece?: Piece;
  readonly end: number;
  /** What follows still belongs to it. */
  readonly isOpen?: "unit" | "office";
}

/** Typed as a name is: with a capital letter, and not as the first word. */
export function isName({ typed }: Line, at: number): boolean {
  return at > 0 && /^\p{Lu}\p{Ll}/u.test(typed[at] ?? "");
}
