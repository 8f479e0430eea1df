import type { Day } from "../../rules/calendar/time.ts";
import { dayOf, timeOf } from "../../rules/calendar/time.ts";
import type { PolicyPart } from "../../rules/duties/policy.ts";
import { type Leaf, leavesOf } from "../../rules/policy/leaves.ts";
import { fullDate } from "../full-date.ts";
import type { Words } from "../words.ts";

/** A change of policy, as it is kept. */
interface Made {
  readonly from: Day;
  readonly policy: PolicyPart;
  /** A cadre's code; null at the command line; left out by versions that did not keep it. */
  readonly by?: string | null;
  readonly at?: Date;
  readonly why?: string;
  readonly undone?: { readonly by: string | null; readonly at: Date };
}

/** How what it names is said. */
interface Named {
  leaf(leaf: Leaf): string;
  /** A person by the cadre's code. */
  who(cadre: string): string;
  readonly unit: string;
}

/** One change: who, when, for whom and from which day; then what, a line each, why, and whether it was taken back. */
export function changeLine(words: Words, { from, policy, by, at, why, undone }: Made, named: Named): string {
  const { unit } = named;
  const whoOf = (cadre: string | null) =>
    cadre === null ? words.label("policy-by-command") : named.who(cadre);
  const head =
    by === undefined || !at
      ? words.text("policy-change-unknown", { unit, day: fullDate(from) })
      : words.text("policy-change", { when: momentText(at), who: whoOf(by), unit, day: fullDate(from) });
  return [
    head,
    ...leavesOf(policy).map(named.leaf),
    ...(why ? [words.text("policy-change-why", { why })] : []),
    ...(undone
      ? [words.text("policy-change-undone", { when: momentText(undone.at), who: whoOf(undone.by) })]
      : []),
  ].join("\n");
}

/** `26/11/2026 08:15`. */
function momentText(at: Date): string {
  return `${fullDate(dayOf(at.getTime()))} ${timeOf(at.getTime())}`;
}
