import { type DeedEntries, type DeedEntry, entryOf } from "./deed-entry.ts";
import type { LedgerId, LedgerLine, LedgerRecord } from "./ledger-model.ts";
import { decidedIn, holds, isDeed, standingOf } from "./line-states.ts";

/** The entries of a week that count, wait or are a reason, in the order they were made. */
export function entriesInForce(ledger: LedgerRecord): DeedEntry[] {
  return entriesKept(ledger).filter(holds);
}

/** The entries of a week that were not undone, also those that were refused or are only registered. */
export function entriesKept(ledger: LedgerRecord): DeedEntry[] {
  const undone = new Set(ledger.entries.map((line) => line.undoes));
  return entriesEver(ledger).filter((entry) => !undone.has(entry.key));
}

/** Every entry of a week, also those that were undone since. */
export function entriesEver(ledger: LedgerRecord): DeedEntry[] {
  const notes = new Map<string, string>();
  const evidence = new Map<string, readonly string[]>();
  for (const line of ledger.entries) {
    if (line.annotates && !line.evidence) notes.set(line.annotates, line.note);
    const shown = line.annotates ?? line.key;
    if (line.evidence) evidence.set(shown, evidenceAfter(evidence.get(shown), line.evidence));
  }
  const decided = decidedIn(ledger.entries);
  return ledger.entries
    .filter(isDeed)
    .map((line) =>
      entryOf(
        ledger,
        { ...line, evidence: evidence.get(line.key) },
        { note: notes.get(line.key), standing: standingOf(line, decided) },
      ),
    );
}

/** What shows a deed after a line that adds to it, or takes all off. */
function evidenceAfter(before: readonly string[] = [], change: readonly string[]): readonly string[] {
  return change.length === 0 ? [] : [...new Set([...before, ...change])];
}

/** A ledger as it stood before a message whose changes have keys like this one: `<message>#<n>`. */
export function withoutMessage(ledger: LedgerRecord, key: string): LedgerRecord {
  const message = key.slice(0, key.lastIndexOf("#") + 1);
  if (message === "") return ledger;
  return { ...ledger, entries: ledger.entries.filter((line) => !madeBy(line).startsWith(message)) };
}

/** The key of the change that made a line: a word about another line names that line in its own key. */
function madeBy({ key, deed = key, decides, answers }: LedgerLine): string {
  return decides || answers ? deed : key;
}

/** The lines of one deed in a ledger as its entries. @throws RangeError for none */
export function entriesOf(id: LedgerId, lines: readonly LedgerLine[]): DeedEntries {
  const [first, ...rest] = lines.map((line) => entryOf({ _id: id }, line));
  if (!first) throw new RangeError("a deed serves at least one duty");
  return [first, ...rest];
}
