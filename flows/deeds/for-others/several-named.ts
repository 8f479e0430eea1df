import type { Services } from "../../../src/chat/services.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { membersBook } from "../../../src/records/people/members-book.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { severalNames } from "../../../src/rules/reading/several-names.ts";

/** Several whom a head names behind “cho”, a line each, and what all of them did. */
export async function severalNamed(
  services: Pick<Services, "cadres">,
  me: Cadre,
  text: string,
  today: Day,
): Promise<{ names: string; said: string } | undefined> {
  const members = await membersBook(services.cadres, me, "log-for-others", today);
  const found = severalNames(text, (words) => members.meant(words)?.by === "whole");
  return found && { names: found.names.join("\n"), said: found.said };
}
