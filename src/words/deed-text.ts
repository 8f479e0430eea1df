import type { Day } from "../rules/calendar/time.ts";
import { type DeedKind, deedKind } from "../rules/duties/deed-kinds.ts";
import { DUTIES, DUTY_IDS, type DutyId } from "../rules/duties/duties.ts";
import { dutyName } from "./duty-words.ts";
import { listText } from "./list-text.ts";
import { dayText, durationText } from "./spoken.ts";
import type { Words } from "./words.ts";

/** What was done of a duty. */
interface Done {
  duty: DutyId;
  amount: number;
  /** What the whole deed was. */
  kind?: DeedKind | undefined;
  /** Left out: it counts. */
  state?: "waits" | "refused" | "excused" | "registered" | undefined;
}

/** An entry of the ledger, as far as it is spoken of. */
export interface SpokenEntry extends Done {
  day: Day;
  note: string;
  place?: string | undefined;
}

/** `2 giờ`, `1 buổi sinh hoạt chi đoàn`: what was done of a duty, or that it was not. */
export function doneText(words: Words, { duty, amount, kind, state }: Done): string {
  if (state === "excused") return words.text("deed-excused", { duty: dutyName(words, duty) });
  if (DUTIES[duty].measure === "minutes") return durationText(words, amount);
  const count = String(amount);
  return kind && kind !== "hours" && deedKind(kind).duty === duty
    ? words.text(`deed-${kind}`, { count })
    : words.text("deed-times", { count, duty: dutyName(words, duty) });
}

/** All that was done, as a list of sums by what it was: `2 giờ và 1 hoạt động tình nguyện`. */
export function sumText(words: Words, all: readonly Done[]): string {
  const sums = new Map<string, Done>();
  for (const { duty, amount, kind, state } of all) {
    const own = kind && deedKind(kind).duty === duty ? kind : undefined;
    const name = state === "excused" ? state : (own ?? duty);
    sums.set(name, { duty, kind: own, state, amount: amount + (sums.get(name)?.amount ?? 0) });
  }
  const inOrder = [...sums.values()].toSorted((a, b) => DUTY_IDS.indexOf(a.duty) - DUTY_IDS.indexOf(b.duty));
  return listText(
    words,
    inOrder.map((done) => doneText(words, done)),
  );
}

/** `2 giờ, Thứ Ba 24/11 – dọn rác`: an entry as one line. */
export function entryText(words: Words, entry: SpokenEntry, today: Day): string {
  return deedText(words, [entry], today);
}

/** The same of hours that are only registered, where what is said already tells so. */
export function registeredText(words: Words, { state: _, ...hours }: SpokenEntry, today: Day): string {
  return entryText(words, hours, today);
}

/**
 * The same of one deed, without a word on how it stands: of what is decided about, or was taken back. What was not done stays
 * a thing not done.
 */
export function bareDeedText(
  words: Words,
  [first, ...rest]: readonly [SpokenEntry, ...SpokenEntry[]],
  today: Day,
): string {
  const bare = (entry: SpokenEntry): SpokenEntry => ({
    ...entry,
    state: entry.state === "excused" ? entry.state : undefined,
  });
  return deedText(words, [bare(first), ...rest.map(bare)], today);
}

/** The entries of one deed as one line. */
export function deedText(
  words: Words,
  entries: readonly [SpokenEntry, ...SpokenEntry[]],
  today: Day,
): string {
  const [{ day: on, note, place, state }] = entries;
  const duration = sumText(words, entries);
  const date = dayText(words, on, today);
  const day = place ? words.text("day-at", { day: date, place }) : date;
  const declared =
    note === ""
      ? words.text("declared", { duration, day })
      : words.text("declared-noted", { duration, day, note });
  return state ? words.text(`declared-${state}`, { declared }) : declared;
}
