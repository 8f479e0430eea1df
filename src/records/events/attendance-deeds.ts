import { type Day, dayOf } from "../../rules/calendar/time.ts";
import type { UnionEvent } from "../../rules/events/event.ts";
import { factAt } from "../../rules/organisation/dated.ts";
import { parentsOf } from "../../rules/organisation/tree.ts";
import { chunksOf } from "../database/chunks.ts";
import type { Deeds } from "../deeds/deeds.ts";
import type { Policies } from "../policies/policies.ts";
import type { Standings } from "../standings/standings.ts";
import { closedOfDay, closingOrder } from "./closed-of-day.ts";
import { settleOne } from "./deeds-of-one.ts";
import type { Events } from "./events.ts";

/** What it takes to write the deeds of events. */
export interface SettlingParts {
  readonly deeds: Pick<Deeds, "log" | "undo" | "linesOf">;
  readonly standings: Pick<Standings, "snapshotOf">;
  readonly policies: Pick<Policies, "book">;
  readonly events: Pick<Events, "between">;
}

/** What came of writing the deeds of an event. */
export interface Settled {
  /** People of whom something counts, or is taken back, by this. */
  readonly changed: number;
  /** Of whom something was left out, since its week or month is locked. */
  readonly locked: number;
  /** Of whom something was left out, since they have said it themselves, or the day holds no more hours. */
  readonly said: number;
}

/** So many ledgers are written at once. */
const AT_ONCE = 50;

/** Who settles an event, and when; `of` names the only people that it is about. */
interface Settling {
  readonly by: string;
  readonly at: number;
  readonly of?: readonly string[];
}

/**
 * Brings the ledgers of everybody at a closed event in line with it. What is there already stays, so it may be done again at any time:
 * after a kill, and after each correction. What somebody has said themselves of the same is not counted a second time; what a head has
 * refused, or the cadre has taken back, is left alone. One word stands for one event of the day, so of whoever has said something
 * those that were closed after this one are settled again, too.
 */
export async function settleDeeds(
  parts: SettlingParts,
  event: UnionEvent,
  settling: Settling,
): Promise<Settled> {
  if (event.state !== "closed") throw new Error(`event ${event.id} is not closed`);
  const ofDay = onceRead(() => closedOfDay(parts.events, dayOf(event.facts.startsAt), settling.of));
  const { changed, locked, said, telling } = await settleAlone(parts, { event, ofDay }, settling);
  if (telling.length > 0)
    for (const later of (await ofDay()).filter((other) => closingOrder(other, event) > 0)) {
      const more = await settleAlone(parts, { event: later, ofDay }, { ...settling, of: telling });
      for (const code of more.changed) changed.add(code);
      for (const code of more.locked) locked.add(code);
    }
  return { changed: changed.size, locked: locked.size, said };
}

/**
 * The same for one of the people of a day's events, of whom something they said has changed: each event once, the first closed first.
 * @returns whether anything counts, or is taken back, by it
 */
export async function settleDayOf(
  parts: SettlingParts,
  { cadre, day }: { cadre: string; day: Day },
  at: number,
): Promise<boolean> {
  const closed = await closedOfDay(parts.events, day, [cadre]);
  let isChanged = false;
  for (const event of closed) {
    const settling = { by: event.convener, at, of: [cadre] };
    const { changed } = await settleAlone(parts, { event, ofDay: async () => closed }, settling);
    isChanged ||= changed.size > 0;
  }
  return isChanged;
}

/** One event of a day, and all of it that are closed. */
interface OfDay {
  readonly event: UnionEvent;
  readonly ofDay: () => Promise<readonly UnionEvent[]>;
}

/** @returns `telling`: those who have said something of that day themselves */
async function settleAlone(
  { deeds, standings, policies }: SettlingParts,
  { event, ofDay }: OfDay,
  { by, at, of }: Settling,
): Promise<{ changed: Set<string>; locked: Set<string>; said: number; telling: string[] }> {
  const day = dayOf(event.facts.startsAt);
  const codes = [...event.people.keys()].filter((code) => of?.includes(code) ?? true);
  const { cadres, units } = await standings.snapshotOf(codes, day);
  const book = await policies.book();
  const earlier = async () => (await ofDay()).filter((other) => closingOrder(other, event) < 0);
  const [changed, locked] = [new Set<string>(), new Set<string>()];
  const telling: string[] = [];
  let said = 0;
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
        return settleOne(deeds, event, { record, ledger, units, policyOn, earlier }, { by, at });
      }),
    );
    for (const [place, { record }] of chunk.entries()) {
      if (done[place]?.changed) changed.add(record._id);
      if (done[place]?.locked) locked.add(record._id);
      if (done[place]?.hasSaid) telling.push(record._id);
    }
    said += done.filter((each) => each.said).length;
  }
  return { changed, locked, said, telling };
}

/** The same after a mark that may have come when the event was closed already; of one that is open there is nothing to do. */
export async function settleIfClosed(
  parts: Omit<SettlingParts, "events"> & { readonly events: Pick<Events, "of" | "between"> },
  id: string,
  doing: { by: string; at: number },
): Promise<void> {
  const event = await parts.events.of(id);
  if (event?.state === "closed") await settleDeeds(parts, event, doing);
}

/** Most people have said nothing themselves: other events are read when the first one has. */
function onceRead<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}
