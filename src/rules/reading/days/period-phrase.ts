import {
  type Period,
  type PeriodKind,
  parsePeriod,
  periodOf,
  previousPeriod,
} from "../../calendar/periods.ts";
import { calendarDay, type Day } from "../../calendar/time.ts";
import { plain } from "../words/plain.ts";

const KINDS: Readonly<Record<string, PeriodKind>> = {
  tuan: "week",
  thang: "month",
  quy: "quarter",
  nam: "year",
};
const ROMAN: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4" };

/** `cả năm`: the period that runs. */
const WHOLE = /^(?:ca|nguyen|tron) (tuan|thang|quy|nam)$/;
/** `năm`: as it is said, for “Nam”, “Quý” and “Thắng” are names. */
const BARE = /^(?:(tuần|tuan)|(tháng|thang)|(quý|quy)|(năm|nam))$/;
const RELATIVE = /^(tuan|thang|quy|nam) (?:(nay)|(?:truoc|roi|qua|ngoai|vua roi|vua qua))$/;
/** `từ đầu năm tới giờ`: the period that runs. */
const SO_FAR =
  /^(?:tinh )?tu dau (tuan|thang|quy|nam)(?: (?:den|toi|cho den|cho toi) (?:nay|gio|bay gio|hom nay))?$/;
const YEAR_AFTER = String.raw`(?:(?: nam | ?[/-] ?| )(?<year>[1-9]\d{3}))?$`;
const NUMBERED: readonly (readonly [RegExp, (number: number) => string])[] = [
  [new RegExp(`^(?:tuan|tuan thu|w) ?(?<number>\\d{1,2})${YEAR_AFTER}`), (week) => `W${two(week)}`],
  [new RegExp(`^(?:thang|thg) ?(?<number>\\d{1,2})${YEAR_AFTER}`), two],
  [new RegExp(`^t(?<number>[189]|1[0-2])${YEAR_AFTER}`), two],
  [new RegExp(`^(?:quy|q) ?(?<number>[1-4]|i{1,3}|iv)${YEAR_AFTER}`), (quarter) => `Q${quarter}`],
  [/^(?<number>\d{1,2}) ?[/-] ?(?<year>[1-9]\d{3})$/, two],
];

/** No period is said in more words: `từ đầu năm cho tới bây giờ`. */
export const LONGEST_PERIOD = 7;

/**
 * Reads a period as people say it, ignoring diacritics and case: `tuần này`, `tháng trước`, `quý 4`, `tháng 10/2025`,
 * `10/2026`, `W48`, `năm nay`, `2026`, and every {@link Period.id}. Without a year it is the most recent one that has
 * begun.
 */
export function parsePeriodPhrase(text: string, today: Day): Period | undefined {
  const said = plain(text);
  const relative = RELATIVE.exec(said);
  const kind = relative?.[1] ? KINDS[relative[1]] : undefined;
  if (relative && kind) {
    const current = periodOf(kind, today);
    return relative[2] ? current : previousPeriod(current);
  }
  const running = KINDS[(SO_FAR.exec(said) ?? WHOLE.exec(said))?.[1] ?? ""];
  if (running) return periodOf(running, today);
  for (const [wanted, idOf] of NUMBERED) {
    const { number, year } = wanted.exec(said)?.groups ?? {};
    if (!number) continue;
    const id = idOf(Number(ROMAN[number] ?? number));
    return year ? parsePeriod(`${year}-${id}`) : mostRecent(id, today);
  }
  return parsePeriod(said.replace(/^nam /, ""));
}

/** The period that runs, where a line says nothing but of which kind: `/tinhhinh nam`. */
export function barePeriod(text: string, today: Day): Period | undefined {
  const said = BARE.exec(text.normalize("NFC").trim());
  const kind = said && KINDS[plain(said[0])];
  return kind ? periodOf(kind, today) : undefined;
}

function mostRecent(id: string, today: Day): Period | undefined {
  const thisYear = calendarDay(today).year;
  for (const year of [thisYear + 1, thisYear, thisYear - 1]) {
    const period = parsePeriod(`${year}-${id}`);
    if (period && period.from <= today) return period;
  }
  return id === "W53" ? lastLongYear(thisYear) : undefined;
}

/** Years with a 53rd week are up to seven years apart. */
function lastLongYear(before: number): Period | undefined {
  for (let year = before - 2; year > before - 9; year--) {
    const period = parsePeriod(`${year}-W53`);
    if (period) return period;
  }
  return undefined;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
