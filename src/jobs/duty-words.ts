import type { DutyId } from "../rules/duties/duties.ts";
import { plain } from "../rules/reading/plain.ts";
import type { PlainKey } from "../words/words.ts";

/** How duties are called: in a table's head, in a sentence, and in a command. */
export const DUTY_WORDS = {
  D1: { head: "digest-head-d1", name: "digest-duty-d1", command: "gio" },
  D8: { head: "digest-head-d8", name: "digest-duty-d8", command: "dangky" },
  D9: { head: "digest-head-d9", name: "digest-duty-d9", command: "tukiemdiem" },
} as const satisfies Record<DutyId, { head: PlainKey; name: PlainKey; command: string }>;

/** A map, because anything may be typed: an object would also know `constructor`. */
const SAID: ReadonlyMap<string, DutyId> = new Map([
  ["d1", "D1"],
  ["gio", "D1"],
  ["gio tinh nguyen", "D1"],
  ["giotinhnguyen", "D1"],
  ["d8", "D8"],
  ["dang ky", "D8"],
  ["dangky", "D8"],
  ["ban dang ky", "D8"],
  ["d9", "D9"],
  ["tu kiem diem", "D9"],
  ["tukiemdiem", "D9"],
  ["kiem diem", "D9"],
  ["kiemdiem", "D9"],
  ["ban tu kiem diem", "D9"],
]);

/** The duty that a line begins with, and what follows; the longest name wins. */
export function readDuty(text: string): { duty: DutyId | undefined; rest: string } {
  const words = text.normalize("NFC").trim().split(/\s+/u).filter(Boolean);
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const duty = SAID.get(plain(words.slice(0, count).join(" ")));
    if (duty) return { duty, rest: words.slice(count).join(" ") };
  }
  return { duty: undefined, rest: words.join(" ") };
}
