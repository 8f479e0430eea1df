import { addDays, dayOf, momentAt } from "../../rules/calendar/time.ts";
import { DUTIES, DUTY_IDS, type DutyId } from "../../rules/duties/duties.ts";
import { type DeedPlace, slotsOf } from "../../rules/duties/once-a-day.ts";
import type { EventDeed } from "../../rules/events/deeds-of-event.ts";
import type { UnionEvent } from "../../rules/events/event.ts";
import type { DeedEntry } from "../deeds/deed-entry.ts";
import { entriesEver, entriesInForce } from "../deeds/entries-of-ledger.ts";
import type { LedgerRecord } from "../deeds/ledger-model.ts";

/** What a cadre has said themselves. */
export interface Said {
  readonly entry: DeedEntry;
  /** How it stood before it was corrected, on the same day. */
  readonly before: readonly DeedEntry[];
}

/** What a cadre has said themselves of an event's day, as far as it is in force. */
export function saidIn(ledger: LedgerRecord | undefined, { facts }: UnionEvent): Said[] {
  if (!ledger) return [];
  const day = dayOf(facts.startsAt);
  const own = entriesInForce(ledger).filter((entry) => entry.day === day && !entry.event);
  return asSaid(ledger, own);
}

/** Entries of a ledger, each with how it stood before. */
export function asSaid(ledger: LedgerRecord, entries: readonly DeedEntry[]): Said[] {
  const ever = new Map(entriesEver(ledger).map((entry) => [entry.key, entry]));
  const corrects = new Map(ledger.entries.map((line) => [line.key, line.corrects]));
  const formerOf = ({ key, day }: DeedEntry): DeedEntry[] => {
    const former = ever.get(corrects.get(key) ?? "");
    return former?.day === day ? [former, ...formerOf(former)] : [];
  };
  return entries.map((entry) => ({ entry, before: formerOf(entry) }));
}

/**
 * What of it stands for an event: hours at that time or, where no time was said, as many or at that unit; and a song or a sport of that
 * day. What was corrected still stands for it, unless a time tells it from the event. Whose activity it was the ledger itself knows.
 */
export function standsFor(
  { facts }: UnionEvent,
  { kind, amounts }: EventDeed,
  said: readonly Said[],
): ReadonlyMap<DutyId, Said> {
  const isSame = ({ duty, amount, clock, unit }: DeedEntry) =>
    clock ? overlaps(facts, clock) : amount === amounts[duty] || unit === facts.unit;
  const found = new Map<DutyId, Said>();
  for (const duty of DUTY_IDS) {
    if (amounts[duty] === undefined) continue;
    const one = said.find(({ entry, before }) => {
      if (entry.duty !== duty || (entry.state !== undefined && entry.state !== "waits")) return false;
      if (DUTIES[duty].measure !== "minutes") return duty === "D4" && entry.kind === kind;
      return isSame(entry) || (!entry.clock && before.some(isSame));
    });
    if (one) found.set(duty, one);
  }
  return found;
}

/** The first of these, which are in force, that takes up the same of the day as what an event would add. */
export function holderOf(said: readonly Said[], deed: DeedPlace): Said | undefined {
  const wanted = new Set(slotsOf(deed).map(({ name }) => name));
  return said.find(({ entry }) => slotsOf(entry).some(({ name }) => wanted.has(name)));
}

function overlaps(
  { startsAt, endsAt }: UnionEvent["facts"],
  clock: NonNullable<DeedEntry["clock"]>,
): boolean {
  const day = dayOf(startsAt);
  const from = momentAt(day, clock.from);
  const to = momentAt(clock.to > clock.from ? day : addDays(day, 1), clock.to);
  return from < endsAt && startsAt < to;
}
