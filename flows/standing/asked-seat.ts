import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Permission } from "../../src/rules/access/permissions.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { periodInLine } from "../../src/rules/reading/days/period-in-line.ts";
import { readMatter } from "../../src/rules/targets/matters.ts";
import { ownSeat } from "../own-seat.ts";

/** The speaker in the place that a line is about: where it names no unit, it is asked which of several. */
export async function askedSeat(
  talk: Talk,
  services: Pick<Services, "cadres">,
  cadre: Cadre,
  { permission, line }: { permission: Permission; line: string },
): Promise<Cadre> {
  const today = dayOf(await talk.now());
  return namesUnit(line, today) ? cadre : ownSeat(talk, services, cadre, permission);
}

/** Whether a line says more than a duty and a period. */
function namesUnit(line: string, today: Day): boolean {
  return periodInLine(readMatter(line).rest, today).rest !== "";
}
