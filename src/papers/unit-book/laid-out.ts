import type { PeriodKind } from "../../rules/calendar/periods.ts";
import type { DutyId } from "../../rules/duties/duties.ts";
import type { OwnTargetId, TargetId } from "../../rules/targets/targets.ts";
import { type UnitDutyId, unitDutiesOf } from "../../rules/unit-duties/unit-duties.ts";
import type { Words } from "../../words/words.ts";
import type { ColumnKind, TypedCell, TypedSheet } from "../workbook/typed-sheets.ts";
import type { BookColumn } from "./columns.ts";
import { type About, type PartOf, repetitionsOf, runsOf } from "./repetitions.ts";

/** A column of a row that is about nothing but the row. */
export interface PlainField<Row> {
  readonly kind: ColumnKind;
  of(row: Row): TypedCell;
}

/** One that there is for each duty, and the like. */
export interface EachField<Row, Of> {
  kind(of: Of): ColumnKind;
  of(row: Row, of: Of): TypedCell;
}

/** Everything that the columns of a sheet may show, by its name in the layout. */
export interface Fields<Row> {
  readonly plain: Readonly<Record<string, PlainField<Row>>>;
  readonly duty?: Readonly<Record<string, EachField<Row, DutyId>>>;
  readonly part?: Readonly<Record<string, EachField<Row, PartOf>>>;
  readonly "unit-duty"?: Readonly<Record<string, EachField<Row, UnitDutyId>>>;
  readonly target?: Readonly<Record<string, EachField<Row, TargetId>>>;
  readonly "own-target"?: Readonly<Record<string, EachField<Row, OwnTargetId>>>;
}

/** A column as it stands in the sheet. */
interface Drawn<Row> {
  readonly header: string;
  readonly kind: ColumnKind;
  of(row: Row): TypedCell;
}

/**
 * A sheet by its layout.
 * @param kind of period: which duties and targets have columns
 * @param owed duties of units that somebody in the book owes: the topmost unit owes another one than those below it
 * @throws Error for a column that shows what nobody knows
 */
export function laidOut<Row>(
  words: Words,
  { name, columns }: { name: string; columns: readonly BookColumn[] },
  {
    kind,
    fields,
    rows,
    owed = unitDutiesOf(kind),
  }: {
    kind: PeriodKind;
    fields: Fields<Row>;
    rows: readonly Row[];
    owed?: readonly UnitDutyId[];
  },
): TypedSheet {
  const drawn = runsOf(columns).flatMap((run) =>
    repetitionsOf(words, run[0].each, kind, owed).flatMap((about) =>
      run.map((column) => ({
        width: column.width,
        ...draw(column, { about, fields, header: filled(column.header, about.named) }),
      })),
    ),
  );
  return {
    name,
    columns: drawn.map(({ header, width, kind: holds }) => ({ header, width, kind: holds })),
    rows: rows.map((row) => drawn.map((column) => column.of(row))),
  };
}

function draw<Row>(
  { shows }: BookColumn,
  { about, fields, header }: { about: About; fields: Fields<Row>; header: string },
): Drawn<Row> {
  const found = drawOf(shows, about, fields);
  if (!found) throw new Error(`unit-book.json: “${header}” shows “${shows}”, which is not known there`);
  return { header, ...found };
}

function drawOf<Row>(
  shows: string,
  about: About,
  { plain, duty, part, target, ...fields }: Fields<Row>,
): Omit<Drawn<Row>, "header"> | undefined {
  switch (about.each) {
    case undefined:
      return own(plain, shows);
    case "duty":
      return fixed(own(duty, shows), about.of);
    case "part":
      return fixed(own(part, shows), about.of);
    case "unit-duty":
      return fixed(own(fields["unit-duty"], shows), about.of);
    case "target":
      return fixed(own(target, shows), about.of);
    case "own-target":
      return fixed(own(fields["own-target"], shows), about.of);
  }
}

function fixed<Row, Of>(
  field: EachField<Row, Of> | undefined,
  of: Of,
): Omit<Drawn<Row>, "header"> | undefined {
  return field && { kind: field.kind(of), of: (row) => field.of(row, of) };
}

function own<F>(fields: Readonly<Record<string, F>> = {}, name: string): F | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function filled(header: string, named: Readonly<Record<string, string>>): string {
  return header.replaceAll(/\{(\w+)\}/g, (whole, name: string) => named[name] ?? whole);
}
