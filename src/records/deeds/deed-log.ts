import { periodOf } from "../../rules/calendar/periods.ts";
import { alikeIn, holderIn, struckIn } from "./alike.ts";
import type { Declared, DeedChange } from "./declared.ts";
import type { DeedEntries } from "./deed-entry.ts";
import { isOver, linesFor, type Totals, totals } from "./deed-lines.ts";
import type { Waiting } from "./deed-waiting.ts";
import { entriesKept, entriesOf } from "./entries-of-ledger.ts";
import { type Ledger, ledgerId } from "./ledger.ts";
import type { LedgerLine, LedgerRecord } from "./ledger-model.ts";
import type { Weigh } from "./must-wait.ts";

/**
 * `already`: another press or message did it before under this key. A step repeated after a crash gets `logged` again.
 * Of these nothing was logged, and the entries are those that were there: `alike`: the same was logged a moment ago · `once`:
 * a day holds it once, whatever is said · `same`: it may be the same that the day holds already; {@link Another} logs it · `struck`: a head has refused the same.
 */
export interface Logged extends Totals {
  kind: "logged" | "already" | "day-full" | "alike" | "once" | "same" | "struck";
  /** One for each duty that the deed serves. */
  entries: DeedEntries;
  /** Of what was known: nothing of it counts any more. A button may be pressed again after its deed was undone. */
  over?: boolean;
}

/** It was said that this is another one than what the day holds at the same place. */
export interface Another {
  another?: boolean;
}

/** What is logged of whom. `unlikeSince`: epoch milliseconds. */
type ToLog = Declared & DeedChange & Another & { cadre: string; unlikeSince?: number };

/**
 * Logs what was done on a day: once, for each duty that it serves, in one update. No more than 24 hours a day in
 * sum: `day-full` saves nothing. What is like an entry in force of `unlikeSince` or later is not logged but `alike`, what is like
 * one that was refused, `struck`.
 */
export function createLog(ledger: Pick<Ledger, "write">, waiting: Pick<Waiting, "around">, weigh: Weigh) {
  return async ({ cadre, unlikeSince: since, another = false, ...said }: ToLog): Promise<Logged> => {
    const given = await weigh({ ...said, cadre });
    const lines = linesFor(given, given);
    const id = ledgerId(periodOf("week", given.day).id, cadre);
    const [line] = lines;
    const unlike = line && since !== undefined ? { line, since } : undefined;
    const write = () => ledger.write(id, lines, { another, ...(unlike ? { unlike } : {}) });
    const { kind, ledger: after } = await (given.state === "waits" ? waiting.around(id, write) : write());
    if (kind === "alike" || kind === "once" || kind === "same" || kind === "struck") {
      const there =
        kind === "struck"
          ? unlike && struckIn(after, unlike)
          : kind === "alike"
            ? unlike && alikeIn(after, unlike)
            : holderIn(after, lines);
      // As it stands now: with its note, and what was decided about it.
      const [first, ...rest] = entriesKept(after).filter(({ deed }) => deed === there);
      const held: DeedEntries = first ? [first, ...rest] : entriesOf(id, lines);
      return { kind, entries: held, ...totals(after, given.day) };
    }
    const entries = entriesOf(id, storedOf(after, given.key, lines));
    const [{ at, day }] = entries;
    const isAgain = kind === "known" && at !== given.at;
    return {
      kind: kind === "full" ? "day-full" : isAgain ? "already" : "logged",
      entries,
      ...(kind === "known" ? { over: isOver(after, given.key) } : {}),
      ...totals(after, day),
    };
  };
}

/** The lines stored under a deed's key; the given ones when there are none. */
function storedOf({ entries }: LedgerRecord, key: string | undefined, given: LedgerLine[]): LedgerLine[] {
  const stored = entries.filter((line) => (line.deed ?? line.key) === key);
  return stored.length > 0 ? stored : given;
}
