import type { House } from "../../src/chat/house.ts";
import type { Talk } from "../../src/chat/talk.ts";
import type { HoursEntry } from "../../src/records/hours-entry.ts";
import type { Person } from "../../src/records/person.ts";
import { Refusal } from "../../src/refusal.ts";
import type { HoursRead } from "../../src/rules/hours-reading.ts";
import { dayOf } from "../../src/rules/time.ts";
import { declaredText } from "../../src/words/spoken.ts";
import { askIfDone } from "./ask-if-done.ts";
import { correct } from "./correct.ts";
import { logOwn } from "./log-own.ts";
import { readHours } from "./read-hours.ts";

/**
 * The line was edited after it had been handled: corrects the entry it made, or logs one if it had made none. “Today” and
 * “hôm qua” are still meant as of the day the line was first sent.
 * @param alone the line, when it is nothing but hours: it makes no entry without a yes
 */
export async function correctByEdit(talk: Talk, me: Person, house: House, alone?: string): Promise<void> {
  const now = await talk.now();
  const found = await talk.call(
    async (key) => (await house.hours.findBySource(me.code, talk.message, dayOf(now), key)) ?? null,
  );
  if (!found && alone !== undefined) return askIfDone(talk, me, house, alone);
  const read = readHours(alone ?? talk.args, dayOf(found?.sentAt ?? now), "/giotinhnguyen ", now);
  if (!found) {
    if ("no" in read) throw new Refusal(read.no);
    return logOwn(talk, me, house, read.value, dayOf(now));
  }
  const before = found.entry;
  const kept = declaredText(house.words, before, dayOf(now));
  if ("no" in read) {
    await talk.tell(read.no);
    return talk.say("hours-edit-kept", { what: kept });
  }
  if (isSame(before, read.value)) return talk.say("hours-edit-same", { what: kept });
  await correct(talk, me, house, before, read.value, dayOf(now), "hours-edited");
}

function isSame(before: HoursEntry, { minutes, day, note, clock }: HoursRead): boolean {
  const sameClock = before.clock?.from === clock?.from && before.clock?.to === clock?.to;
  return before.minutes === minutes && before.day === day && before.note === note && sameClock;
}
