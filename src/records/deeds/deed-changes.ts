import { periodOf } from "../../rules/calendar/periods.ts";
import type { Declared, DeedChange } from "./declared.ts";
import { nextDecisions } from "./deed-decisions.ts";
import { type DeedEntries, type DeedEntry, keptOf } from "./deed-entry.ts";
import {
  annotations,
  isOver,
  linesFor,
  outcome,
  reversals,
  showings,
  type Totals,
  totals,
} from "./deed-lines.ts";
import type { Another } from "./deed-log.ts";
import type { Waiting } from "./deed-waiting.ts";
import { entriesOf } from "./entries-of-ledger.ts";
import { type Ledger, ledgerId } from "./ledger.ts";
import type { Weigh } from "./must-wait.ts";

/** `gone`: somebody else undid or corrected it before. */
export interface Changed extends Totals {
  kind: "done" | "already" | "gone" | "day-full" | "once" | "same";
  entries: DeedEntries;
  /** Of a correction that was known: nothing of it counts any more. */
  over?: boolean;
}

interface Parts {
  ledger: Pick<Ledger, "read" | "write">;
  waiting: Pick<Waiting, "around">;
  weigh: Weigh;
  asTheyAre: (seen: DeedEntries) => Promise<DeedEntry[]>;
}

/** What becomes of deeds that were logged: taken back, corrected, noted, shown. Nothing is overwritten without a trace. */
export function createChanges({ ledger, waiting, weigh, asTheyAre }: Parts) {
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
    const now = (await asTheyAre(targets)).filter(({ state }) => state !== "refused");
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
    const meant = await weigh({
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
    const came = outcome(kind, after, change);
    const over = kind === "known" ? { over: isOver(after, change.key) } : {};
    const result = { kind: came, entries, ...over, ...totals(after, given.day) };
    if (sameWeek || (kind !== "added" && kind !== "known")) return result;
    const undone = await undo(targets, undoChange);
    if (undone.kind !== "gone") return result;
    return { ...(await undo(entries, { ...change, key: `${change.key}:back` })), kind: "gone" };
  }

  async function isGone(targets: DeedEntries, undoKey: string): Promise<boolean> {
    const { entries: lines } = await ledger.read(ledgerOf(targets));
    const keys = new Set(lines.map((line) => line.key));
    if (keys.has(undoKey)) return false;
    const undone = new Set(lines.map((line) => line.undoes));
    return targets.some(({ key }) => !keys.has(key) || undone.has(key));
  }

  return {
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
  };
}

/** Entries of one deed lie on one day, so in one ledger. */
function ledgerOf([{ weekId, cadre }]: DeedEntries) {
  return ledgerId(weekId, cadre);
}
