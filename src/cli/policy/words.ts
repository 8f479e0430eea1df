import { DUTIES, type DutyId } from "../../rules/duties/duties.ts";
import type { Leaf } from "../../rules/policy/leaves.ts";
import { isAsPlanned, plannedFor } from "../../rules/policy/planned.ts";
import { leafName } from "../../words/policy/names.ts";
import { valueText } from "../../words/policy/values.ts";
import type { Words } from "../../words/words.ts";

/** `• tên (place): value; kế hoạch: value`. */
export function leafLine(words: Words, leaf: Leaf): string {
  const said = ({ name, value }: Leaf) => valueText(words, { name, value }, asTyped);
  const args = { name: leafName(words, leaf), place: leaf.place, value: said(leaf) };
  const plan = plannedFor(leaf);
  if (!plan || isAsPlanned(leaf)) return words.text("policy-line", args);
  return words.text("policy-line-plan", { ...args, plan: said(plan) });
}

/** As a file has it: minutes. */
function asTyped(words: Words, duty: DutyId, amount: number): string {
  const count = String(amount);
  return words.text(DUTIES[duty].measure === "minutes" ? "policy-minutes" : "times", { count });
}
