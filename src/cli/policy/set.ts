import { randomUUID } from "node:crypto";
import { addDays, dayOf } from "../../rules/calendar/time.ts";
import { leavesOf } from "../../rules/policy/leaves.ts";
import { fullDate } from "../../words/full-date.ts";
import { refuse } from "../../words/refusal.ts";
import { phrase } from "../../words/words.ts";
import type { Console } from "../console.ts";
import { findUnit } from "../find-unit.ts";
import { readDay } from "../moment.ts";
import { withApp } from "../open-house.ts";
import { readPolicyFile } from "./file.ts";
import { problemLines } from "./issues.ts";
import { decisionsKept } from "./stored.ts";
import { leafLine } from "./words.ts";

export interface SetOptions {
  from?: string;
  why?: string;
  dryRun?: boolean;
}

/**
 * `policy set UNIT FILE.json [--from DAY] [--why TEXT] [--dry-run]`: lays the file's values over the unit's policy, from a day on;
 * all or nothing. A running program follows within a second.
 */
export async function policySet(
  console: Console,
  code: string,
  file: string,
  options: SetOptions,
): Promise<void> {
  const asked = options.from === undefined ? undefined : readDay(options.from);
  const { words } = console;
  const policy = await readPolicyFile(console, file);
  await withApp(console, async ({ app: { services } }) => {
    const today = dayOf(Date.now());
    const from = asked ?? today;
    const { code: unit, name } = await findUnit(services, code, today);
    // Reports of before stay word for word.
    if (policy.outsideScope !== undefined && from < today)
      throw refuse("policy-set-scope-past", { example: addDays(today, 1) });
    const said = { unit: `${unit} (${name})`, day: fullDate(from) };
    const { dryRun = false, why } = options;
    const making = { key: `cli:${randomUUID()}`, by: null, at: new Date(), ...(why ? { why } : {}) };
    const { wrong, stored } = await decisionsKept(unit, () =>
      services.policies.decide(unit, { from, policy }, { dryRun, making }),
    );
    if (wrong.length > 0)
      throw refuse("policy-refused", {
        unit: said.unit,
        problems: problemLines(words, wrong, unit).join("\n"),
      });
    const heading = dryRun ? "policy-set-dry-run" : stored ? "policy-set" : "policy-set-already";
    const lines = leavesOf(policy).map((leaf) => leafLine(words, leaf));
    console.result([words.text(heading, said), ...lines].join("\n"));
    if (from < today && (dryRun || stored))
      console.note(phrase(dryRun ? "policy-set-past-would" : "policy-set-past", { day: said.day }));
    if (stored) console.note(phrase("policy-set-below", { code: unit }));
  });
}
