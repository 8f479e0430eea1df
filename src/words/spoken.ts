import type { Period } from "../rules/calendar/periods.ts";
import { type Day, weekdayOf } from "../rules/calendar/time.ts";
import type { Measure } from "../rules/duties/duty.ts";
import type { DutyResult } from "../rules/duties/duty-result.ts";
import type { PlainKey, Words } from "./words.ts";

const WEEKDAYS: readonly PlainKey[] = [
  "weekday-1",
  "weekday-2",
  "weekday-3",
  "weekday-4",
  "weekday-5",
  "weekday-6",
  "weekday-7",
];

/** @param weekday 1 for Monday to 7 for Sunday */
export function weekdayText(words: Words, weekday: number): string {
  return words.label(WEEKDAYS[weekday - 1] ?? "weekday-1");
}

/** `2 giờ 30 phút`, `2 giờ`, `30 phút`; `0 giờ` for nothing. */
export function durationText(words: Words, minutes: number): string {
  const [hours, rest] = [String(Math.floor(minutes / 60)), String(minutes % 60)];
  if (minutes % 60 === 0) return words.text("duration-hours", { hours });
  if (minutes < 60) return words.text("duration-minutes", { minutes: rest });
  return words.text("duration-hours-minutes", { hours, minutes: rest });
}

/** `24/11`; with the year when it is not the one of `today`. */
export function dateText(day: Day, today: Day): string {
  const [year, month, date] = day.split("-");
  return today.startsWith(`${year}-`) ? `${date}/${month}` : `${date}/${month}/${year}`;
}

/** `Thứ Ba 24/11`; with the year when it is not the one of `today`. */
export function dayText(words: Words, day: Day, today: Day): string {
  return words.text("day-named", { weekday: weekdayText(words, weekdayOf(day)), date: dateText(day, today) });
}

/** An amount in a duty's measure: `2 giờ 30 phút`, `3 lần`. */
export function amountText(words: Words, measure: Measure, amount: number): string {
  return measure === "minutes" ? durationText(words, amount) : words.text("times", { count: String(amount) });
}

/** What is said of a duty in a period. */
export interface Total {
  measure: Measure;
  done: number;
  /** Null: it is not a duty of this person; 0: nothing is asked this time. */
  required: number | null;
  letOff?: DutyResult["letOff"];
}

/** `3 giờ 30 phút / 2 giờ ✅`; only the time done when nothing is required. */
export function totalText(words: Words, { measure, done, required, letOff }: Total): string {
  const said = amountText(words, measure, done);
  if (required === null) return said;
  if (required === 0) {
    const why = words.label(letOff ? `let-off-${letOff}` : "let-off");
    return done > 0 ? words.text("let-off-done", { done: said, why }) : why;
  }
  const args = { done: said, required: amountText(words, measure, required) };
  return words.text(done >= required ? "total-met" : "total-not-met", args);
}

/** A period at the beginning of a line: `Tuần này`, `Tuần 16/11–22/11`, `Tháng 11/2026`. */
export function whenText(words: Words, period: Period, today: Day): string {
  const [year = "", part = ""] = period.id.split("-");
  switch (period.kind) {
    case "week":
      return period.from <= today && today <= period.to
        ? words.label("when-week-this")
        : words.text("when-week", { span: spanText(period, today) });
    case "month":
      return words.text("when-month", { month: String(Number(part)), year });
    case "quarter":
      return words.text("when-quarter", { quarter: part.slice(1), year });
    case "year":
      return words.text("when-year", { year });
  }
}

/** `16/11–22/11`; of another year `14/12–20/12/2026`, which is said once. */
export function spanText({ from, to }: { from: Day; to: Day }, today: Day): string {
  const isOfOneYear = from.slice(0, 4) === to.slice(0, 4);
  return `${dateText(from, isOfOneYear ? from : today)}–${dateText(to, today)}`;
}

/** `tuần 16/11–22/11`, `tháng 11/2026`, `quý 4/2026`, `năm 2026`. */
export function periodText(words: Words, period: Period, today: Day): string {
  const [year = "", part = ""] = period.id.split("-");
  switch (period.kind) {
    case "week":
      return words.text("period-week", { span: spanText(period, today) });
    case "month":
      return words.text("period-month", { month: String(Number(part)), year });
    case "quarter":
      return words.text("period-quarter", { quarter: part.slice(1), year });
    case "year":
      return words.text("period-year", { year });
  }
}

/** A period as people type it after a command: `quý 4`, `năm 2026`. */
export function typedPeriod(words: Words, period: Period): string {
  const number = String(Number(period.id.split("-").at(-1)?.replace(/\D/g, "")));
  switch (period.kind) {
    case "week":
      return words.text("typed-week", { number });
    case "month":
      return words.text("typed-month", { number });
    case "quarter":
      return words.text("typed-quarter", { number });
    case "year":
      return words.text("typed-year", { number });
  }
}

/** Progress as eight blocks: `▓▓▓▓░░░░`. Full only when all is done. */
export function barText(done: number, required: number): string {
  const filled = required > 0 ? Math.min(8, Math.floor((done / required) * 8)) : 8;
  return "▓".repeat(filled) + "░".repeat(8 - filled);
}

export { clipped } from "./clipped.ts";

/** A text at the beginning of a sentence or a button: `quý 4/2026` → `Quý 4/2026`. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
