import type { Services } from "../../src/chat/services.ts";
import type { PolicyBook } from "../../src/records/policies/policy-book.ts";
import { type Day, dayOf, laterOf } from "../../src/rules/calendar/time.ts";
import type { Group } from "../../src/rules/duties/duty.ts";
import type { PolicyPart } from "../../src/rules/duties/policy.ts";
import { parentsOf } from "../../src/rules/organisation/tree.ts";
import { leavesOf } from "../../src/rules/policy/leaves.ts";
import { dutiesIn } from "../../src/rules/policy/thresholds.ts";
import { approvalEffect } from "./approval-effect.ts";
import { judgedEffect } from "./judged-effect.ts";
import { nextCalls, stillOpen } from "./timed-effect.ts";

type Parts = Pick<Services, "words" | "policies" | "standings" | "groups">;

/** A decision that is only meant. */
export interface Meant {
  unit: string;
  part: PolicyPart;
  from: Day;
}

/** Whom it concerns, and what it would do, a line each: judged as everything is judged, by the policy as it would be. */
export interface Effect {
  people: number;
  units: number;
  lines: string[];
}

export async function effectOf(services: Parts, { unit, part, from }: Meant, at: number): Promise<Effect> {
  const today = dayOf(at);
  const day = laterOf(from, today);
  const [now, then] = await Promise.all([
    services.policies.book(),
    services.policies.bookWith(unit, { from, policy: part }),
  ]);
  const { tree, cadres, units } = await services.standings.snapshot(unit, today);
  const by = (book: PolicyBook, code: string) => book(code, parentsOf(units, code, day), day);
  const touched = new Set(
    tree
      .map(({ code }) => code)
      .filter((code) => JSON.stringify(by(now, code)) !== JSON.stringify(by(then, code))),
  );
  const lines: string[] = [];
  for (const duty of dutiesIn(part))
    lines.push(...(await judgedEffect(services, { unit, part, from }, duty, at)));
  const policies = { before: by(now, unit), after: by(then, unit) };
  if (part.correctionDays) lines.push(...stillOpen(services.words, policies, part.correctionDays, day));
  if (part.approval) lines.push(...approvalEffect(services.words, part.approval));
  if (part.reminders || part.officeHours || part.holidays || part.remindOnHolidays !== undefined)
    lines.push(...nextCalls(services.words, policies, laterOf(from, today), at));
  if (part.namesInGroup !== undefined) {
    const chats = (await services.groups.all()).filter(({ unit: code }) => touched.has(code));
    if (chats.length > 0)
      lines.push(services.words.text("policy-effect-groups", { count: String(chats.length) }));
  }
  // A requirement concerns the groups that it is changed for, anything else everybody.
  const groups = new Set(leavesOf(part).map(({ group }) => group));
  const isMeant = (group: Group) => groups.has(undefined) || groups.has(group);
  const people = cadres.filter(({ person: { unit: of, group } }) => touched.has(of) && isMeant(group)).length;
  return { people, units: touched.size, lines };
}
