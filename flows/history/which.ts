import type { House } from "../../src/chat/house.ts";
import type { Talk } from "../../src/chat/talk.ts";
import type { HoursEntry } from "../../src/records/hours-entry.ts";
import type { Person } from "../../src/records/person.ts";
import { refuse } from "../../src/refusal.ts";
import { periodOf, previousPeriod } from "../../src/rules/periods.ts";
import { type Day, dayOf } from "../../src/rules/time.ts";
import { clipped, declaredText } from "../../src/words/spoken.ts";
import type { Phrase } from "../../src/words/words.ts";
import { weekStanding } from "../hours/week-standing.ts";

const MOST_OPTIONS = 8;
/** A button wider than a phone is cut by the platform. */
const MOST_LABEL = 40;

/**
 * The entry that a button names, or one picked from those that may still be changed.
 * @throws Refusal when there is none
 */
export async function whichEntry(
  talk: Talk,
  me: Person,
  house: House,
  ref: string,
  question: Phrase,
): Promise<HoursEntry> {
  const today = dayOf(await talk.now());
  if (ref !== "") {
    const found = await talk.call(async () => (await house.hours.findByRef(me.code, ref, today)) ?? null);
    if (!found) throw refuse("hours-gone");
    return found;
  }
  const open = await talk.call(() => openEntries(house, me, today));
  if (open.length === 0) throw refuse("history-nothing-open", { name: me.name });
  const options = open.map((entry) => ({
    value: entry.ref,
    label: clipped(declaredText(house.words, entry, today), MOST_LABEL),
  }));
  const picked = await talk.pick(question, options);
  const entry = open.find((candidate) => candidate.ref === picked);
  if (!entry) throw new Error(`not among those offered: ${picked}`);
  return entry;
}

async function openEntries(house: House, me: Person, today: Day): Promise<HoursEntry[]> {
  const weeks = [];
  for (let week = periodOf("week", today); ; week = previousPeriod(week)) {
    if (!(await weekStanding(house, me, week.from, today)).open) break;
    weeks.push(week.id);
  }
  return (await house.hours.entries(me.code, weeks)).slice(0, MOST_OPTIONS);
}
