import type { PeriodKind } from "../../rules/calendar/periods.ts";
import { DUTIES, type DutyId, dutiesOf } from "../../rules/duties/duties.ts";
import type { DutyPart } from "../../rules/duties/duty.ts";
import { isOwnTargetId, type OwnTargetId, type TargetId, targetsOf } from "../../rules/targets/targets.ts";
import { type UnitDutyId, unitDutiesOf } from "../../rules/unit-duties/unit-duties.ts";
import { dutyName } from "../../words/duty-words.ts";
import { matterHead, matterName } from "../../words/matter-words.ts";
import { capitalised } from "../../words/spoken.ts";
import type { Words } from "../../words/words.ts";
import type { ColumnKind, TypedCell, TypedSheet } from "../workbook/typed-sheets.ts";
import type { BookColumn } from "./columns.ts";

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

/** A part that a duty counts apart. */
export interface PartOf {
  readonly duty: DutyId;
  readonly part: DutyPart;
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
    drawnTimes(words, run[0].each, kind, owed).flatMap((about) =>
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

type Run = [BookColumn, ...BookColumn[]];

/** Neighbours that repeat together. */
function runsOf(columns: readonly BookColumn[]): Run[] {
  const runs: Run[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && column.each !== undefined && last[0].each === column.each) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** What one repetition is about, and how that is called. */
type About = (
  | { readonly each: "duty"; readonly of: DutyId }
  | { readonly each: "part"; readonly of: PartOf }
  | { readonly each: "unit-duty"; readonly of: UnitDutyId }
  | { readonly each: "target"; readonly of: TargetId }
  | { readonly each: "own-target"; readonly of: OwnTargetId }
  | { readonly each: undefined }
) & { readonly named: Readonly<Record<string, string>> };

function drawnTimes(
  words: Words,
  each: BookColumn["each"],
  kind: PeriodKind,
  owed: readonly UnitDutyId[],
): About[] {
  const duties = dutiesOf(kind).map(({ id }) => id);
  const named = (duty: DutyId) => ({
    duty: capitalised(dutyName(words, duty)),
    measure: measureText(words, duty),
  });
  switch (each) {
    case undefined:
      return [{ each, named: {} }];
    case "duty":
      return duties.map((of) => ({ each, of, named: named(of) }));
    case "part":
      return duties.flatMap((duty) =>
        (DUTIES[duty].oneOf ?? []).map((part) => ({
          each,
          of: { duty, part },
          named: { ...named(duty), part: words.label(`counted-${part}`) },
        })),
      );
    case "unit-duty":
      return owed.map((of) => ({ each, of, named: { duty: matterHead(words, of) } }));
    case "target":
      return targetsOf(kind).map(({ id }) => ({
        each,
        of: id,
        named: { target: capitalised(matterName(words, id)) },
      }));
    case "own-target":
      return targetsOf(kind).flatMap(({ id }) =>
        isOwnTargetId(id) ? [{ each, of: id, named: { target: matterHead(words, id) } }] : [],
      );
  }
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

/** What a duty's numbers count: hours, times. */
export function measureText(words: Words, duty: DutyId): string {
  return words.label(`book-measure-${DUTIES[duty].measure}`);
}

/** Numbers of a duty: hours with two decimals, times whole. */
export function kindOf(duty: DutyId): ColumnKind {
  return DUTIES[duty].measure === "minutes" ? "hours" : "count";
}

/** An amount in the duty's measure as the sheets have it: minutes as hours. */
export function amountCell(duty: DutyId, amount: number): number {
  return DUTIES[duty].measure === "minutes" ? amount / 60 : amount;
}
