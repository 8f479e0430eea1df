import type { LedgerLine, LineState } from "./ledger-model.ts";

/** How a line stands by the last word of those who decide. */
export interface LineStanding {
  readonly state?: LineState;
  /** How often it was decided about. */
  readonly decisions: number;
  readonly last?: LedgerLine;
  /** What its cadre said to the last decision. */
  readonly answer?: string;
}

/** Whether a line is something done, and no word about another line. */
export function isDeed({ undoes, annotates, decides, answers }: LedgerLine): boolean {
  return !undoes && !annotates && !decides && !answers;
}

/** The state of each line that was decided about; the others are as they were written. */
export function decidedIn(entries: readonly LedgerLine[]): ReadonlyMap<string, LineStanding> {
  const found = new Map<string, LineStanding>();
  for (const line of entries) {
    const { decides, state, answers, note } = line;
    if (decides) {
      const decisions = (found.get(decides.key)?.decisions ?? 0) + 1;
      found.set(decides.key, { ...(state ? { state } : {}), decisions, last: line });
    } else if (answers) {
      const before = found.get(answers);
      if (before) found.set(answers, { ...before, answer: note });
    }
  }
  return found;
}

/** How a line stands. */
export function standingOf(line: LedgerLine, decided: ReadonlyMap<string, LineStanding>): LineStanding {
  return decided.get(line.key) ?? { ...(line.state ? { state: line.state } : {}), decisions: 0 };
}

/** The lines in force: neither undone nor refused, and not only registered. */
export function inForce(entries: readonly LedgerLine[]): LedgerLine[] {
  return linesThat(entries, holds);
}

/** The lines that were refused, and not undone. */
export function refusedLines(entries: readonly LedgerLine[]): LedgerLine[] {
  return linesThat(entries, ({ state }) => state === "refused");
}

function linesThat(entries: readonly LedgerLine[], stand: (standing: LineStanding) => boolean): LedgerLine[] {
  const undone = new Set(entries.map(({ undoes }) => undoes));
  const decided = decidedIn(entries);
  return entries.filter((line) => isDeed(line) && !undone.has(line.key) && stand(standingOf(line, decided)));
}

/** The lines that count: in force, and neither waiting nor a reason why something was not done. */
export function countingLines(entries: readonly LedgerLine[]): LedgerLine[] {
  const decided = decidedIn(entries);
  return inForce(entries).filter((line) => standingOf(line, decided).state === undefined);
}

/** Whether something with this state is there for its cadre: it counts, waits, or is a reason. */
export function holds({ state }: { readonly state?: LineState | undefined }): boolean {
  return state !== "refused" && state !== "registered";
}

/** The key of a line's n-th decision, counted from 0: of two deciders at once one has it. */
export function decisionKey(key: string, nth: number): string {
  return `decides:${nth}:${key}`;
}
