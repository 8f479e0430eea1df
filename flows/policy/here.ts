import type { Services } from "../../src/chat/services.ts";
import type { Unit } from "../../src/records/people/cadre.ts";
import type { Decision } from "../../src/records/policies/policies.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { Policy } from "../../src/rules/duties/policy.ts";
import type { PolicyItem } from "../../src/rules/policy/items.ts";
import { type Leaf, leavesOf } from "../../src/rules/policy/leaves.ts";
import { clauseOf, isAsPlanned } from "../../src/rules/policy/planned.ts";
import { thresholds } from "../../src/rules/policy/thresholds.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { leafName } from "../../src/words/policy/names.ts";
import { valueText } from "../../src/words/policy/values.ts";
import { refuse } from "../../src/words/refusal.ts";
import type { Words } from "../../src/words/words.ts";

/** What holds in a unit today, and where it comes from. */
export interface Here {
  unit: Unit;
  today: Day;
  policy: Policy;
  /** Of the units from the topmost down to this one, in order of precedence. */
  decisions: readonly Decision[];
  /** Names of those units, by code. */
  names: ReadonlyMap<string, string>;
  /** The levels of the unit and those below it. */
  levels: readonly string[];
  /** How many units stand below it. */
  below: number;
}

/** @throws Refusal when the unit has gone meanwhile */
export async function hereOf(
  { policies, cadres }: Pick<Services, "policies" | "cadres">,
  code: string,
  today: Day,
): Promise<Here> {
  const [unit, ...below] = await cadres.tree(code, today);
  if (!unit) throw refuse("not-allowed");
  const above = await cadres.above(code, today);
  const units = await Promise.all(above.map((each) => cadres.unit(each, today)));
  const names = new Map([unit, ...units].flatMap((each) => (each ? [[each.code, each.name]] : [])));
  return {
    unit,
    today,
    policy: await policies.of(code, today),
    decisions: await policies.decisions(code, today),
    names,
    levels: [...new Set([unit, ...below].map(({ level }) => level))],
    below: below.length,
  };
}

/** The values of something that can be decided, as they hold here. */
export function valuesOf({ policy, levels, today }: Here, { name, kind, duty }: PolicyItem): Leaf[] {
  if (kind === "asked") return duty ? thresholds(policy, duty, levels) : [];
  const leaves = leavesOf(policy).filter((leaf) => leaf.name === name);
  return kind === "holidays"
    ? leaves.filter(({ key }) => dayIn(key) >= today || dayIn(key).length < 8)
    : leaves;
}

function dayIn(key: string): string {
  return key.split(" ").at(-1) ?? "";
}

/** `• Giờ tình nguyện mỗi tuần, nhóm A: 2 giờ (theo kế hoạch, mục IV.2.2)` */
export function lineOf(words: Words, here: Here, leaf: Leaf): string {
  return words.text("policy-chat-line", {
    name: leafName(words, leaf),
    value: valueText(words, leaf),
    whence: whenceOf(words, here, leaf),
  });
}

/** `2 giờ (theo kế hoạch, mục IV.2.2)` */
export function valueWithWhence(words: Words, here: Here, leaf: Leaf): string {
  return words.text("policy-chat-value", {
    value: valueText(words, leaf),
    whence: whenceOf(words, here, leaf),
  });
}

/** Who decided it and since when; else the plan or the default. */
function whenceOf(words: Words, { decisions, names, today }: Here, leaf: Leaf): string {
  const made = decisions.findLast(
    ({ from, policy }) => from <= today && leavesOf(policy).some(({ key }) => key === leaf.key),
  );
  if (made) {
    const unit = names.get(made.unit) ?? made.unit;
    return words.text("policy-chat-from-unit", { unit, day: fullDate(made.from) });
  }
  const clause = clauseOf(leaf);
  return clause ? words.text("policy-chat-from-plan", { clause }) : words.label("policy-chat-from-default");
}

/** What was decided otherwise than the plan and the defaults have it. */
export function differingLeaves({ policy, decisions, today, levels, unit }: Here): Leaf[] {
  const decided = new Set(
    decisions
      .filter(({ from }) => from <= today)
      .flatMap((each) => leavesOf(each.policy).map(({ key }) => key)),
  );
  const isHere = ({ level }: Leaf) => level === undefined || level === unit.level || levels.includes(level);
  return leavesOf(policy).filter(
    (leaf) => decided.has(leaf.key) && isHere(leaf) && leaf.name !== "outsideScope" && !isAsPlanned(leaf),
  );
}

/** What is decided for later days, in order. */
export function comingLeaves({ decisions, today }: Here): { unit: string; from: Day; leaf: Leaf }[] {
  return decisions
    .filter(({ from }) => from > today)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .flatMap(({ unit, from, policy }) => leavesOf(policy).map((leaf) => ({ unit, from, leaf })));
}
