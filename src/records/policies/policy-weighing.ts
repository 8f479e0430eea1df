import type { Day } from "../../rules/calendar/time.ts";
import { checkStricter, type PolicyFact } from "../../rules/duties/policy-at.ts";
import { checkOrder, type PolicyProblem, unknownLevels } from "../../rules/duties/policy-check.ts";
import { decisionsOf, inForce, type PolicyRecord } from "./policy-records.ts";

/** The units above one on a day and the unit itself, the topmost first. */
type ChainOf = (unit: string, day: Day) => Promise<readonly string[]>;

/** What is wrong with a decision that is already among the records. */
export async function weigh(
  records: readonly PolicyRecord[],
  unit: string,
  { from, policy }: PolicyFact,
  chainOf: ChainOf,
): Promise<PolicyProblem[]> {
  const chain = await chainOf(unit, from);
  const { levels } = inForce(decisionsOf(records, chain, from), from);
  const timed = policy.reminders !== undefined || policy.officeHours !== undefined;
  return [
    ...checkStricter(policy).map((problem): PolicyProblem => ({ kind: "laxer", ...problem })),
    ...unknownLevels(policy, levels),
    ...(timed ? await misordered(records, unit, from, chainOf) : []),
  ];
}

/** The first times, at the unit or below it, that would be in the wrong order from a day on. */
async function misordered(
  records: readonly PolicyRecord[],
  unit: string,
  from: Day,
  chainOf: ChainOf,
): Promise<PolicyProblem[]> {
  const later = records.flatMap(({ facts }) => facts.map((fact) => fact.from)).filter((day) => day > from);
  for (const day of [...new Set([from, ...later])].toSorted())
    for (const { _id } of records) {
      const chain = await chainOf(_id, day);
      if (!chain.includes(unit)) continue;
      const wrong = checkOrder(inForce(decisionsOf(records, chain, day), day));
      if (wrong.length > 0) return wrong.map((problem) => ({ ...problem, unit: _id, day }));
    }
  return [];
}
