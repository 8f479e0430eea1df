import { deedKind } from "../../rules/duties/deed-kinds.ts";
import { DUTIES, DUTY_IDS, type DutyId } from "../../rules/duties/duties.ts";
import type { Evidence } from "../../rules/duties/duty-result.ts";
import { meetsMonday } from "../../rules/duties/occasions.ts";
import { EVENT_HOURS, registeredSlot, slotsOf } from "../../rules/duties/once-a-day.ts";
import type { Amounts, LedgerLine, Sums } from "./ledger-model.ts";

/** A line as far as sums go. */
export type Summed = Pick<
  LedgerLine,
  "duty" | "amount" | "day" | "kind" | "unit" | "place" | "event" | "state" | "decides"
>;

/** Of the sum of a duty, what waits for approval. */
const waitingKey = (duty: DutyId) => `${duty}:waits`;
/** Of the sum of a duty, what counts as one of its parts. */
const partKey = (duty: DutyId, part: string) => `${duty}:${part}`;

/** Of the sum of a duty whose occasions are Mondays, what counts on one. */
const MONDAYS = "mondays";
/** Of the same duty, Mondays with a reason why it was not done; in no other sum. */
const EXCUSED = "excused";

/** What a line adds to the sums of its week. A refused one adds nothing; a decision, what changes by it. */
export function weekSumsOf(line: Summed): Sums {
  return line.decides ? difference(line, line.decides, weekSumsOf) : ownWeekSums(line);
}

function ownWeekSums({ duty, amount, day, kind, state }: Summed): Sums {
  if (state === "refused") return {};
  if (state === "excused") return { [partKey(duty, state)]: amount };
  if (state === "registered")
    return { [partKey(duty, state)]: amount, [registeredSlot(duty)]: Math.sign(amount) };
  if (state === "waits") return { [duty]: amount, [waitingKey(duty)]: amount };
  const row = kind && deedKind(kind);
  if (row?.part && row.duty === duty) return { [duty]: amount, [partKey(duty, row.part)]: amount };
  return meetsMonday(DUTIES[duty], day)
    ? { [duty]: amount, [partKey(duty, MONDAYS)]: amount }
    : { [duty]: amount };
}

/** What a line adds to the sums of its day: beside what its week gains, what the day holds once. */
export function daySumsOf(line: Summed): Sums {
  if (line.decides) return difference(line, line.decides, daySumsOf);
  const { duty, amount, kind, event, state } = line;
  const hours = event && DUTIES[duty].measure === "minutes" && state !== "refused";
  const sums = hours ? { ...weekSumsOf(line), [EVENT_HOURS]: Math.sign(amount) } : weekSumsOf(line);
  if (!kind || deedKind(kind).duty !== duty || state === "refused" || state === "registered") return sums;
  const slots = slotsOf(line).map((slot) => [slot.name, slot.kind === "once" ? amount : Math.sign(amount)]);
  return { ...sums, ...Object.fromEntries(slots) };
}

function difference(
  { decides: _, ...line }: Summed,
  { amount, was }: NonNullable<Summed["decides"]>,
  sumsOf: (line: Summed) => Sums,
): Sums {
  const { state, ...same } = line;
  const before = sumsOf({ ...same, amount, ...(was ? { state: was } : {}) });
  const after = sumsOf({ ...same, amount, ...(state ? { state } : {}) });
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changes = [...names].map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)] as const);
  return Object.fromEntries(changes.filter(([, by]) => by !== 0));
}

/** The sums that evidence of a duty is made from; what counts in all and what waits come first. */
export function keysOf(duty: DutyId): string[] {
  const { oneOf = [], mondaysFrom } = DUTIES[duty];
  const parts: readonly string[] = mondaysFrom === undefined ? oneOf : [MONDAYS, EXCUSED];
  return [duty, waitingKey(duty), ...parts.map((part) => partKey(duty, part))];
}

/** @param sums in the order of {@link keysOf} */
export function evidenceFrom(duty: DutyId, [all = 0, waiting = 0, ...counted]: readonly number[]): Evidence {
  const { oneOf, mondaysFrom } = DUTIES[duty];
  const evidence = {
    done: all - waiting,
    ...(mondaysFrom !== undefined && onMondays(counted)),
  };
  if (!oneOf && waiting === 0) return evidence;
  return {
    ...evidence,
    ...(oneOf ? { parts: Object.fromEntries(oneOf.map((part, place) => [part, counted[place] ?? 0])) } : {}),
    ...(waiting > 0 ? { waiting } : {}),
  };
}

/** Who wore it all the same needs no excuse any more. */
function onMondays([done = 0, excused = 0]: readonly number[]): Partial<Evidence> {
  const left = Math.max(0, excused - done);
  return { onOccasions: done, onMonday: done, ...(left > 0 && { excused: left }) };
}

/** Whether hours are registered and not done yet. */
export function hasRegistered(sums: Sums): boolean {
  return DUTY_IDS.some((duty) => (sums[partKey(duty, "registered")] ?? 0) > 0);
}

/** What counts for each duty. */
export function countingIn(sums: Sums): Amounts {
  return amountsIn(sums, (duty, all) => all - (sums[waitingKey(duty)] ?? 0));
}

/** What was declared for each duty, also what waits. */
export function declaredIn(sums: Sums): Amounts {
  return amountsIn(sums, (_, all) => all);
}

function amountsIn(sums: Sums, of: (duty: DutyId, all: number) => number): Amounts {
  const amounts: Amounts = {};
  for (const duty of DUTY_IDS) {
    const all = sums[duty];
    if (all !== undefined) amounts[duty] = of(duty, all);
  }
  return amounts;
}
