import { type DutyResult, made, type Parts } from "./duty-result.ts";

/**
 * Several results of one duty as that of the longer period they make up.
 * @param all everything that was done and let off counts
 * @param due what is asked, and what must be met each by itself
 */
export function together(all: readonly DutyResult[], due: readonly DutyResult[]): DutyResult | undefined {
  const letOff = all.filter((part) => part.letOff && !due.includes(part));
  const [first] = due.length > 0 ? due : letOff;
  if (!first) return undefined;
  const result = {
    done: sum(all, ({ done }) => done),
    required: sum(due, ({ required }) => required),
    measure: first.measure,
    met: due.every(({ met }) => met),
  };
  return made(result, {
    parts: sumOfParts(all),
    waiting: sum(all, ({ waiting = 0 }) => waiting),
    excused: sum([...due, ...letOff], ({ excused = 0 }) => excused),
    lost: sum(due, ({ lost = 0 }) => lost),
    letOff: due.length > 0 ? undefined : REASONS.find((why) => letOff.some((part) => part.letOff === why)),
    away: [...due, ...letOff].some((part) => part.away),
    provisional: due.find(({ provisional }) => provisional)?.provisional,
  });
}

/** What stands for several that differ comes first. */
const REASONS = ["away", "excused", "holidays"] as const;

function sumOfParts(all: readonly DutyResult[]): Parts | undefined {
  const sums: Record<string, number> = {};
  for (const { parts } of all) for (const name in parts) sums[name] = (sums[name] ?? 0) + (parts[name] ?? 0);
  return all.some(({ parts }) => parts) ? sums : undefined;
}

function sum(results: readonly DutyResult[], of: (result: DutyResult) => number): number {
  return results.reduce((total, result) => total + of(result), 0);
}
