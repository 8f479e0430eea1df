import { DUTIES } from "../../rules/duties/duties.ts";
import { EVENT_HOURS, slotsOf } from "../../rules/duties/once-a-day.ts";
import type { LedgerLine, LedgerRecord } from "./ledger-model.ts";
import { inForce, refusedLines } from "./line-states.ts";

/** What a line may not be like: a line in force that was written at or after a moment, epoch milliseconds; or one that was refused. */
export interface Unlike {
  readonly line: Pick<LedgerLine, "duty" | "amount" | "day" | "note" | "clock" | "kind" | "unit" | "place">;
  readonly since: number;
}

/**
 * As a guard of the update, so that two messages of one moment see each other, and a line that is like no other costs
 * no query. It knows neither what was undone nor since when: where it refuses, {@link alikeIn} and {@link struckIn} decide.
 */
export function unlikeGuard({ line }: Pick<Unlike, "line">): Record<string, unknown> {
  const { duty, amount, day, note, clock, kind, unit, place } = line;
  const same = {
    note, // what differs most comes first: the rest is then not looked at
    duty,
    amount,
    day,
    ...(kind ? { kind } : {}),
    ...(unit ? { unit } : {}),
    ...(place ? { place } : {}),
    ...(clock ? { "clock.from": clock.from } : { clock: { $exists: false } }),
  };
  // Within `$and`, for fields alone are also compared as a whole with each entry by the embedded database, both copied before.
  return { entries: { $not: { $elemMatch: { $and: [same] } } } };
}

/** The key of the newest line in force that a line is like: as much of the same, on the same day, in the same words. */
export function alikeIn({ entries }: LedgerRecord, { line, since }: Unlike): string | undefined {
  return inForce(entries).findLast((one) => one.at.getTime() >= since && isSame(one, line))?.key;
}

/** The key of the newest line that a head refused and that a line is like: logged again, it would count unseen. */
export function struckIn({ entries }: LedgerRecord, { line }: Pick<Unlike, "line">): string | undefined {
  return refusedLines(entries).findLast((one) => isSame(one, line))?.key;
}

function isSame(one: Unlike["line"], line: Unlike["line"]): boolean {
  return (
    one.duty === line.duty &&
    one.amount === line.amount &&
    one.day === line.day &&
    one.note === line.note &&
    one.kind === line.kind &&
    one.unit === line.unit &&
    one.place === line.place &&
    one.clock?.from === line.clock?.from
  );
}

/** The deed of the newest line in force that takes up the same of its day as one of these lines. */
export function holderIn({ entries }: LedgerRecord, lines: readonly LedgerLine[]): string | undefined {
  const wanted = new Set(lines.flatMap((line) => takenBy(line)));
  // Plain hours beside hours are nothing new: only those of an event are in their way.
  const holder = inForce(entries).findLast((line) =>
    takenBy(line).some((slot) => wanted.has(slot) && (line.event || !slot.endsWith(EVENT_HOURS))),
  );
  return holder && (holder.deed ?? holder.key);
}

function takenBy(line: LedgerLine): string[] {
  const hours = DUTIES[line.duty].measure === "minutes" ? [EVENT_HOURS] : [];
  return [...slotsOf(line).map(({ name }) => name), ...hours].map((name) => `${line.day} ${name}`);
}
