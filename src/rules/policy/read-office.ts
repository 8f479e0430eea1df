import { readTimeOfDay } from "../reading/days/time-of-day.ts";
import { plain } from "../reading/words/plain.ts";

const NAMED: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tu: 3,
  nam: 4,
  sau: 5,
  bay: 6,
  "2": 1,
  "3": 2,
  "4": 3,
  "5": 4,
  "6": 5,
  "7": 6,
};
const DAY = "(?:(?:thu |t)?(hai|ba|tu|nam|sau|bay|[2-7])|(chu nhat|cn))";
const RANGE = new RegExp(`^${DAY} ?(?:den|toi|-|–|—) ?${DAY}$`);
const ONE = new RegExp(`^${DAY}$`);

/** `thứ hai đến thứ sáu`, `T2-T7`, `2, 3, 4`, `cả tuần`; 1 is Monday. */
export function readWeekdays(text: string): number[] | undefined {
  const said = plain(text).replace(/[.!]$/, "");
  if (said === "ca tuan" || said === "tat ca") return [1, 2, 3, 4, 5, 6, 7];
  const days: number[] = [];
  for (const part of said.split(/ ?(?:,|;| va |\+) ?/u).filter(Boolean)) {
    const [, from, fromSunday, to, toSunday] = RANGE.exec(part) ?? [];
    const [, one, sunday] = ONE.exec(part) ?? [];
    const first = numberOf(from ?? one, fromSunday ?? sunday);
    const last = from || fromSunday ? numberOf(to, toSunday) : first;
    if (first === undefined || last === undefined || last < first) return undefined;
    for (let day = first; day <= last; day++) days.push(day);
  }
  return days.length === 0 ? undefined : [...new Set(days)].sort((a, b) => a - b);
}

function numberOf(name: string | undefined, sunday: string | undefined): number | undefined {
  return sunday === undefined ? NAMED[name ?? ""] : 7;
}

const TIME = "\\d{1,2}(?: ?(?:h|g|gio|:|\\.) ?(?:\\d{2})?)?";
const SPAN = new RegExp(`(${TIME}) ?(?:den|toi|-|–|—) ?(${TIME})`, "gu");

/** `7h-11h, 13h-17h`, `7:30–11:30 và 13:30–17:00`; nothing else may stand in it. */
export function readSpans(text: string): { from: string; to: string }[] | undefined {
  const said = plain(text);
  const spans: { from: string; to: string }[] = [];
  for (const [, first = "", last = ""] of said.matchAll(SPAN)) {
    const from = readTimeOfDay(first.trim());
    const to = /^24/.test(last) ? "24:00" : readTimeOfDay(last.trim());
    if (!from || !to) return undefined;
    spans.push({ from, to });
  }
  const rest = said.replaceAll(SPAN, "").replaceAll(/\b(?:va|sang|chieu|tu|buoi)\b|[,;.\s]/gu, "");
  return spans.length > 0 && rest === "" ? spans : undefined;
}
