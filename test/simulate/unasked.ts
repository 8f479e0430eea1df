import { type Book, isHeadOn } from "./count/book.ts";
import { dayAfter, mondayOf } from "./count/days.ts";
import type { Figure } from "./figure.ts";

/** What jobs and heads say of themselves, by its words; a digest's may be an answer as well. */
const UNASKED = [
  /👕 (?:Chào tuần mới|Tuần này, các buổi họp)|Sắp hết tháng|🌟 Trong |📥 \d+ việc của/u,
  /^⏰ Đồng chí [^\n]* nhắc:|Bản nháp (?:đã xong|còn)|Chưa bắt đầu cũng còn kịp/u,
  /^📊 (?:Đồng chí nhớ gửi báo cáo|Báo cáo kết quả năm|[^\n]* – (?:tuần|tháng) \d)/u,
];

/** Whether words that came beside the answers to acts count in the message budget. */
export function isUnasked(text: string): boolean {
  return UNASKED.some((words) => words.test(text));
}

/** What one may hear unasked (duties: message budget), and when. */
const MOST = { cadre: { aDay: 1, aWeek: 4 }, head: { aDay: 3, aWeek: 21 } };
const QUIET = { from: "21:00", until: "06:30" };

/** So much of a message tells which it was. */
const MOST_SHOWN = 60;

/** Something that was said without an act of whoever hears it. */
interface Heard {
  day: string;
  time: string;
  as: "budget" | "news" | "asked";
  text: string;
}

/** What people heard without having asked, counted by day and by week. */
export class Unasked {
  readonly #book: Book;
  readonly #days = new Map<string, number>();
  /** What was heard, so that whoever looks at a full week sees of what it is full. */
  readonly #weeks = new Map<string, string[]>();
  readonly #all = { cadre: new Map<string, number>(), head: new Map<string, number>() };
  readonly #over: string[] = [];
  #atNight = 0;
  readonly #other = { news: 0, asked: 0 };

  constructor(book: Book) {
    this.#book = book;
  }

  /**
   * Word of what somebody did, and what one asked to be asked (Sunday's question about one's own registered hours), stand
   * outside the budget, but not outside the quiet hours.
   */
  hears(to: string, { day, time, as, text }: Heard): void {
    if (time >= QUIET.from || time < QUIET.until) this.#atNight += 1;
    if (as !== "budget") {
      this.#other[as] += 1;
      return;
    }
    const person = this.#book.person(to);
    // In the week in which the office changes hands, both have heard as heads.
    const isHead = isHeadOn(person, day) || isHeadOn(person, dayAfter(mondayOf(day), -1));
    const whose = isHead ? "head" : "cadre";
    this.#all[whose].set(to, (this.#all[whose].get(to) ?? 0) + 1);
    const { aDay, aWeek } = MOST[whose];
    if (plusOne(this.#days, `${to} ${day}`) > aDay) this.#over.push(`${to} on ${day}`);
    const week = `${to} ${mondayOf(day)}`;
    const heard = [...(this.#weeks.get(week) ?? []), `${day} ${time} ${text.slice(0, MOST_SHOWN)}`];
    this.#weeks.set(week, heard);
    if (heard.length > aWeek) this.#over.push(`${to} in the week of ${mondayOf(day)}: ${heard.join(" · ")}`);
  }

  /** @param days how many were played */
  lines(days: number): Figure[] {
    const a30Days = (whose: "cadre" | "head"): Figure => {
      const counts = [...this.#all[whose].values()];
      const most = Math.max(0, ...counts);
      const detail = {
        people: counts.length,
        mean: Math.round((10 * sum(counts)) / Math.max(1, counts.length)) / 10,
        aMonth: Math.round((300 * sum(counts)) / Math.max(1, counts.length) / days) / 10,
        days,
      };
      return { figure: `unasked messages, the most that one ${whose} heard`, value: most, met: true, detail };
    };
    const over = this.#over;
    return [
      a30Days("cadre"),
      a30Days("head"),
      {
        figure: "days and weeks above the message budget",
        value: over.length,
        goal: 0,
        met: over.length === 0,
        ...(over.length > 0 && { detail: { first: over.slice(0, 10) } }),
      },
      { figure: "unasked messages at night", value: this.#atNight, goal: 0, met: this.#atNight === 0 },
      { figure: "word of what somebody did", value: this.#other.news, met: true },
      { figure: "questions that somebody asked for", value: this.#other.asked, met: true },
    ];
  }
}

function plusOne(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
