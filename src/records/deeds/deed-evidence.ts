import { daysOf, nextPeriod, type Period, type PeriodId, periodOf } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import { type DeedKind, kindsOf } from "../../rules/duties/deed-kinds.ts";
import type { DutyId } from "../../rules/duties/duties.ts";
import type { Evidence } from "../../rules/duties/duty-result.ts";
import { type Ledger, ledgerId } from "./ledger.ts";
import type { LedgerId, LedgerLine, LedgerRecord, Sums } from "./ledger-model.ts";
import { countingLines } from "./line-states.ts";
import { evidenceFrom, keysOf } from "./line-sums.ts";

/** A duty, and the due periods in which it is asked about. */
interface DutyPeriods {
  readonly duty: DutyId;
  readonly periods: readonly Period[];
  /** Also how much of each kind of deed, in periods longer than a week: sums do not tell, so the lines are read. */
  readonly byKind?: boolean | undefined;
}

/**
 * What many cadres did of some duties in some periods, in the duty's measure, by `<period>:<cadre>`: what counts, its parts and
 * what waits. A week's figures are read from its ledger's sums, a longer period's are added up from the days of the weeks that it
 * touches. One document a cadre and week is read once for all duties, in pages by `_id`: callers pass cadres in batches.
 */
export type EvidenceOfDeeds = (
  cadres: readonly string[],
  asked: readonly DutyPeriods[],
) => Promise<(duty: DutyId, id: LedgerId) => Evidence>;

export function createDeedEvidence({ pages }: Pick<Ledger, "pages">): EvidenceOfDeeds {
  return async (cadres, asked) => {
    const tallies = asked.map((each) => new DutyTally(each));
    const weeks = new Set(tallies.flatMap(({ weeks }) => [...weeks]));
    const touched = new Set(tallies.flatMap(({ touched }) => [...touched]));
    const idsOf = (some: readonly PeriodId[]) =>
      some.flatMap((period) => cadres.map((cadre) => ledgerId(period, cadre)));
    for await (const page of pages(idsOf([...weeks].filter((week) => !touched.has(week))), ["sums"]))
      for (const ledger of page) for (const tally of tallies) tally.take(ledger);
    const parts = [
      "days" as const,
      ...(weeks.size > 0 ? (["sums"] as const) : []),
      ...(asked.some(({ byKind }) => byKind) ? (["entries"] as const) : []),
    ];
    for await (const page of pages(idsOf([...touched]), parts))
      for (const ledger of page) for (const tally of tallies) tally.take(ledger);
    const byDuty = new Map(tallies.map((tally) => [tally.duty, tally]));
    return (duty, id) => byDuty.get(duty)?.evidence(id) ?? evidenceFrom(duty, []);
  };
}

/** What is read of a ledger. */
type Taken = Pick<LedgerRecord, "_id"> & Partial<Pick<LedgerRecord, "sums" | "days" | "entries">>;

/** The figures of one duty as ledgers go by. */
class DutyTally {
  readonly duty: DutyId;
  /** Due periods that are weeks. */
  readonly weeks: ReadonlySet<PeriodId>;
  /** Weeks of whose days longer ones are added up. */
  readonly touched: ReadonlySet<PeriodId>;
  readonly #keys: readonly string[];
  readonly #periodsOfDay: ReadonlyMap<Day, readonly PeriodId[]>;
  readonly #sums = new Map<LedgerId, readonly number[]>();
  readonly #none: Evidence;
  /** Of each kind of the duty's deeds; nothing where none is asked for. */
  readonly #kinds: ReadonlyMap<DeedKind, Map<LedgerId, number>>;

  constructor({ duty, periods, byKind }: DutyPeriods) {
    this.duty = duty;
    this.weeks = new Set(periods.filter(({ kind }) => kind === "week").map(({ id }) => id));
    const longer = periods.filter(({ kind }) => kind !== "week");
    this.#periodsOfDay = periodsByDay(longer);
    this.touched = new Set(longer.flatMap(weeksTouching));
    this.#keys = keysOf(duty);
    this.#kinds = new Map(byKind ? kindsOf(duty).map((kind) => [kind, new Map()]) : []);
    this.#none = this.#withKinds(evidenceFrom(duty, []));
  }

  take({ _id, sums, days, entries = [] }: Taken): void {
    const split = _id.indexOf(":");
    if (sums && this.weeks.has(_id.slice(0, split))) this.#sums.set(_id, figures(this.#keys, sums));
    if (this.#periodsOfDay.size === 0) return;
    const cadre = _id.slice(split + 1);
    for (const day in days)
      for (const period of this.#periodsOfDay.get(day) ?? []) {
        const id = ledgerId(period, cadre);
        this.#sums.set(id, figures(this.#keys, days[day] ?? {}, this.#sums.get(id)));
      }
    if (this.#kinds.size > 0) this.#takeKinds(cadre, entries);
  }

  #takeKinds(cadre: string, entries: readonly LedgerLine[]): void {
    for (const { duty, kind, day, amount } of countingLines(entries)) {
      const found = duty === this.duty && kind ? this.#kinds.get(kind) : undefined;
      for (const period of this.#periodsOfDay.get(day) ?? []) {
        const id = ledgerId(period, cadre);
        found?.set(id, (found.get(id) ?? 0) + amount);
      }
    }
  }

  evidence(id: LedgerId): Evidence {
    const sums = this.#sums.get(id);
    return sums ? this.#withKinds(evidenceFrom(this.duty, sums), id) : this.#none;
  }

  #withKinds(evidence: Evidence, id?: LedgerId): Evidence {
    if (this.#kinds.size === 0) return evidence;
    const parts = [...this.#kinds].map(([kind, found]) => [kind, (id && found.get(id)) ?? 0] as const);
    return { ...evidence, parts: Object.fromEntries(parts) };
  }
}

/** The sums under some keys, added to others. */
function figures(keys: readonly string[], sums: Sums, before?: readonly number[]): number[] {
  return keys.map((key, place) => (sums[key] ?? 0) + (before?.[place] ?? 0));
}

/** Which of the periods hold a day. */
function periodsByDay(periods: readonly Period[]): Map<Day, PeriodId[]> {
  const byDay = new Map<Day, PeriodId[]>();
  for (const period of periods)
    for (const day of daysOf(period)) byDay.set(day, [...(byDay.get(day) ?? []), period.id]);
  return byDay;
}

/** The weeks that have a day in a period. */
function weeksTouching({ from, to }: Period): PeriodId[] {
  const weeks: PeriodId[] = [];
  for (let week = periodOf("week", from); week.from <= to; week = nextPeriod(week)) weeks.push(week.id);
  return weeks;
}
