import type { LedgerLine, LedgerRecord } from "./ledger-model.ts";

/** What a line may not be like: a line in force that was written at or after a moment, epoch milliseconds. */
export interface Unlike {
  readonly line: Pick<LedgerLine, "duty" | "amount" | "day" | "note" | "clock">;
  readonly since: number;
}

/**
 * As a guard of the update, so that two messages of one moment see each other, and a line that is like no other costs
 * no query. It does not know what was undone: where it refuses, {@link alikeIn} decides.
 */
export function unlikeGuard({ line, since }: Unlike): Record<string, unknown> {
  const { duty, amount, day, note, clock } = line;
  const same = {
    duty,
    amount,
    day,
    note,
    ...(clock ? { "clock.from": clock.from } : { clock: { $exists: false } }),
  };
  return { entries: { $not: { $elemMatch: { ...same, at: { $gte: new Date(since) } } } } };
}

/** The key of the newest line in force that a line is like: as much of the same, on the same day, in the same words. */
export function alikeIn({ entries }: LedgerRecord, { line, since }: Unlike): string | undefined {
  const undone = new Set(entries.map(({ undoes }) => undoes));
  return entries.findLast(
    ({ key, duty, amount, day, note, clock, at, undoes, annotates }) =>
      !undoes &&
      !annotates &&
      !undone.has(key) &&
      at.getTime() >= since &&
      duty === line.duty &&
      amount === line.amount &&
      day === line.day &&
      note === line.note &&
      clock?.from === line.clock?.from,
  )?.key;
}
