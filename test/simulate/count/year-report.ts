import { isThere } from "./asked.ts";
import type { Book, Person } from "./book.ts";
import { dayAfter, lastDayIn } from "./days.ts";
import { CRITERIA, type EntryKind, entriesOf } from "./entries.ts";
import type { Reports } from "./report.ts";
import { type Duty, standingIn } from "./standing.ts";
import { targetsOf } from "./targets.ts";
import { type UnitDeed, type UnitDuty, unitStanding } from "./units.ts";

/** What a year's report says, `T1`, `D1 2027-Q1`, `discussions`: so many, or of how many how many. */
export type YearFigures = ReadonlyMap<string, string>;

const ENTERED: readonly EntryKind[] = ["training-content", "peak-drive", "youth-work", "contest"];
const DUTIES: readonly Duty[] = ["D1", "D2", "D3", "D4", "D5", "D6", "D8", "D9", "D10"];
const BY_QUARTER: readonly UnitDuty[] = ["U2", "U3"];
/** A note is to be looked at again so many days after it. */
const FOLLOWED_UP_IN = 14;

/** The days of a year's report, of which all is told: 16/10 to 15/10, or to today. */
interface Told {
  from: string;
  to: string;
  year: string;
  /** Those that have ended. */
  quarters: readonly string[];
  /** The unit and all below it on the last day, and those that have gone into one of them. */
  codes: ReadonlySet<string>;
  tree: readonly string[];
  people: readonly Person[];
}

/** A unit's report on its year as it is by the count; who was away when is not counted here. */
export function yearFigures(
  book: Book,
  unit: string,
  { year, today, reports }: { year: string; today: string; reports: Reports },
): YearFigures {
  const last = `${year}-10-15`;
  const to = today < last ? today : last;
  const quarters = [`${Number(year) - 1}-Q4`, `${year}-Q1`, `${year}-Q2`, `${year}-Q3`].filter(
    (quarter) => lastDayIn(quarter) < today,
  );
  const tree = book.tree(unit, to);
  const codes = new Set(
    book.units.map(({ code }) => code).filter((code) => tree.includes(book.heirOf(code, to))),
  );
  const told = {
    from: `${Number(year) - 1}-10-16`,
    to,
    year,
    quarters,
    codes,
    tree,
    people: book.membersOf(tree, to),
  };
  return new Map([
    ["units", String(tree.length)],
    ["cadres", String(told.people.length)],
    ...targets(book, told),
    ...quarters.flatMap((quarter) => ofQuarter(book, reports, { unit, quarter, codes })),
    ...supervised(book, told, today),
    ...works(told),
    ["models", String(deedsIn(book, told, "U1").length)],
    ["models-waiting", String(waitingModels(book, told))],
    ["discussions", String(deedsIn(book, told, "U2").length)],
    ...entered(book, unit, told),
  ]);
}

function deedsIn(book: Book, { from, to, codes }: Told, duty: UnitDuty): UnitDeed[] {
  return book.unitDeeds.filter(
    (deed) => deed.duty === duty && codes.has(deed.unit) && deed.day >= from && deed.day <= to,
  );
}

function waitingModels(book: Book, { codes }: Told): number {
  return book.models.filter(({ state, unit }) => state === "waits" && codes.has(unit)).length;
}

/** The targets as they stand on the last day; T2 asks for the pledge, and a self-review of each quarter that has ended. */
function targets(book: Book, { year, to, tree, people, quarters }: Told): [string, string][] {
  const judged = people.map((person) => ({ person, duties: {} }));
  const { T1, T3, T4 } = targetsOf(book, year, { tree, judged, last: to });
  const papers = people.flatMap((person) => {
    const isPledged = person.pledges.has(year);
    const owes = isPledged || isThere(person, { from: `${year}-01-01`, to }, `${year}-06-30`);
    const reviews = quarters.flatMap((quarter) => {
      const standing = standingIn(book, person, "D9", quarter);
      return standing?.isCounted ? [standing.met] : [];
    });
    return owes || reviews.length > 0 ? [(isPledged || !owes) && reviews.every(Boolean)] : [];
  });
  const all = { T1, T2: { met: papers.filter(Boolean).length, of: papers.length }, T3, T4 };
  return Object.entries(all).flatMap(([target, met]) => (met ? [[target, `${met.met}/${met.of}`]] : []));
}

/** What is told of a quarter: of duties of how many how many, and how many reviews were held. */
function ofQuarter(
  book: Book,
  reports: Reports,
  { unit, quarter, codes }: { unit: string; quarter: string; codes: ReadonlySet<string> },
): [string, string][] {
  const { totals } = reports.of(unit, quarter);
  const held = book.unitDeeds.filter(
    (deed) => deed.duty === "U3" && deed.period === quarter && codes.has(deed.unit),
  );
  return [
    ...[...DUTIES, ...BY_QUARTER].flatMap((duty): [string, string][] => {
      const total = totals[duty];
      return total ? [[`${duty} ${quarter}`, `${total.met}/${total.of}`]] : [];
    }),
    [`reviews ${quarter}`, String(held.length)],
  ];
}

function supervised(book: Book, told: Told, today: string): [string, string][] {
  const { year, to, tree } = told;
  const judged = tree.flatMap(
    (code) => unitStanding(book, code, "U4", { period: year, today, last: to }) ?? [],
  );
  const notes = deedsIn(book, told, "U4");
  const overdue = notes.filter(({ day }) => dayAfter(day, FOLLOWED_UP_IN) < to);
  return [
    ...(judged.length > 0
      ? [["U4", `${judged.filter(({ met }) => met).length}/${judged.length}`] satisfies [string, string]]
      : []),
    ["notes", String(notes.length)],
    ["notes-open", String(notes.length)],
    ["notes-overdue", String(overdue.length)],
  ];
}

function works({ from, to, people }: Told): [string, string][] {
  const all = people.flatMap((person) => person.works);
  const recognised = all.filter(
    ({ state, decidedOn }) => state === "recognised" && decidedOn >= from && decidedOn <= to,
  );
  return [
    ["works", String(recognised.length)],
    ["works-waiting", String(all.filter(({ state }) => state === "waits").length)],
  ];
}

/** What was entered through the year, what was published, and how many have read a plan of their unit or one above. */
function entered(book: Book, unit: string, { from, to, tree, people }: Told): [string, string][] {
  const found = entriesOf(book, tree, { from, to });
  const published = found.filter(({ kind }) => kind === "publicity");
  const above = book.chain(unit).map(({ code }) => code);
  const plans = entriesOf(book, [...tree, ...above], { from, to }).filter(
    (entry) => entry.kind === "plan" && entry.from >= from,
  );
  const readers = new Set(
    plans.flatMap(({ readBy }) => [...readBy].flatMap(([code, on]) => (on <= to ? [code] : []))),
  );
  const counts: [string, number][] = [
    ["reach", published.reduce((sum, { reach }) => sum + reach, 0)],
    ...CRITERIA.map((criterion): [string, number] => [
      criterion,
      published.filter((entry) => entry.criterion === criterion).length,
    ]),
  ];
  return [
    ...ENTERED.map((what): [string, string] => [
      what,
      String(found.filter(({ kind }) => kind === what).length),
    ]),
    ["publicity", String(published.length)],
    ...counts.flatMap(([what, count]): [string, string][] => (count > 0 ? [[what, String(count)]] : [])),
    ["plan-read", `${people.filter(({ code }) => readers.has(code)).length}/${people.length}`],
  ];
}
