import type { Day } from "../../rules/calendar/time.ts";
import type { Policy } from "../../rules/duties/policy.ts";
import { factAt } from "../../rules/organisation/dated.ts";
import { parentsOf, type UnitFacts } from "../../rules/organisation/tree.ts";
import type { CadreRecord } from "../people/people-records.ts";
import type { PolicyBook } from "../policies/policy-book.ts";

/** The policy of a cadre's unit on a day, looked up once per unit and day. */
export function policyFinder(book: PolicyBook, units: UnitFacts) {
  const known = new Map<string, Policy>();
  return (facts: CadreRecord["facts"]) =>
    (day: Day): Policy => {
      const unit = factAt(facts, day)?.unit ?? "";
      const name = `${unit} ${day}`;
      const policy = known.get(name) ?? book(unit, parentsOf(units, unit, day), day);
      known.set(name, policy);
      return policy;
    };
}
