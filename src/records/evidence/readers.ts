import type { Period, PeriodId } from "../../rules/calendar/periods.ts";
import { DUTIES, type DutyId, type EvidenceInUse } from "../../rules/duties/duties.ts";
import type { EvidenceSource } from "../../rules/duties/duty.ts";
import type { Evidence } from "../../rules/duties/duty-result.ts";
import type { UnitFacts } from "../../rules/organisation/tree.ts";
import type { CollectiveReviews } from "../collective-reviews/collective-reviews.ts";
import type { CadreRecord } from "../people/people-records.ts";
import type { ClosedEvents } from "./closed-events.ts";
import { type DeedEvidence, deedsReader } from "./deeds.ts";
import { eventsReader } from "./events.ts";
import { type ConfirmedForms, formsReader } from "./forms.ts";
import { statedReader } from "./stated.ts";
import { type WorksInYear, worksReader } from "./works.ts";

/** What is wanted to know: what was done of some duties in these due periods. */
export type EvidenceAsked = readonly {
  readonly duty: DutyId;
  readonly periods: readonly Period[];
  /** Also how much of each kind of deed; of no other evidence. */
  readonly byKind?: boolean | undefined;
}[];

/** Of whom: who they were over time decides which meetings they owe. */
export interface EvidenceOfWhom {
  readonly records: readonly Pick<CadreRecord, "_id" | "facts">[];
  readonly units: UnitFacts;
}

/** What is known of a cadre, of a duty and in a period that were asked for. */
export type EvidenceOf = (duty: DutyId, period: PeriodId, cadre: string) => Evidence;

/** What is asked of one kind of evidence. */
type AskedOf<K extends EvidenceInUse> = EvidenceAsked[number] & {
  readonly source: EvidenceSource<K>;
};

/** Reads evidence of many cadres at once; of more of them it is called again. */
export type EvidenceReading = (whom: EvidenceOfWhom) => Promise<EvidenceOf>;

/** Reads one kind of evidence of all duties that stand on it. */
export type EvidenceReader<K extends EvidenceInUse> = (asked: readonly AskedOf<K>[]) => EvidenceReading;

/** One reader a kind of evidence: a duty on a kind without one does not compile. */
export type EvidenceReaders = { readonly [K in EvidenceInUse]: EvidenceReader<K> };

export function evidenceReaders(parts: {
  deeds: DeedEvidence;
  forms: ConfirmedForms;
  works: WorksInYear;
  events: ClosedEvents;
  collectiveReviews: Pick<CollectiveReviews, "outcomes">;
}): EvidenceReaders {
  return {
    deeds: deedsReader(parts.deeds, parts.events),
    forms: formsReader(parts.forms),
    works: worksReader(parts.works),
    events: eventsReader(parts.events),
    stated: statedReader(parts.collectiveReviews),
  };
}

/** Asks the reader of each kind of evidence once, for all its duties, and then of as many cadres at a time as one likes. */
export function evidenceReading(readers: EvidenceReaders, asked: EvidenceAsked): EvidenceReading {
  function readBy<K extends EvidenceInUse>(kind: K): EvidenceReading | undefined {
    const reader: EvidenceReader<K> = readers[kind];
    const own = asked.flatMap((each) => {
      const source: EvidenceSource<EvidenceInUse> = DUTIES[each.duty].evidence;
      return isOf(kind, source) ? [{ ...each, source }] : [];
    });
    return own.length > 0 ? reader(own) : undefined;
  }
  const kinds = new Set(asked.map(({ duty }) => DUTIES[duty].evidence.kind));
  const readings = [...kinds].map((kind) => ({ kind, read: readBy(kind) }));
  return async (whom) => {
    const found: Partial<Record<EvidenceInUse, EvidenceOf | undefined>> = {};
    await Promise.all(
      readings.map(async ({ kind, read }) => {
        found[kind] = await read?.(whom);
      }),
    );
    return (duty, period, cadre) => found[DUTIES[duty].evidence.kind]?.(duty, period, cadre) ?? { done: 0 };
  };
}

function isOf<K extends EvidenceInUse>(
  kind: K,
  source: EvidenceSource<EvidenceInUse>,
): source is EvidenceSource<K> & EvidenceSource<EvidenceInUse> {
  return source.kind === kind;
}
