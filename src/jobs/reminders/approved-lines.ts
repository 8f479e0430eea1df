import type { Services } from "../../chat/services.ts";
import { byDeed } from "../../records/deeds/entries-by-deed.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { type Period, previousPeriod } from "../../rules/calendar/periods.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import type { Policy } from "../../rules/duties/policy.ts";
import { bareDeedText, sumText } from "../../words/deed-text.ts";

/** Heads hear of what waits three times a week: what is older than these weeks is approved late, and seen in one's progress. */
const WEEKS_LOOKED_AT = 5;

/**
 * What heads let count in the week before: a quiet line of Monday's message, so that an approval is heard of and costs no message
 * of its own. By the cadre's code.
 * @param policyOf the policy that a person lives by
 */
export async function approvedLines(
  { words, deeds, policies }: Pick<Services, "words" | "deeds" | "policies">,
  { persons, week, policyOf }: { persons: readonly Cadre[]; week: Period; policyOf: (of: Cadre) => Policy },
  today: Day,
): Promise<ReadonlyMap<string, string>> {
  const lines = new Map<string, string>();
  if (!(await policies.asksForApproval())) return lines;
  const asked = persons.filter((person) => Object.values(policyOf(person).approval).includes("approve"));
  const last = previousPeriod(week);
  const codes = asked.map(({ code }) => code);
  const found = await deeds.keptLately(codes, last.to, WEEKS_LOOKED_AT);
  const approved = found.filter(({ state, decided }) => {
    const day = decided && decided.was === "waits" && !state ? dayOf(decided.at) : "";
    return last.from <= day && day <= last.to;
  });
  for (const code of new Set(approved.map(({ cadre }) => cadre))) {
    const own = approved.filter(({ cadre }) => cadre === code);
    const [first, ...more] = byDeed(own);
    if (!first) continue;
    const what = more.length === 0 ? bareDeedText(words, first, today) : sumText(words, own);
    lines.set(code, words.text("jobs-monday-approved", { what }));
  }
  return lines;
}
