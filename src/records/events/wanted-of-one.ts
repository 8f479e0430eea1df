import { dayOf } from "../../rules/calendar/time.ts";
import { DUTY_IDS, type DutyId } from "../../rules/duties/duties.ts";
import type { Policy } from "../../rules/duties/policy.ts";
import { deedsOf, type EventDeed } from "../../rules/events/deeds-of-event.ts";
import type { UnionEvent } from "../../rules/events/event.ts";
import { wasThere } from "../../rules/events/outcome.ts";
import { factAt } from "../../rules/organisation/dated.ts";
import type { parentsOf } from "../../rules/organisation/tree.ts";
import { entriesEver } from "../deeds/entries-of-ledger.ts";
import type { LedgerRecord } from "../deeds/ledger-model.ts";
import type { CadreRecord } from "../people/people-records.ts";

/** Of one who was there: what they did by it. */
export function wantedOf(
  { facts, people }: UnionEvent,
  {
    record,
    units,
    policy,
  }: { record: Pick<CadreRecord, "_id" | "facts">; units: Parameters<typeof parentsOf>[0]; policy: Policy },
): EventDeed[] {
  const attendee = people.get(record._id);
  const fact = factAt(record.facts, dayOf(facts.startsAt));
  if (!attendee || !fact || !wasThere(attendee)) return [];
  const seats = [fact.unit, ...(fact.also ?? []).map(({ unit }) => unit)];
  return deedsOf(facts, { wore: !attendee.withoutShirt, places: { units, seats }, policy });
}

/** It is not there, and nobody but a correction of the event has taken it back. */
export function isMissing(
  ledger: LedgerRecord | undefined,
  { duty, event }: { duty: DutyId; event: string },
): boolean {
  if (!ledger) return true;
  const corrected = new Set(
    ledger.entries.filter(({ source }) => source === event).map(({ undoes }) => undoes),
  );
  const ever = entriesEver(ledger).filter((entry) => entry.event === event && entry.duty === duty);
  return ever.every((entry) => corrected.has(entry.key));
}

/** Those of a deed's amounts that are meant. */
export function only(
  amounts: EventDeed["amounts"],
  isMeant: (duty: DutyId) => boolean,
): EventDeed["amounts"] {
  return Object.fromEntries(
    DUTY_IDS.flatMap((duty) => (amounts[duty] !== undefined && isMeant(duty) ? [[duty, amounts[duty]]] : [])),
  );
}
