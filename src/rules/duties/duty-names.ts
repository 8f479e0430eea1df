import { plain } from "../reading/words/plain.ts";
import { DUTIES, DUTY_IDS, type DutyId } from "./duties.ts";

const SIGNS = /[^\p{L}\p{M}\p{N}\s]+/gu;

/** A map, because anything may be typed, and an object would also find `constructor`. */
const NAMED: ReadonlyMap<string, DutyId> = new Map(
  DUTY_IDS.flatMap((id) => [id.toLowerCase(), ...DUTIES[id].names].map((name) => [name, id] as const)),
);

/** The duty that a line begins with, and the rest; the longest name wins. */
export function readDuty(text: string): { duty: DutyId | undefined; rest: string } {
  const { found, rest } = leadingName(NAMED, text);
  return { duty: found, rest };
}

/** What the words at the beginning of a line name, and the rest; the longest name wins. Signs are as good as spaces: `HĐ, sinh hoạt`. */
export function leadingName<Of>(
  named: ReadonlyMap<string, Of>,
  text: string,
): { found: Of | undefined; rest: string } {
  const words = text.normalize("NFC").trim().split(/\s+/u).filter(Boolean);
  const most = Math.max(0, ...[...named.keys()].map((name) => name.split(" ").length));
  for (let count = Math.min(most, words.length); count > 0; count--) {
    const found = named.get(bare(words.slice(0, count)));
    if (found !== undefined) return { found, rest: words.slice(count).join(" ") };
  }
  return { found: undefined, rest: words.join(" ") };
}

function bare(words: readonly string[]): string {
  return plain(words.join(" ").replaceAll(SIGNS, " "));
}
