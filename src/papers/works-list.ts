import type { Words } from "../words/words.ts";
import type { TypedColumn, TypedSheet } from "./workbook/typed-sheets.ts";

/** A recognised work as lists have it. */
export interface ListedWork {
  readonly name: string;
  readonly unit: string;
  readonly title: string;
  readonly field: string;
  /** Where it is in use, since when. */
  readonly use: string;
  readonly number: string;
  readonly day: string;
  readonly signer: string;
}

/** The works of a unit and all below it in a year. */
export interface UnitWorks {
  readonly unit: string;
  readonly year: string;
  readonly rows: readonly ListedWork[];
  /** Handed in, and not recognised yet. */
  readonly waiting: number;
  /** T3: the Bí thư of Đoàn cơ sở who have one. */
  readonly secretaries: {
    readonly met: number;
    readonly of: number;
    readonly without: readonly { readonly name: string; readonly unit: string }[];
    readonly vacant: readonly string[];
  };
}

/** A sheet of the works, and one of the secretaries who have none, with the units that have no secretary. */
export function worksSheets(words: Words, { rows, secretaries }: UnitWorks): TypedSheet[] {
  const text = (header: string, width: number): TypedColumn => ({ header, width, kind: "text" });
  return [
    {
      name: words.label("works-sheet"),
      columns: [
        text(words.label("missing-column-name"), 28),
        text(words.label("missing-column-unit"), 34),
        text(words.label("works-column-title"), 50),
        text(words.label("works-column-field"), 24),
        text(words.label("works-column-use"), 40),
        text(words.label("works-column-number"), 18),
        { header: words.label("works-column-day"), width: 14, kind: "day" },
        text(words.label("works-column-signer"), 28),
      ],
      rows: rows.map(({ name, unit, title, field, use, number, day, signer }) => [
        ...[name, unit, title, field, use, number],
        day,
        signer,
      ]),
    },
    {
      name: words.label("works-sheet-secretaries"),
      columns: [
        text(words.label("missing-column-unit"), 40),
        text(words.label("works-column-secretary"), 28),
        text(words.label("works-column-state"), 30),
      ],
      rows: [
        ...secretaries.without.map(({ name, unit }) => [unit, name, words.label("works-secretary-without")]),
        ...secretaries.vacant.map((unit) => [unit, "", words.label("works-secretary-vacant")]),
      ],
    },
  ];
}
