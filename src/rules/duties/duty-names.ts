import { plain } from "../reading/words/plain.ts";
import { DUTIES, DUTY_IDS, type DutyId } from "./duties.ts";

/** A map, because anything may be typed, and an object would also find `constructor`. */
const NAMED: ReadonlyMap<string, DutyId> = new Map(
  DUTY_IDS.flatMap((id) => [id.toLowerCase(), ...DUTIES[id].names].map((name) => [name, id] as const)),
);
const MOST_WORDS = Math.max(...[...NAMED.keys()].map((name) => name.split(" ").length));

/** The duty that a line begins with, and the rest; the longest name wins. */
export function readDuty(text: string): { duty: DutyId | undefined; rest: string } {
  const words = text.normalize("NFC").trim().split(/\s+/u).filter(Boolean);
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const duty = NAMED.get(plain(words.slice(0, count).join(" ")));
    if (duty) return { duty, rest: words.slice(count).join(" ") };
  }
  return { duty: undefined, rest: words.join(" ") };
}
