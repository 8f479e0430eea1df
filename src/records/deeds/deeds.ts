import type { Connection } from "mongoose";
import { type Period, type PeriodId, periodOf } from "../../rules/calendar/periods.ts";
import type { DutyId } from "../../rules/duties/duties.ts";
import type { CombinerSizes } from "../database/write-combiner.ts";
import { alikeIn, holderIn } from "./alike.ts";
import { createDecisions, nextDecisions } from "./deed-decisions.ts";
import { type DeedEntries, type DeedEntry, entryOf } from "./deed-entry.ts";
import { createDeedEvidence } from "./deed-evidence.ts";
import {
  annotations,
  type Declared,
  type DeedChange,
  linesFor,
  outcome,
  reversals,
  showings,
  type Totals,
  totals,
} from "./deed-lines.ts";
import { createRegistered } from "./deed-registered.ts";
import { createDeedSearch } from "./deed-search.ts";
import { createWaiting } from "./deed-waiting.ts";
import { createLedger, ledgerId } from "./ledger.ts";
import { type LedgerId, type LedgerLine, type LedgerRecord, ledgerModel } from "./ledger-model.ts";

/** Reads and writes what cadres did, for any duty: a ledger a week, nothing overwritten without a trace. */
export type Deeds = ReturnType<typeof createDeeds>;

/**
 * `already`: another press or message did it before under this key. A step repeated after a crash gets `logged` again.
 * Of these nothing was logged, and the entries are those that were there: `alike`: the same was logged a moment ago · `once`:
 * a day holds it once, whatever is said · `same`: it may be the same that the day holds already; {@link Another} logs it.
 */
export interface Logged extends Totals {
  kind: "logged" | "already" | "day-full" | "alike" | "once" | "same";
  /** One for each duty that the deed serves. */
  entries: DeedEntries;
}

/** It was said that this is another one than what the day holds at the same place. */
interface Another {
  another?: boolean;
}

/** `gone`: somebody else undid or corrected it before. */
export interface Changed extends Totals {
  kind: "done" | "already" | "gone" | "day-full" | "once" | "same";
  entries: DeedEntries;
}

/** Whether a deed is to be approved before it counts. */
export type MustWait = (
  deed: Pick<Declared, "kind"> & Pick<DeedChange, "by" | "at"> & { cadre: string },
) => Promise<boolean>;

/** @param mustWait left out: everything counts at once */
export function createDeeds(
  connection: Connection,
  { sizes, mustWait = async () => false }: { sizes?: CombinerSizes | undefined; mustWait?: MustWait } = {},
) {
  const ledger = createLedger(ledgerModel(connection), sizes);
  const waiting = createWaiting(connection, ledger);
  const evidence = createDeedEvidence(ledger);
  const decisions = createDecisions(ledger, waiting);

  async function log({
    cadre,
    unlikeSince: since,
    another = false,
    ...said
  }: Declared & DeedChange & Another & { cadre: string; unlikeSince?: number }): Promise<Logged> {
    const given = await weighed({ ...said, cadre });
    const lines = linesFor(given, given);
    const id = ledgerId(periodOf("week", given.day).id, cadre);
    const [line] = lines;
    const unlike = line && since !== undefined ? { line, since } : undefined;
    const write = () => ledger.write(id, lines, { another, ...(unlike ? { unlike } : {}) });
    const { kind, ledger: after } = await (given.state === "waits" ? waiting.around(id, write) : write());
    if (kind === "alike" || kind === "once" || kind === "same") {
      const there = kind === "alike" ? unlike && alikeIn(after, unlike) : holderIn(after, lines);
      return { kind, entries: entriesOf(id, storedOf(after, there, lines)), ...totals(after, given.day) };
    }
    const entries = entriesOf(id, storedOf(after, given.key, lines));
    const [{ at, day }] = entries;
    const again = at !== given.at ? "already" : "logged";
    return {
      kind: kind === "added" ? "logged" : kind === "full" ? "day-full" : again,
      entries,
      ...totals(after, day),
    };
  }

  /** A deed as it is to be written: one that must be approved waits. */
  async function weighed<D extends Declared & Pick<DeedChange, "by" | "at"> & { cadre: string }>(
    deed: D,
  ): Promise<D> {
    return deed.state || !(await mustWait(deed)) ? deed : { ...deed, state: "waits" };
  }

  async function undo(targets: DeedEntries, change: DeedChange): Promise<Changed> {
    const undecided = nextDecisions(targets);
    const written = await ledger.write(ledgerOf(targets), reversals(targets, change), { undecided });
    if (written.kind === "decided") return again(targets, (now) => undo(now, change));
    const { kind, ledger: after } = written;
    return { kind: outcome(kind, after, change), entries: targets, ...totals(after, targets[0].day) };
  }

  /** Somebody decided meanwhile: as they stand now; what was refused is gone. */
  async function again(
    targets: DeedEntries,
    change: (now: DeedEntries) => Promise<Changed>,
  ): Promise<Changed> {
    const now = (await decisions.asTheyAre(targets)).filter(({ state }) => state !== "refused");
    const [first, ...rest] = now;
    if (first && now.length === targets.length) return change([first, ...rest]);
    const left = await ledger.read(ledgerOf(targets));
    return { kind: "gone", entries: targets, ...totals(left, targets[0].day) };
  }

  async function correct(
    targets: DeedEntries,
    { another = false, ...given }: Declared & Another,
    change: DeedChange,
  ): Promise<Changed> {
    const [target] = targets;
    const meant = await weighed({
      ...keptOf(target),
      ...given,
      cadre: target.cadre,
      by: change.by,
      at: change.at,
    });
    const corrected = linesFor(meant, change).map((line) => ({
      ...line,
      corrects: (targets.find(({ duty }) => duty === line.duty) ?? target).key,
    }));
    const week = periodOf("week", given.day).id;
    const id = ledgerId(week, target.cadre);
    const undoChange = { ...change, key: `${change.key}:undo` };
    const sameWeek = week === target.weekId;
    if (!sameWeek && (await isGone(targets, undoChange.key)))
      return { kind: "gone", entries: targets, ...totals(await ledger.read(id), given.day) };
    const lines = sameWeek ? [...corrected, ...reversals(targets, undoChange)] : corrected;
    const undecided = sameWeek ? nextDecisions(targets) : [];
    const write = () => ledger.write(id, lines, { another, undecided });
    const { kind, ledger: after } = await (meant.state === "waits" ? waiting.around(id, write) : write());
    if (kind === "decided") return again(targets, (now) => correct(now, { another, ...given }, change));
    const entries = entriesOf(id, corrected);
    const result = { kind: outcome(kind, after, change), entries, ...totals(after, given.day) };
    if (sameWeek || (kind !== "added" && kind !== "known")) return result;
    const undone = await undo(targets, undoChange);
    if (undone.kind !== "gone") return result;
    return { ...(await undo(entries, { ...change, key: `${change.key}:back` })), kind: "gone" };
  }

  return {
    /**
     * Logs what was done on a day: once, for each duty that it serves, in one update. No more than 24 hours a day in
     * sum: `day-full` saves nothing.
     * @param unlikeSince epoch milliseconds: what is like an entry in force of then or later is not logged but `alike`
     */
    log,

    /** Takes entries of one deed back, all of them or some, once. */
    undo,

    /**
     * Puts something else in the place of entries of one deed, in one update within a week; across weeks first the new,
     * then the undo. What it was, where, and what shows it stay as they were where nothing else is said.
     */
    correct,

    /** Gives entries of one deed another note; the former one stays in the ledger. */
    async addNote(targets: DeedEntries, note: string, change: DeedChange): Promise<Changed> {
      const { kind, ledger: after } = await ledger.write(
        ledgerOf(targets),
        annotations(targets, note, change),
      );
      const [first, ...rest] = targets;
      const entries: DeedEntries = [{ ...first, note }, ...rest.map((entry) => ({ ...entry, note }))];
      return { kind: outcome(kind, after, change), entries, ...totals(after, first.day) };
    },

    /**
     * Adds files to what shows a deed, once; with none all of them are taken off. What stood there stays in the ledger.
     * @returns false when the deed does not count any more
     */
    async show(targets: DeedEntries, files: readonly string[], change: DeedChange): Promise<boolean> {
      const { kind } = await ledger.write(ledgerOf(targets), showings(targets, files, change));
      return kind === "added" || kind === "known";
    },
    decide: decisions.decide,
    answer: decisions.answer,

    /** The deeds that wait for approval, of everybody, in no order. */
    waiting: waiting.all,

    /** What waits in these ledgers is looked at no more. */
    stopWaiting: waiting.stop,

    ...createDeedSearch(ledger),

    /** Every line of a week's ledger as it was written, including undone ones and undos: who, when, why. */
    async history(cadre: string, week: PeriodId): Promise<LedgerLine[]> {
      return (await ledger.read(ledgerId(week, cadre))).entries;
    },

    evidence,
    registeredIn: createRegistered(ledger),

    /** What counts of {@link evidence}. */
    async amounts(
      cadres: readonly string[],
      periods: readonly Period[],
      duty: DutyId,
    ): Promise<Map<LedgerId, number>> {
      const known = await evidence(cadres, [{ duty, periods }]);
      const ids = periods.flatMap(({ id }) => cadres.map((cadre) => ledgerId(id, cadre)));
      return new Map(ids.map((id) => [id, known(duty, id).done]));
    },
  };

  async function isGone(targets: DeedEntries, undoKey: string): Promise<boolean> {
    const { entries: lines } = await ledger.read(ledgerOf(targets));
    const keys = new Set(lines.map((line) => line.key));
    if (keys.has(undoKey)) return false;
    const undone = new Set(lines.map((line) => line.undoes));
    return targets.some(({ key }) => !keys.has(key) || undone.has(key));
  }
}

function keptOf({ kind, unit, place, evidence, state }: DeedEntry): Partial<Declared> {
  return {
    ...(kind ? { kind } : {}),
    ...(unit ? { unit } : {}),
    ...(place ? { place } : {}),
    ...(evidence ? { evidence } : {}),
    ...(state === "waits" ? { state } : {}),
  };
}

/** Entries of one deed lie on one day, so in one ledger. */
function ledgerOf([{ weekId, cadre }]: DeedEntries) {
  return ledgerId(weekId, cadre);
}

/** The lines stored under a deed's key; the given ones when there are none. */
function storedOf({ entries }: LedgerRecord, key: string | undefined, given: LedgerLine[]): LedgerLine[] {
  const stored = entries.filter((line) => (line.deed ?? line.key) === key);
  return stored.length > 0 ? stored : given;
}

function entriesOf(id: LedgerId, lines: readonly LedgerLine[]): DeedEntries {
  const [first, ...rest] = lines.map((line) => entryOf({ _id: id }, line));
  if (!first) throw new RangeError("a deed serves at least one duty");
  return [first, ...rest];
}
