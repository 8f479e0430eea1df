import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { deedKind } from "../../rules/duties/deed-kinds.ts";
import { deedLock } from "../../rules/duties/deed-locks.ts";
import { DUTIES, type DutyId } from "../../rules/duties/duties.ts";
import type { Policy } from "../../rules/duties/policy.ts";
import type { EventDeed } from "../../rules/events/deeds-of-event.ts";
import type { UnionEvent } from "../../rules/events/event.ts";
import type { parentsOf } from "../../rules/organisation/tree.ts";
import type { DeedEntries } from "../deeds/deed-entry.ts";
import type { Deeds } from "../deeds/deeds.ts";
import { amountsOf, byDeed } from "../deeds/entries-by-deed.ts";
import { entriesEver, entriesKept } from "../deeds/entries-of-ledger.ts";
import type { LedgerRecord } from "../deeds/ledger-model.ts";
import type { CadreRecord } from "../people/people-records.ts";
import { holderOf, type Said, saidIn, standsFor } from "./said-too.ts";
import { isMissing, only, wantedOf } from "./wanted-of-one.ts";

type Logged = Awaited<ReturnType<Deeds["log"]>>["kind"];

/** What a ledger answers when it adds nothing to what it holds. */
const LEFT_OUT: ReadonlySet<Logged> = new Set(["same", "once", "day-full"]);

/** One of the people of a closed event, and what is known of them. */
interface Whose {
  readonly record: Pick<CadreRecord, "_id" | "facts">;
  readonly ledger: LedgerRecord | undefined;
  readonly units: Parameters<typeof parentsOf>[0];
  readonly policyOn: (day: Day) => Policy;
  /** The events of the same day that were closed before this one. */
  readonly earlier: () => Promise<readonly UnionEvent[]>;
}

/** What came of it for one of them; `hasSaid`: they have told of that day themselves, so that other events of it may depend on this one. */
interface SettledOne {
  readonly changed: boolean;
  readonly locked: boolean;
  readonly said: boolean;
  readonly hasSaid: boolean;
}

/** Brings the ledger of one of them in line with the event. */
export async function settleOne(
  deeds: Pick<Deeds, "log" | "undo">,
  event: UnionEvent,
  { record, ledger, units, policyOn, earlier }: Whose,
  { by, at }: { by: string; at: number },
): Promise<SettledOne> {
  const day = dayOf(event.facts.startsAt);
  const cadre = record._id;
  const isOpen = (duty: DutyId) => deedLock(DUTIES[duty], policyOn(day), day, dayOf(at)).open;
  const wanted = wantedOf(event, { record, units, policy: policyOn(day) });
  const ever = ledger ? entriesEver(ledger).filter((entry) => entry.event === event.id) : [];
  const kept = ledger ? entriesKept(ledger).filter((entry) => entry.event === event.id) : [];
  const said = saidIn(ledger, event);
  const own = said.length > 0 ? leftBy(await earlier(), said) : [];
  let [isChanged, isLocked, isSaid] = [false, false, false];
  for (const deed of byDeed(kept)) {
    const isToldBefore = toldBefore(deed);
    const gone = deed.filter(
      ({ duty }) => wanted.every(({ amounts }) => amounts[duty] === undefined) || isToldBefore(duty),
    );
    const open = gone.filter(({ duty }) => isOpen(duty));
    isLocked ||= open.length < gone.length;
    const [first, ...rest] = open;
    if (!first) continue;
    const change = { key: undoKey(first.key), by, at, source: event.id };
    const { kind } = await deeds.undo([first, ...rest], change);
    isChanged ||= kind === "done";
  }
  for (const { kind, amounts } of wanted) {
    const missing = only(amounts, (duty) => isMissing(ledger, { duty, event: event.id }));
    const open = only(missing, isOpen);
    isLocked ||= sizeOf(open) < sizeOf(missing);
    const standing = standsFor(event, { kind, amounts: open }, own);
    const left = only(open, (duty) => !standing.has(duty));
    const kinds = await logOne({ kind, amounts: left });
    isSaid ||= sizeOf(left) < sizeOf(open) || kinds.some((each) => LEFT_OUT.has(each));
    isChanged ||= kinds.includes("logged");
  }
  return { changed: isChanged, locked: isLocked, said: isSaid, hasSaid: said.length > 0 };

  /**
   * What was there already when the event's deed was written stood for another event then, which is corrected now: it stands for this
   * one. A refused deed stays as it is, since one that a correction has taken back would be written anew.
   */
  function toldBefore(deed: DeedEntries): (duty: DutyId) => boolean {
    const [{ kind = "hours", at: writtenAt, state }] = deed;
    if (state === "refused") return () => false;
    const before = own.filter(({ entry }) => entry.at < writtenAt);
    const standing = standsFor(event, { kind, amounts: amountsOf(deed) }, before);
    const { unit, place } = event.facts;
    const holder = holderOf(before, { kind, unit, place, event: event.id });
    return (duty) => standing.has(duty) || (holder !== undefined && duty === deedKind(kind).duty);
  }

  /** What the cadre has said that stands for none of some other events: one word stands for one event. */
  function leftBy(events: readonly UnionEvent[], words: readonly Said[]): Said[] {
    let left = [...words];
    for (const other of events)
      for (const { kind, amounts } of wantedOf(other, { record, units, policy: policyOn(day) })) {
        const missing = only(amounts, (duty) => isMissing(ledger, { duty, event: other.id }));
        const standing = standsFor(other, { kind, amounts: missing }, left);
        const { unit, place } = other.facts;
        const isLeftOut = missing[deedKind(kind).duty] !== undefined;
        const holder = isLeftOut ? holderOf(left, { kind, unit, place, event: other.id }) : undefined;
        const used = new Set(
          [...standing.values(), ...(holder ? [holder] : [])].map((one) => one.entry.deed),
        );
        left = left.filter(({ entry }) => !used.has(entry.deed));
      }
    return left;
  }

  /** What the cadre has said of the same stands; the hours that came with it are added by themselves. @returns what came of each try */
  async function logOne({ kind, amounts }: EventDeed): Promise<Logged[]> {
    if (sizeOf(amounts) === 0) return [];
    const nth = byDeed(ever).filter(([entry]) => (entry.kind ?? "hours") === kind).length;
    const { title, place, unit } = event.facts;
    const line = {
      cadre,
      key: `event:${event.id}:${cadre}:${kind}${nth > 0 ? `:${nth + 1}` : ""}`,
      source: event.id,
      by: seenBy(event, cadre),
      at,
      day,
      amounts,
      note: title,
      kind,
      unit,
      ...(place ? { place } : {}),
      event: event.id,
    };
    const logged = await deeds.log(line);
    if (logged.kind !== "same" && logged.kind !== "once") return [logged.kind];
    const ofOthers = new Set(said.filter((one) => !own.includes(one)).map(({ entry }) => entry.key));
    const isOwn =
      logged.entries.some((entry) => !entry.event && !ofOthers.has(entry.key)) ||
      holderOf(own, line) !== undefined;
    if (logged.kind === "same" && !isOwn) return [(await deeds.log({ ...line, another: true })).kind];
    const beside = only(amounts, (duty) => duty !== deedKind(kind).duty);
    return [logged.kind, ...(await logOne({ kind: "hours", amounts: beside }))];
  }
}

/** In whose name the deed is written: the convener's, who has seen them there; of who put themselves down, their own. */
function seenBy({ convener, people }: UnionEvent, cadre: string): string {
  const mark = people.get(cadre)?.mark;
  return mark && mark.how !== "code" && mark.by === cadre ? cadre : convener;
}

function undoKey(entry: string): string {
  return `${entry}:undo`;
}

function sizeOf(amounts: EventDeed["amounts"]): number {
  return Object.keys(amounts).length;
}
