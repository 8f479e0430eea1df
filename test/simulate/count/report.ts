import type { Book, Person } from "./book.ts";
import { lastDayIn, monthsOf } from "./days.ts";
import { type Duty, type Standing, standingIn, standingOver, weeksOf } from "./standing.ts";
import { type Target, targetsOf } from "./targets.ts";
import { UNIT_DUTIES, type UnitDuty, type UnitStanding, unitStanding } from "./units.ts";

/** What a report of a unit has to say: by the cadre's code and duty, and of how many how many met each. */
export interface CountedReport {
  cadres: Map<string, Standings>;
  totals: Partial<Record<Total, { met: number; of: number }>>;
  /** The unit and all below it, by code. */
  units: Map<string, Partial<Record<UnitDuty, UnitStanding>>>;
}

/** Duties, and the targets of the plan (III.2) that follow from them. */
export type Total = Duty | UnitDuty | Target;

const DUTIES: readonly Duty[] = ["D1", "D2", "D3", "D4", "D5", "D6", "D8", "D9", "D10"];

type Standings = Partial<Record<Duty, Standing>>;

/** Reports of one moment, in which nothing changes: whoever stands in those of several units is judged once. */
export class Reports {
  readonly #book: Book;
  readonly #today: string;
  readonly #known = new Map<string, Map<Person, Standings>>();

  constructor(book: Book, today: string) {
    this.#book = book;
    this.#today = today;
  }

  /** @param period the Monday of a week, a month `2026-11`, a quarter `2026-Q4` or a year `2026` */
  of(unit: string, period: string): CountedReport {
    const last = lastDayIn(period);
    const tree = this.#book.tree(unit, last);
    const people = this.#book.membersOf(tree, last);
    const cadres = new Map(people.map((person) => [person.code, this.#standings(person, period)]));
    const units = new Map(tree.map((code) => [code, this.#unitStandings(code, period)]));
    const judged = people.map((person) => ({ person, duties: this.#standings(person, period) }));
    const totals = {
      ...totalsOf([...cadres.values()]),
      ...unitTotalsOf([...units.values()]),
      ...targetsOf(this.#book, period, { tree, judged }),
    };
    return { cadres, units, totals };
  }

  #standings(person: Person, period: string): Standings {
    const ofPeriod = this.#known.get(period) ?? new Map<Person, Standings>();
    this.#known.set(period, ofPeriod);
    const known = ofPeriod.get(person) ?? this.#judged(person, period);
    ofPeriod.set(person, known);
    return known;
  }

  #unitStandings(unit: string, period: string): Partial<Record<UnitDuty, UnitStanding>> {
    const when = { period, today: this.#today };
    return Object.fromEntries(
      UNIT_DUTIES.flatMap((duty) => {
        const found = unitStanding(this.#book, unit, duty, when);
        return found ? [[duty, found]] : [];
      }),
    );
  }

  #judged(person: Person, period: string): Standings {
    const when = { period, today: this.#today };
    return Object.fromEntries(DUTIES.map((duty) => [duty, standingOf(this.#book, person, duty, when)]));
  }
}

/** How somebody stands in a duty in a period, as reports print it. */
export function standingOf(
  book: Book,
  person: Person,
  duty: Duty,
  { period, today }: { period: string; today: string },
): Standing | undefined {
  const over = (periods: readonly string[]) => standingOver(book, person, duty, { periods, today });
  const by = (periods: Partial<Record<Duty, () => Standing | undefined>>) => periods[duty]?.();
  const alone = () => standingIn(book, person, duty, period);
  if (period.length === 10) return by({ D1: alone, D5: alone });
  const weeks = () => over(weeksOf(period));
  const months = () => over(monthsOf(period));
  if (period.includes("Q")) return by({ D1: weeks, D2: months, D5: weeks, D6: months, D9: alone });
  if (period.length === 7) return by({ D1: weeks, D2: alone, D5: weeks, D6: alone });
  return by({
    D1: weeks,
    D2: months,
    D3: alone,
    D4: alone,
    D5: weeks,
    D6: months,
    D8: alone,
    D9: alone,
    D10: alone,
  });
}

function totalsOf(cadres: readonly Standings[]): CountedReport["totals"] {
  const totals: CountedReport["totals"] = {};
  for (const duty of DUTIES) {
    const judged = cadres.flatMap((own) => own[duty] ?? []).filter(({ isCounted }) => isCounted);
    if (judged.length > 0) totals[duty] = { met: judged.filter(({ met }) => met).length, of: judged.length };
  }
  return totals;
}

function unitTotalsOf(units: readonly Partial<Record<UnitDuty, UnitStanding>>[]): CountedReport["totals"] {
  const totals: CountedReport["totals"] = {};
  for (const duty of UNIT_DUTIES) {
    const judged = units.flatMap((own) => own[duty] ?? []);
    if (judged.length > 0) totals[duty] = { met: judged.filter(({ met }) => met).length, of: judged.length };
  }
  return totals;
}
