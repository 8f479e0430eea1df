import { addDays, type Day, dayOf, momentAt } from "../../rules/calendar/time.ts";
import { deedLock } from "../../rules/duties/deed-locks.ts";
import { DUTIES, DUTY_IDS, type DutyId } from "../../rules/duties/duties.ts";
import type { Policy } from "../../rules/duties/policy.ts";
import { deedsOf, type EventDeed } from "../../rules/events/deeds-of-event.ts";
import type { UnionEvent } from "../../rules/events/event.ts";
import { wasThere } from "../../rules/events/outcome.ts";
import { factAt } from "../../rules/organisation/dated.ts";
import { parentsOf } from "../../rules/organisation/tree.ts";
import { chunksOf } from "../database/chunks.ts";
import { byDeed, type DeedEntry, entriesEver, entriesKept } from "../deeds/deed-entry.ts";
import type { Deeds } from "../deeds/deeds.ts";
import type { LedgerRecord } from "../deeds/ledger-model.ts";
import type { CadreRecord } from "../people/people-models.ts";
import type { Policies } from "../policies/policies.ts";
import type { Standings } from "../standings/standings.ts";
import type { Events } from "./events.ts";

interface Parts {
  readonly deeds: Pick<Deeds, "log" | "undo" | "linesOf">;
  readonly standings: Pick<Standings, "snapshotOf">;
  readonly policies: Pick<Policies, "book">;
}

/** What came of writing the deeds of an event. */
export interface Settled {
  /** People of whom something counts, or is taken back, by this. */
  readonly changed: number;
  /** Of whom something was left out, since its week or month is locked. */
  readonly locked: number;
}

/** So many ledgers are written at once. */
const AT_ONCE = 50;

/**
 * Brings the ledgers of everybody at a closed event in line with it. What is there already stays, so it may be done again at any time:
 * after a kill, and after each correction. What somebody has said themselves of the same is not counted a second time; what a head has
 * refused, or the cadre has taken back, is left alone.
 */
export async function settleDeeds(
  { deeds, standings, policies }: Parts,
  event: UnionEvent,
  { by, at }: { by: string; at: number },
): Promise<Settled> {
  if (event.state !== "closed") throw new Error(`event ${event.id} is not closed`);
  const day = dayOf(event.facts.startsAt);
  const codes = [...event.people.keys()];
  const { cadres, units } = await standings.snapshotOf(codes, day);
  const book = await policies.book();
  let [changed, locked] = [0, 0];
  for (const chunk of chunksOf(cadres, AT_ONCE)) {
    const ledgers = await deeds.linesOf(
      chunk.map(({ record }) => record._id),
      day,
    );
    const done = await Promise.all(
      chunk.map(({ record }) => {
        const unit = factAt(record.facts, day)?.unit ?? "";
        const policyOn = (on: Day) => book(unit, parentsOf(units, unit, on), on);
        const ledger = ledgers.get(record._id);
        return settleOne({ record, ledger, policyOn });
      }),
    );
    changed += done.filter((each) => each.changed).length;
    locked += done.filter((each) => each.locked).length;
  }
  return { changed, locked };

  async function settleOne(whose: {
    record: Pick<CadreRecord, "_id" | "facts">;
    ledger: LedgerRecord | undefined;
    policyOn: (day: Day) => Policy;
  }): Promise<{ changed: boolean; locked: boolean }> {
    const { record, ledger, policyOn } = whose;
    const cadre = record._id;
    const isOpen = (duty: DutyId) => deedLock(DUTIES[duty], policyOn(day), day, dayOf(at)).open;
    const wanted = wantedOf(event, { record, units, policy: policyOn(day) });
    const ever = ledger ? entriesEver(ledger).filter((entry) => entry.event === event.id) : [];
    const kept = ledger ? entriesKept(ledger).filter((entry) => entry.event === event.id) : [];
    const others = ledger ? entriesKept(ledger).filter((entry) => entry.day === day && !entry.event) : [];
    let [isChanged, isLocked] = [false, false];
    for (const deed of byDeed(kept)) {
      if (wanted.some(({ kind }) => kind === deed[0].kind)) continue;
      const open = deed.filter(({ duty }) => isOpen(duty));
      isLocked ||= open.length < deed.length;
      const [first, ...rest] = open;
      if (!first) continue;
      const change = { key: undoKey(deed[0].deed), by, at, source: event.id };
      const { kind } = await deeds.undo([first, ...rest], change);
      isChanged ||= kind === "done";
    }
    for (const { kind, amounts } of wanted) {
      const before = byDeed(ever).filter(([entry]) => entry.kind === kind);
      if (!mayLog(before, kept, ledger)) continue;
      const open = openAmounts(amounts, isOpen);
      isLocked ||= Object.keys(open).length < Object.keys(amounts).length;
      const said = withoutSaid(event, { kind, amounts: open }, others);
      if (Object.keys(said).length === 0) continue;
      const nth = before.length > 0 ? `:${before.length + 1}` : "";
      const { title, place, unit } = event.facts;
      const line = {
        cadre,
        key: `event:${event.id}:${cadre}:${kind}${nth}`,
        source: event.id,
        by: event.convener,
        at,
        day,
        amounts: said,
        note: title,
        kind,
        unit,
        ...(place ? { place } : {}),
        event: event.id,
      };
      const logged = await deeds.log(line);
      const holdsOther = logged.kind === "same" && logged.entries.every((entry) => isOther(entry, event.id));
      const again = holdsOther ? await deeds.log({ ...line, another: true }) : logged;
      isChanged ||= again.kind === "logged";
    }
    return { changed: isChanged, locked: isLocked };
  }
}

/** The same after a mark that may have come when the event was closed already; of one that is open there is nothing to do. */
export async function settleIfClosed(
  parts: Parts & { readonly events: Pick<Events, "of"> },
  id: string,
  doing: { by: string; at: number },
): Promise<void> {
  const event = await parts.events.of(id);
  if (event?.state === "closed") await settleDeeds(parts, event, doing);
}

function isOther({ event }: DeedEntry, id: string): boolean {
  return event !== undefined && event !== id;
}

/** Of one who was there: what they did by it. */
function wantedOf(
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

function undoKey(deed: string): string {
  return `${deed}:undo`;
}

/** It is not there, and nobody but a correction of the event has taken it back. */
function mayLog(
  before: readonly (readonly DeedEntry[])[],
  kept: readonly DeedEntry[],
  ledger: LedgerRecord | undefined,
): boolean {
  const here = new Set(kept.map(({ deed }) => deed));
  const keys = new Set(ledger?.entries.map(({ key }) => key));
  return before.every(([entry]) => entry && !here.has(entry.deed) && keys.has(undoKey(entry.deed)));
}

function openAmounts(amounts: EventDeed["amounts"], isOpen: (duty: DutyId) => boolean): EventDeed["amounts"] {
  return Object.fromEntries(
    DUTY_IDS.flatMap((duty) => (amounts[duty] !== undefined && isOpen(duty) ? [[duty, amounts[duty]]] : [])),
  );
}

/**
 * Without what the cadre has said of the same: hours of that day that are as many, or at that time, and a song or a sport of that day.
 * Whose activity it was the ledger itself knows.
 */
function withoutSaid(
  { facts }: UnionEvent,
  { kind, amounts }: EventDeed,
  others: readonly DeedEntry[],
): EventDeed["amounts"] {
  const counting = others.filter(({ state }) => state === undefined || state === "waits");
  const left = { ...amounts };
  for (const { duty, amount, clock, kind: said, unit } of counting) {
    if (DUTIES[duty].measure === "minutes") {
      const sameWhole = amount === left[duty];
      if (sameWhole || unit === facts.unit || (clock && overlaps(facts, clock))) delete left[duty];
    } else if (duty === "D4" && said === kind) delete left[duty];
  }
  return left;
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
