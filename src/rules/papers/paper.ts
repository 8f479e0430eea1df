import type { Permission } from "../access/permissions.ts";
import type { Period, PeriodKind } from "../calendar/periods.ts";
import type { Day } from "../calendar/time.ts";
import type { CHECKED } from "./paper-head.ts";

/** What a template may name: a text, or a part that repeats, with the names in it. */
export interface Shape {
  readonly [field: string]: true | Shape;
}

/** What a paper of a shape says. A text that is missing becomes dots to write on by hand. */
export type DataOf<S> = {
  readonly [F in keyof S]?: S[F] extends true ? string : readonly DataOf<S[F]>[];
};

/** What any paper says, by the keys of its fields. */
export interface PaperData {
  readonly [field: string]: string | readonly PaperData[] | undefined;
}

/** A paper that is printed. All that is asked for, handed over, printed and checked of it follows from this row. */
export interface PaperRow {
  /** At the command line, in the names of files, and in the keys of its words: `a1`. */
  readonly name: string;
  /** How people name it: without diacritics, in small letters. They may also use its name. */
  readonly names: readonly string[];
  /** The one of the names that command lines of buttons use. */
  readonly word: string;
  /** Of a unit or an event, never of a person: in a line without a slash then only a period follows its name. */
  readonly of?: "unit" | "event";
  /** The topmost unit's alone: nobody else is offered it. */
  readonly topmost?: true;
  /** What one must be allowed to do for somebody else's, or the unit's. */
  readonly reading: Permission;
  /** The kinds of period that it is ever of; an event's is of the one in which that begins. */
  readonly kinds: readonly [PeriodKind, ...PeriodKind[]];
  /** Where it is looked for when no period was named, the one that is meant first. */
  usual(today: Day): readonly [Period, ...Period[]];
  /** The period of which a unit's are meant. */
  usualOfUnit(today: Day): Period;
  /** The code is among them: {@link CHECKED}. */
  readonly fields: Shape & typeof CHECKED;
}

/** The keys of the fields of a shape, those within its parts too. */
export type FieldsIn<S> = {
  [F in keyof S & string]: F | (S[F] extends true ? never : FieldsIn<S[F]>);
}[keyof S & string];

/** Those among them that are texts. */
export type TextsIn<S> = {
  [F in keyof S & string]: S[F] extends true ? F : TextsIn<S[F]>;
}[keyof S & string];
