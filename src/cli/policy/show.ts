import type { Unit } from "../../records/people/cadre.ts";
import type { Decision } from "../../records/policies/policies.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { leavesOf } from "../../rules/policy/leaves.ts";
import { isAsPlanned } from "../../rules/policy/planned.ts";
import { fullDate } from "../../words/full-date.ts";
import type { Words } from "../../words/words.ts";
import type { Console } from "../console.ts";
import { findUnit } from "../find-unit.ts";
import { readDay } from "../moment.ts";
import { withApp } from "../open-house.ts";
import { showChanges } from "./changes.ts";
import { decisionsKept } from "./stored.ts";
import { leafLine } from "./words.ts";

export interface ShowOptions {
  at?: string;
  changes?: boolean;
  json?: boolean;
}

/**
 * `policy show UNIT [--at DAY] [--changes] [--json]`: for people, what differs from the plan, which unit decided it and since when;
 * as JSON, the whole policy in force and every decision of the unit and those above it. With `--changes` every change: who, when,
 * what, why, and whether it was taken back.
 */
export async function policyShow(
  console: Console,
  code: string,
  { at, changes, json }: ShowOptions,
): Promise<void> {
  const asked = at === undefined ? undefined : readDay(at);
  await withApp(console, async ({ app: { services } }) => {
    const today = dayOf(Date.now());
    const day = asked ?? today;
    const unit = await findUnit(services, code, today);
    if (changes) return showChanges(console, services, { unit, json: json ?? false }, day);
    const decisions = await decisionsKept(unit.code, () => services.policies.decisions(unit.code, day));
    if (!json) return console.result(shown(console.words, unit, day, decisions));
    const { name, level } = unit;
    const policy = await services.policies.of(unit.code, day);
    console.json({ unit: { code: unit.code, name, level }, at: day, policy, decisions });
  });
}

function shown(words: Words, { code, name }: Unit, day: string, decisions: readonly Decision[]): string {
  const said = { unit: `${code} (${name})`, day: fullDate(day) };
  const all = decisions.flatMap(({ unit, from, policy }) =>
    leavesOf(policy).map((leaf) => ({ unit, from, leaf })),
  );
  const inForce = new Map(all.filter(({ from }) => from <= day).map((one) => [one.leaf.key, one]));
  const differing = [...inForce.values()].filter(({ leaf }) => !isAsPlanned(leaf));
  const coming = all.filter(({ from }) => from > day);
  const line = ({ unit, from, leaf }: (typeof all)[number]) =>
    words.text("policy-decided", { line: leafLine(words, leaf), unit, day: fullDate(from) });
  return [
    words.text(differing.length === 0 ? "policy-as-planned" : "policy-differs", said),
    ...differing.map(line),
    ...(coming.length > 0 ? [words.label("policy-coming")] : []),
    ...coming.map(line),
  ].join("\n");
}
