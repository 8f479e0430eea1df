import type { Day } from "../../rules/calendar/time.ts";
import { type CadreFact, factsOfNewcomer, type UnitFact, withFact } from "../../rules/organisation/dated.ts";
import type { Left, RosterPart, RosterPlan } from "../../rules/organisation/planned-roster.ts";
import type { StoredRoster } from "../../rules/organisation/roster.ts";
import type { FieldChange } from "../../rules/organisation/roster-changes.ts";

/** What an import writes of one unit or cadre. */
export interface PlannedRecord<F> {
  /** The code under which it is stored. */
  readonly code: string;
  readonly isNew: boolean;
  readonly facts: F[];
  readonly birthDate?: Day;
  readonly phone?: string;
}

export interface PlannedRecords {
  readonly units: readonly PlannedRecord<UnitFact>[];
  readonly cadres: readonly PlannedRecord<CadreFact>[];
}

type Fact = CadreFact | UnitFact;

/** What is added or changed. */
interface Stated<F> {
  readonly key: string;
  readonly fact: F;
  readonly fields?: readonly FieldChange[];
  readonly birthDate?: Day | undefined;
  readonly phone?: string | undefined;
}

/** Everything that a plan writes, with the whole history of each. */
export function plannedRecords(
  { units, cadres, days: { today } }: RosterPlan,
  stored: StoredRoster,
): PlannedRecords {
  return {
    units: recordsOf(units, factsByCode(stored.units), today),
    cadres: recordsOf(cadres, factsByCode(stored.cadres), today),
  };
}

function recordsOf<F extends Fact>(
  part: RosterPart<Stated<F>, Stated<F>, F>,
  known: ReadonlyMap<string, readonly F[]>,
  today: Day,
): PlannedRecord<F>[] {
  const added = part.added.map((one) => ({
    code: one.key,
    isNew: true,
    facts: part.first ? [one.fact] : factsOfNewcomer(one.fact),
    ...contactOf(one),
  }));
  const changed = part.changed.map((one) => {
    const facts = known.get(one.key) ?? [];
    return {
      code: one.key,
      isNew: false,
      facts: isOnlyContact(one) ? [...facts] : withFact(facts, one.fact, today),
      ...contactOf(one),
    };
  });
  const left = part.left.map(({ key, fact }: Left<F>) => ({
    code: key,
    isNew: false,
    facts: withFact(known.get(key) ?? [], fact, today),
  }));
  return [...added, ...changed, ...left];
}

/** What the file leaves out stays as it is. */
function contactOf({ birthDate, phone }: Stated<Fact>) {
  return { ...(birthDate ? { birthDate } : {}), ...(phone ? { phone } : {}) };
}

function isOnlyContact({ fields = [] }: Stated<Fact>): boolean {
  return fields.every(({ field }) => field === "birthDate" || field === "phone");
}

function factsByCode<F extends Fact>(
  records: readonly { readonly _id: string; readonly facts: readonly F[] }[],
): Map<string, readonly F[]> {
  return new Map(records.map(({ _id, facts }) => [_id, facts]));
}
