import type { Day } from "../rules/calendar/time.ts";
import { DUTIES, DUTY_IDS, type DutyId } from "../rules/duties/duties.ts";
import { dutyName } from "./duty-words.ts";
import { dayText, durationText } from "./spoken.ts";
import type { Words } from "./words.ts";

/** An entry of the ledger, as far as it is spoken of. */
interface SpokenEntry {
  duty: DutyId;
  amount: number;
  day: Day;
  note: string;
  /** Left out: it counts. */
  state?: "waits" | "refused" | undefined;
}

/** `2 giờ`, `1 hoạt động tình nguyện`: what was done of a duty. */
export function doneText(words: Words, duty: DutyId, amount: number): string {
  if (DUTIES[duty].measure === "minutes") return durationText(words, amount);
  return words.text("deed-times", { count: String(amount), duty: dutyName(words, duty) });
}

/** What was done of several duties, as a list: `2 giờ và 1 hoạt động tình nguyện`. */
export function amountsText(words: Words, amounts: Partial<Record<DutyId, number>>): string {
  const said = DUTY_IDS.flatMap((duty) => {
    const amount = amounts[duty];
    return amount === undefined ? [] : [doneText(words, duty, amount)];
  });
  return new Intl.ListFormat(words.locale).format(said);
}

/** `2 giờ, Thứ Ba 24/11 – dọn rác`: an entry as one line. */
export function entryText(words: Words, entry: SpokenEntry, today: Day): string {
  return deedText(words, [entry], today);
}

/** The entries of one deed as one line. */
export function deedText(
  words: Words,
  entries: readonly [SpokenEntry, ...SpokenEntry[]],
  today: Day,
): string {
  const [{ day: on, note, state }] = entries;
  const duration = amountsText(words, Object.fromEntries(entries.map(({ duty, amount }) => [duty, amount])));
  const day = dayText(words, on, today);
  const declared =
    note === ""
      ? words.text("declared", { duration, day })
      : words.text("declared-noted", { duration, day, note });
  return state ? words.text(`declared-${state}`, { declared }) : declared;
}
