import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { checkInLine } from "../../src/command-lines/check-in-line.ts";
import type { CommandLine } from "../../src/command-lines/command-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { readAttendance } from "../../src/rules/reading/events/attendance-line.ts";
import { plain } from "../../src/rules/reading/words/plain.ts";
import { eventsOn } from "../check-in/held.ts";

/** A name in front that is also a day: “Mai vắng vì con ốm”. Small letters are the day. */
const NAMED_AS_DAY = /^(Mai)\s/u;

/** Whoever holds an event that is on says so of somebody called there: that one is marked, and no day of one's own is meant. */
export async function markedInstead(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "events">,
  me: Cadre,
  text: string,
): Promise<CommandLine | undefined> {
  const [, name] = NAMED_AS_DAY.exec(text) ?? [];
  const isOf = readAttendance(text).some(({ names, onlyNamed }) => !onlyNamed && names[0] === name);
  if (name === undefined || !isOf) return undefined;
  const at = await talk.now();
  const isCalled = await talk.call(async () => {
    const called = (await eventsOn(services, me, at)).flatMap(({ people }) => [...people.keys()]);
    const known = await Promise.all(called.map((code) => services.cadres.person(code, dayOf(at))));
    return known.some((one) => one !== undefined && plain(one.name).split(" ").at(-1) === plain(name));
  });
  return isCalled ? checkInLine.mark(text) : undefined;
}
