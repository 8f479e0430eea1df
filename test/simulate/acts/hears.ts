import { minutesAsked } from "../count/asked.ts";
import type { Book, Person } from "../count/book.ts";
import { hoursText, mondayOf, shortDay } from "../count/days.ts";
import { gatheringsIn, isExcusedOn, minutesIn, practicesIn, woreShirtOn } from "../count/deeds.ts";
import { standingIn } from "../count/standing.ts";

/** How an answer tells a week's hours. @param today which week is the one that runs */
export function weekHears(book: Book, who: Person, monday: string, today: string): RegExp {
  const asked = minutesAsked(book, who, monday);
  const total = hoursText(minutesIn(who, monday)) + (asked > 0 ? ` / ${hoursText(asked)}` : "");
  return new RegExp(`${weekSaid(monday, today)}[^\\n]*: ${total}${END}`, "u");
}

/** How it tells the month of a day: how far activities and meetings have come; enough of one is enough. */
export function monthHears(book: Book, who: Person, day: string): RegExp {
  const { activities, meetings } = gatheringsIn(who, day.slice(0, 7));
  const asked = standingIn(book, who, "D2", day.slice(0, 7))?.required ?? 0;
  const [year, month] = day.split("-");
  const of = asked > 0 ? `/${asked}` : "";
  const both = `hoạt động ${activities}${of}(?![\\d/])[^\\n]* sinh hoạt ${meetings}${of}(?![\\d/])`;
  // Away for so long that nothing is left to ask: only how often is said.
  const most = Math.max(activities, meetings);
  const said = asked > 0 ? both : `(?:${both}|${timesBeside(most)})`;
  return new RegExp(`Tháng ${Number(month)}/${year}: ${said}`, "u");
}

/** How it tells the shirts of a week once one was told of a day, of its Monday and of events: of other days it says that they are kept. */
export function shirtHears(
  book: Book,
  who: Person,
  { day, monday }: { day: string; monday: string },
  today: string,
): RegExp {
  const own = standingIn(book, who, "D5", monday);
  const worn = own?.done ?? (woreShirtOn(who, monday) ? 1 : 0);
  const isExcused = isExcusedOn(who, monday);
  const total = isExcused
    ? "[^\\n]*"
    : own?.required === 0
      ? timesBeside(worn)
      : `${worn} lần${own ? ` / ${own.required} lần` : ""}`;
  return new RegExp(
    `${weekSaid(monday, today)}[^\\n]*áo Thanh niên: ${total}${day === monday ? END : KEPT}`,
    "u",
  );
}

/** How it tells the songs, dances and sports of a year. */
export function yearHears(book: Book, who: Person, year: string): RegExp {
  const asked = standingIn(book, who, "D4", year) ? " / 1 lần" : "";
  return new RegExp(`Năm ${year}[^\\n]*: ${practicesIn(who, year)} lần${asked}${END}`, "u");
}

/** How often, of somebody who was away. */
function timesBeside(done: number): string {
  return done > 0 ? `${done} lần \\(vắng có lý do\\)` : "vắng có lý do";
}

function weekSaid(monday: string, today: string): string {
  return monday === mondayOf(today) ? "Tuần này" : `Tuần ${shortDay(monday)}(?:/\\d{4})?–\\S+`;
}

const END = "(?= ✅|, |$|\\n|\\.)";
const KEPT = "(?: ✅)? \\(tính các sáng thứ Hai; ngày khác mình vẫn giữ trong sổ\\)";
