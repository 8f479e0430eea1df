import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { hoursLine } from "../../src/command-lines/hours-line.ts";
import { amountsOf, type DeedEntries } from "../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { HoursRead } from "../../src/rules/reading/hours/hours-reading.ts";
import { deedText, entryText } from "../../src/words/deed-text.ts";
import { correctOwn } from "./correct.ts";
import { hoursDeed, hoursOf } from "./hours-deed.ts";
import { logOwn } from "./log-own.ts";
import { again } from "./reading/again.ts";
import { askIfDone } from "./reading/ask-if-done.ts";
import { askWhichHours } from "./reading/ask-which-hours.ts";
import { readHours } from "./reading/read-hours.ts";

/**
 * Handles an edit of a line: corrects the entry that the line made, or logs one if it made none. “Today” and “hôm qua”
 * still refer to the day on which the line was first sent.
 * @param alone the line if it is only hours, which makes no entry without a yes
 */
export async function correctByEdit(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "deeds" | "policies" | "standings">,
  me: Cadre,
  alone?: string,
): Promise<void> {
  const now = await talk.now();
  const found = await talk.call(
    async (key) => (await services.deeds.findBySource(me.code, talk.message, key, dayOf(now))) ?? null,
  );
  const undone = found
    ? null
    : await talk.call(
        async (key) => (await services.deeds.undoneOfSource(me.code, talk.message, key, dayOf(now))) ?? null,
      );
  if (!found && !undone && alone !== undefined) return askIfDone(talk, services, me, alone);
  const read = readHours(
    alone ?? talk.args,
    hoursLine.lead(),
    dayOf(found?.sentAt ?? undone?.at ?? now),
    now,
  );
  if (undone) {
    await talk.say("hours-edit-undone", { what: entryText(services.words, undone, dayOf(now)) });
    if ("value" in read) await talk.offer([again({ ...undone, ...hoursOf(read.value) })]);
    return;
  }
  if (!found) {
    if ("no" in read) return askWhichHours(talk, services, read, dayOf(now));
    return logOwn(talk, services, { me, declared: read.value }, dayOf(now));
  }
  const kept = deedText(services.words, found.entries, dayOf(now));
  if ("no" in read) {
    await talk.tell(read.no);
    return talk.say("hours-edit-kept", { what: kept });
  }
  if (isSame(found.entries, read.value)) return talk.say("hours-edit-same", { what: kept });
  const { amounts, ...hours } = hoursDeed(read.value);
  const declared = { ...hours, amounts: { ...amountsOf(found.entries), ...amounts } };
  const correction = { targets: found.entries, declared, said: "hours-edited" as const };
  await correctOwn(talk, services, { me, correction }, dayOf(now));
}

function isSame(entries: DeedEntries, { minutes, day, note, clock }: HoursRead): boolean {
  const [before] = entries;
  const sameClock = before.clock?.from === clock?.from && before.clock?.to === clock?.to;
  return amountsOf(entries).D1 === minutes && before.day === day && before.note === note && sameClock;
}
