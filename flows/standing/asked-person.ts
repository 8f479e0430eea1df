import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { membersBook } from "../../src/records/people/members-book.ts";
import { unitsInReach } from "../../src/records/people/reach.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { periodInLine } from "../../src/rules/reading/days/period-in-line.ts";
import { matchesName } from "../../src/rules/reading/names.ts";
import { plain } from "../../src/rules/reading/words/plain.ts";
import { refuse } from "../../src/words/refusal.ts";

const MOST_LISTED = 8;

/** Somebody a line names, and the line with their unit in place of the name. */
export interface AskedPerson {
  person: Cadre;
  line: string;
}

/**
 * The member that `[kỳ] [đồng chí]` names, where it names no unit of theirs.
 * @throws Refusal when several members have that name
 */
export async function askedPerson(
  { cadres }: Pick<Services, "cadres">,
  me: Cadre,
  line: string,
  today: Day,
): Promise<AskedPerson | undefined> {
  const { period, rest } = periodInLine(line, today);
  if (rest === "") return undefined;
  const tree = await unitsInReach(cadres, me, "nudge", today);
  const isUnit = tree.some(({ code, name }) => plain(code) === plain(rest) || matchesName(name, rest));
  const meant = isUnit ? undefined : (await membersBook(cadres, me, "nudge", today)).meant(rest);
  const [person, ...others] = meant?.those ?? [];
  if (!person) return undefined;
  if (others.length > 0) {
    const named = [person, ...others].slice(0, MOST_LISTED);
    throw refuse("nudge-several", {
      asked: rest,
      names: named
        .map(({ name, unitName, rosterCode }) => `• ${name} – ${unitName} (${rosterCode})`)
        .join("\n"),
      example: person.rosterCode,
    });
  }
  return { person, line: [period?.id, person.unit].filter(Boolean).join(" ") };
}
