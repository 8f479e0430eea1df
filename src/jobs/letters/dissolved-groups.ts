import type { Services } from "../../chat/services.ts";
import type { GroupRecord } from "../../records/people/people-records.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { successorOf } from "../../rules/organisation/tree.ts";
import { quietHoursAt } from "../../rules/reminders/quiet-hours.ts";
import { deliver } from "./letter.ts";

type Parts = Pick<Services, "words" | "cadres" | "groups" | "policies" | "notices" | "post">;

/**
 * Groups whose unit is no longer there: told once. One that went into another unit takes its groups along; else somebody is asked to
 * bind them anew. Killed halfway and called again, it tells nobody twice.
 * @param at epoch milliseconds
 */
export async function tellDissolvedGroups(services: Parts, at: number): Promise<void> {
  const today = dayOf(at);
  const there = new Map((await services.cadres.allUnits(today)).map(({ code, name }) => [code, name]));
  const facts = await services.cadres.unitFacts();
  for (const group of await services.groups.all()) {
    const name = facts.get(group.unit)?.findLast(({ from }) => from <= today)?.name;
    if (there.has(group.unit) || name === undefined) continue;
    const into = successorOf(facts, group.unit, today);
    const newName = into && there.get(into);
    const text = newName
      ? services.words.text("group-unit-merged", { unit: name, into: newName })
      : services.words.text("group-unit-dissolved", { unit: name });
    if (group.reachable) await tell(services, { group, name, text }, at);
    if (into && newName) await services.groups.bind(group._id, into, group.boundBy, group.boundAt);
    else await services.groups.unbind(group._id);
  }
}

async function tell(
  { words, policies, notices, post }: Parts,
  { group, name, text }: { group: GroupRecord; name: string; text: string },
  at: number,
): Promise<void> {
  const { _id: to, boundAs = to, unit, boundAt } = group;
  const { reminders } = await policies.of(unit, dayOf(at));
  const id = `dissolved:${unit}:${boundAs}:${boundAt.getTime()}`;
  const letter = {
    to,
    name: words.text("jobs-group", { unit: name }),
    parts: [{ id, messages: [{ text }] }],
    night: quietHoursAt(at, reminders),
  };
  await deliver({ notices, post }, [letter], at);
}
