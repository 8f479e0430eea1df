import type { Person } from "../count/book.ts";
import { dayAfter, shortDay } from "../count/days.ts";
import type { World } from "../script.ts";

const LENGTHS: readonly [string, number][] = [
  ["2", 120],
  ["1", 60],
  ["2h", 120],
  ["90 phút", 90],
  ["1 tiếng rưỡi", 90],
  ["nửa tiếng", 30],
  ["1h30", 90],
  ["hai tiếng", 120],
  ["45p", 45],
  ["1 gio", 60],
];
const NOTES = ["", "dọn vệ sinh kênh rạch", "trồng cây", "phát quà", "trực chốt", "don rac"];
/** Of a day's 24 hours so many are logged at most, so that nothing is refused for lack of room. */
const FULL_DAY_MINUTES = 20 * 60;
const BACK = 3;

/** Hours in sloppy words, and what they mean. */
export interface SaidHours {
  length: string;
  minutes: number;
  /** As typed; empty: today. */
  when: string;
  day: string;
  note: string;
}

/** Hours of a day on which the person was there and which has room; nothing when there is none. */
export function someHours({ chance, day: today }: World, person: Person): SaidHours | undefined {
  const [length, minutes] = chance.pick(LENGTHS as [[string, number], ...[string, number][]]);
  const back = chance.below(BACK);
  const day = dayAfter(today, -back);
  const since = person.places[0]?.from ?? today;
  const logged = person.deeds.filter((deed) => deed.day === day);
  const sum = logged.reduce((all, entry) => all + entry.minutes, 0);
  // The bot asks whether it is what the event has logged already: see `told-too.ts`.
  if (logged.some(({ ofEvent }) => ofEvent)) return undefined;
  if (day < since || sum + minutes > FULL_DAY_MINUTES) return undefined;
  const note = NOTES[chance.below(NOTES.length)] ?? "";
  const named = ["", "hôm qua", "hôm kia"][back] ?? "";
  const when = back > 0 && chance.happens(0.3) ? shortDay(day) : named;
  return { length, minutes, when, day, note };
}
