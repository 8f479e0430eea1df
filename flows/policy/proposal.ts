import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import type { Permission } from "../../src/rules/access/permissions.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { PolicyPart } from "../../src/rules/duties/policy.ts";
import type { PolicyItem } from "../../src/rules/policy/items.ts";
import type { PolicyProblem } from "../../src/rules/policy/problems.ts";
import { leafName, namedAs } from "../../src/words/policy/names.ts";
import { inWords } from "../../src/words/policy/policy-style.ts";
import { problemText } from "../../src/words/policy/problems.ts";
import { type Refusal, refuse } from "../../src/words/refusal.ts";
import type { Words } from "../../src/words/words.ts";
import { exampleText } from "./show.ts";

/** A change that somebody means to make. */
export interface Proposal {
  /** The unit that it is decided for. */
  unit: string;
  permission: Extract<Permission, "set-policy" | "mark-scope">;
  part: PolicyPart;
  from: Day;
  why: string;
  /** Of which an example is shown when it is refused. */
  item?: PolicyItem | undefined;
}

type Parts = Pick<Services, "words" | "cadres" | "policies">;

/** Looks whether it may be, as stored data are now. @throws Refusal with every reason */
export async function weighed(services: Parts, me: Cadre, proposal: Proposal, today: Day): Promise<void> {
  const { unit, permission, part: policy, from } = proposal;
  if (!(await inChargeOfUnit(services.cadres, me, { permission, unit }, today))) throw refuse("not-allowed");
  const { wrong } = await services.policies.decide(unit, { from, policy }, { dryRun: true });
  if (wrong.length > 0) throw await refusedFor(services, proposal, wrong, today);
}

/**
 * Makes it true, by one write under the message's key.
 * @returns false when it was so before
 * @throws Refusal when it may no longer be
 */
export async function decided(
  services: Parts,
  me: Cadre,
  proposal: Proposal,
  { key, at }: { key: string; at: number },
): Promise<boolean> {
  const { unit, permission, part: policy, from, why } = proposal;
  const today = dayOf(at);
  if (!(await inChargeOfUnit(services.cadres, me, { permission, unit }, today))) throw refuse("not-allowed");
  const making = { key, by: me.code, at: new Date(at), ...(why ? { why } : {}) };
  const { wrong, stored } = await services.policies.decide(unit, { from, policy }, { making });
  if (wrong.length > 0) throw await refusedFor(services, proposal, wrong, today);
  return stored;
}

/** Every reason in the field's words, and a line that would do. */
export async function refusedFor(
  { words, cadres }: Parts,
  { unit, item }: Pick<Proposal, "unit" | "item">,
  wrong: readonly PolicyProblem[],
  today: Day,
): Promise<Refusal> {
  const codes = [...new Set(wrong.flatMap((each) => ("unit" in each ? [each.unit] : [])))];
  const units = await Promise.all(codes.map((code) => cadres.unit(code, today)));
  const names = new Map(units.flatMap((each) => (each ? [[each.code, each.name]] : [])));
  return refuse("policy-chat-refused", {
    reasons: reasonLines(words, wrong, { here: unit, nameOf: (code) => names.get(code) ?? code }).join("\n"),
    example: exampleText(words, item),
  });
}

/** One line for each reason. */
export function reasonLines(
  words: Words,
  wrong: readonly PolicyProblem[],
  { here, nameOf }: { here: string; nameOf: (code: string) => string },
): string[] {
  const lines = wrong.map((problem) => {
    const { place, reason } = problemText(words, problem, here, inWords(words, nameOf));
    return words.text("policy-chat-reason", { name: placeName(words, problem, place), reason });
  });
  return [...new Set(lines)];
}

function placeName(words: Words, problem: PolicyProblem, place: readonly string[]): string {
  const name = place.slice(0, 2).join(".");
  if ("group" in problem && problem.group) {
    const { group, level } = problem;
    return leafName(words, level ? { name, group, level } : { name, group });
  }
  const named = namedAs(words, name);
  return named === name ? namedAs(words, place[0] ?? "") : named;
}
