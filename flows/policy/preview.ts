import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { Policy } from "../../src/rules/duties/policy.ts";
import { type Leaf, leavesOf } from "../../src/rules/policy/leaves.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { leafName } from "../../src/words/policy/names.ts";
import { valueText } from "../../src/words/policy/values.ts";
import type { Words } from "../../src/words/words.ts";
import { type Effect, effectOf } from "./effect.ts";
import { type Proposal, weighed } from "./proposal.ts";

type Parts = Pick<Services, "words" | "cadres" | "policies" | "standings" | "groups">;

/** What a change would be and do. @throws Refusal when it may not be */
export async function previewOf(
  services: Parts,
  me: Cadre,
  proposal: Proposal,
  at: number,
): Promise<{ text: string; same: boolean }> {
  const { words, policies, cadres } = services;
  const { unit: code, part, from, why } = proposal;
  const today = dayOf(at);
  await weighed(services, me, proposal, today);
  const now = await policies.of(code, from);
  const changed = leavesOf(part).filter(
    (leaf) => JSON.stringify(valueIn(now, leaf)) !== JSON.stringify(leaf.value),
  );
  const effect = await effectOf(services, { unit: code, part, from }, at);
  const unit = (await cadres.unit(code, today))?.name ?? code;
  const marks = part.outsideScope !== undefined;
  const lines = marks
    ? [words.text(part.outsideScope ? "policy-scope-out" : "policy-scope-in", { unit })]
    : changed.map((leaf) => changeLine(words, now, leaf));
  const where = [
    marks
      ? scopeText(words, part.outsideScope === true, fullDate(from), effect)
      : whereText(words, { unit, day: fullDate(from) }, effect),
    ...effect.lines,
    ...(why ? [words.text("policy-where-why", { why })] : []),
  ];
  const text = words.text("policy-preview", { lines: lines.join("\n"), where: where.join("\n") });
  return { text, same: changed.length === 0 };
}

function scopeText(words: Words, outside: boolean, day: string, { people, units }: Effect): string {
  const said = { day, people: String(people), units: String(units) };
  return words.text(outside ? "policy-scope-out-effect" : "policy-scope-in-effect", said);
}

function whereText(words: Words, said: { unit: string; day: string }, { people, units }: Effect): string {
  if (people === 0) return words.text("policy-where-nobody", said);
  const count = { ...said, people: String(people) };
  return units > 1
    ? words.text("policy-where-below", { ...count, units: String(units) })
    : words.text("policy-where", count);
}

function changeLine(words: Words, now: Policy, leaf: Leaf): string {
  const after = valueText(words, leaf);
  if (leaf.name === "holidays") return words.text("policy-add-line", { after });
  const before = valueText(words, { name: leaf.name, value: valueIn(now, leaf) });
  return words.text("policy-change-line", { name: leafName(words, leaf), before, after });
}

/** What holds in the same place: of a level that has no value of its own the value for all. */
function valueIn(policy: Policy, { name, group, key }: Leaf): unknown {
  const leaves = leavesOf(policy);
  const same = leaves.findLast((leaf) => leaf.key === key);
  return (same ?? leaves.find((leaf) => leaf.key === `${name}.${group}`))?.value;
}
