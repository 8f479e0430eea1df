import type { Day } from "../../rules/calendar/time.ts";

/** Formats of ECMA-376 part 1, 18.8.30 that show a date; 45–47 are durations of minutes. */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** Serial days have no time zone, so they are counted in UTC, where every day has 24 hours. */
const MS_OF_DAY = 86_400_000;

/** Whether a built-in format shows a date. Built-in formats have numbers and are not in the file. */
export function isBuiltInDate(formatId: number): boolean {
  return BUILT_IN_DATES.has(formatId);
}

/** Whether a format shows a day. Quoted text, colours and locales (`[$-42A]`) do not count. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  return /[dy]/i.test(bare) && !/[0#?]/.test(bare);
}

/**
 * The text Excel shows for a whole number, for the formats that codes are given: `000` shows 7 as `007`, `"CB"000` as
 * `CB007`. Any other format shows the number itself.
 */
export function formatNumber(value: number, format: string): string {
  const plain = String(value);
  if (!Number.isSafeInteger(value) || value < 0) return plain;
  const [section = ""] = format.split(";");
  const literal = (text: string) => text.replace(/"([^"]*)"|\\(.)/g, "$1$2");
  const parts = /^((?:"[^"]*"|\\.|[-/. ])*)(0+)((?:"[^"]*"|\\.|[-/ ])*)$/.exec(section);
  if (!parts) return plain;
  const [, before = "", zeros = "", after = ""] = parts;
  return literal(before) + plain.padStart(zeros.length, "0") + literal(after);
}

/**
 * The day of a date cell: days since 1899-12-30, or since 1904-01-01 in workbooks of old Macs. Excel treats 1900 as a
 * leap year, so days before 1900-03-01 are one lower.
 */
export function dayOfSerial(serial: number, since1904: boolean): Day | undefined {
  if (!(serial >= 0 && serial < 2_958_466)) return undefined;
  const whole = Math.floor(serial);
  const start = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const days = !since1904 && whole < 60 ? whole + 1 : whole;
  return new Date(start + days * MS_OF_DAY).toISOString().slice(0, 10);
}
