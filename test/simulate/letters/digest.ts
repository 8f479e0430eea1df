import { type Person, placeOf } from "../count/book.ts";
import { lastDayOf } from "../count/days.ts";
import { type Duty, standingOver, weeksOf } from "../count/standing.ts";
import type { Heard } from "./letter-kind.ts";

/** A digest's period, beside the moment at which it is heard. */
interface When extends Heard {
  /** The Monday of a week, or a month `2026-11`. */
  period: string;
}

/** Those that digests of weeks and months have columns for. */
const COLUMNS: readonly Duty[] = ["D1", "D2", "D5"];

/**
 * Where the table of a digest is not as counted: a row for each unit below the head's, or for the head's own; of a duty so many
 * met of so many. What the whole unit has met has no column.
 */
export function rowsWrong(text: string, who: Person, when: When): string[] {
  const { book, day, reports } = when;
  const unit = placeOf(who, day)?.unit ?? "";
  const below = book.below(unit, day);
  const rows = below.length > 0 ? below : [book.unit(unit)];
  const whole = reports.of(unit, when.period).totals;
  const columns = COLUMNS.filter((duty) => (whole[duty]?.met ?? 0) < (whole[duty]?.of ?? 0));
  return rows.flatMap(({ code, name }) =>
    columns.flatMap((duty) => {
      const should = cellOf(code, duty, when);
      return should === undefined || isIn(text, name, should)
        ? []
        : [`${who.code} on ${day}: ${name}, ${duty} is ${should}, not as in: ${text}`];
    }),
  );
}

/** Of a month each week by itself. */
function cellOf(unit: string, duty: Duty, { book, day, period, reports }: When): string | undefined {
  const total = reports.of(unit, period).totals[duty];
  if (period.length === 10 || duty === "D2") return total && `${total.met}/${total.of}`;
  const parts = book
    .membersOf(book.tree(unit, lastDayOf(period)), lastDayOf(period))
    .flatMap((person) => standingOver(book, person, duty, { periods: weeksOf(period), today: day }) ?? [])
    .map((standing) => standing.parts);
  const [met, of] = [
    parts.reduce((sum, part) => sum + part.met, 0),
    parts.reduce((sum, part) => sum + part.of, 0),
  ];
  return of > 0 ? `${met}/${of}` : undefined;
}

function isIn(text: string, name: string, said: string): boolean {
  const lines = text.split("\n").filter((line) => line.includes(name) && /\d\/\d/u.test(line));
  return lines.some((line) => new RegExp(`(?<!\\d)${said}(?!\\d)`, "u").test(line));
}
