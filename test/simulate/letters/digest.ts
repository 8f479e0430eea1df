import { type Person, placeOf } from "../count/book.ts";
import { lastDayOf } from "../count/days.ts";
import { type Duty, standingOver, weeksOf } from "../count/standing.ts";
import type { Heard } from "./letter-kind.ts";

/** A digest's period, beside the moment at which it is heard. */
interface When extends Heard {
  /** The Monday of a week, or a month `2026-11`. */
  period: string;
}

/** So many units may leave too little room for all that is counted. */
const LARGE = 8;

/** Those that digests of weeks and months have columns for. */
const COLUMNS: readonly Duty[] = ["D1", "D2", "D5"];

/** Behind the rows of a table for which a message has no room for all. */
const MORE = /… và (\d+) đơn vị nữa/u;

/**
 * Where the table of a digest is not as counted: a row for each unit below the head's, or for the head's own; of a duty so many
 * met of so many. What the whole unit has met has no column. Of more units than a message holds it has those that lack most in
 * the first column, and says how many more there are.
 */
export function rowsWrong(text: string, who: Person, when: When): string[] {
  const { book, day, reports } = when;
  const unit = placeOf(who, day)?.unit ?? "";
  const below = book.below(unit, day);
  const rows = below.length > 0 ? below : [book.unit(unit)];
  const whole = reports.of(unit, when.period).totals;
  const columns = COLUMNS.filter((duty) => (whole[duty]?.met ?? 0) < (whole[duty]?.of ?? 0));
  const left = Number(MORE.exec(text)?.[1] ?? 0);
  const shown = left === 0 ? rows : rows.filter(({ name }) => linesOf(text, name).length > 0);
  const cells = shown.flatMap(({ code, name }) =>
    columns.flatMap((duty) => {
      const should = cellOf(code, duty, when);
      // Where there is least room a row has who met the whole month alone.
      const least = rows.length > LARGE ? countOf(code, duty, when) : undefined;
      return should === undefined || [should, least].some((said) => said && isIn(text, name, said))
        ? []
        : [`${who.code} on ${day}: ${name}, ${duty} is ${should}, not as in: ${text}`];
    }),
  );
  return [...cells, ...cutWrong(rows, shown, { left, first: columns[0], who }, when)];
}

/** Where it leaves out other units, or others by number, than it says. */
function cutWrong(
  rows: readonly UnitRow[],
  shown: readonly UnitRow[],
  { left, first, who }: { left: number; first: Duty | undefined; who: Person },
  when: When,
): string[] {
  const out = rows.filter((row) => !shown.includes(row));
  const where = `${who.code} on ${when.day}`;
  if (out.length !== left) return [`${where}: ${out.length} units are left out, and it says ${left}`];
  const shareOf = ({ code }: UnitRow) => shareIn(first && cellOf(code, first, when));
  const most = Math.max(...shown.map(shareOf));
  return out
    .filter((row) => shareOf(row) < most)
    .map(({ name }) => `${where}: ${name} is left out, though others that are shown lack less`);
}

/** A unit that has a row. */
interface UnitRow {
  readonly code: string;
  readonly name: string;
}

/** 1 where nothing is asked. */
function shareIn(cell: string | undefined): number {
  const [met = 1, of = 1] = cell?.split("/").map(Number) ?? [];
  return met / of;
}

function countOf(unit: string, duty: Duty, { period, reports }: When): string | undefined {
  const total = reports.of(unit, period).totals[duty];
  return total && `${total.met}/${total.of}`;
}

/** Of a month each week by itself. */
function cellOf(unit: string, duty: Duty, when: When): string | undefined {
  const { book, day, period } = when;
  if (period.length === 10 || duty === "D2") return countOf(unit, duty, when);
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

/** What a unit is, which its row leaves out where a message has little room. */
const UNIT_KIND = /^(?:(?:Quận|Huyện|Thị|Thành) đoàn|Đoàn (?:phường|xã|trường)|Đoàn|Chi đoàn) /iu;

/** The lines of the table about a unit, whose name may begin like another's. */
function linesOf(text: string, name: string): string[] {
  const whole = linesNaming(text, name);
  return whole.length > 0 ? whole : linesNaming(text, `^• ${name.replace(UNIT_KIND, "")}`);
}

function linesNaming(text: string, name: string): string[] {
  const named = new RegExp(`${name}(?![\\p{L}\\d])`, "u");
  return text.split("\n").filter((line) => named.test(line) && /\d\/\d/u.test(line));
}

function isIn(text: string, name: string, said: string): boolean {
  return linesOf(text, name).some((line) => new RegExp(`(?<!\\d)${said}(?!\\d)`, "u").test(line));
}
