import type { Day } from "../rules/calendar/time.ts";
import { declaredText } from "./spoken.ts";
import type { Words } from "./words.ts";

/** `2 giờ, Thứ Ba 24/11 – dọn rác`: an entry of the ledger, as one line. */
export function entryText(
  words: Words,
  { amount, day, note }: { amount: number; day: Day; note: string },
  today: Day,
): string {
  return declaredText(words, { minutes: amount, day, note }, today);
}
