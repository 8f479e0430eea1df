import type { Book } from "../count/book.ts";
import { momentOf } from "../count/days.ts";
import { Reports } from "../count/report.ts";
import { type Figure, Tally } from "../figure.ts";
import { dueBy } from "../letters/due.ts";
import { LETTERS } from "../letters/index.ts";
import type { LetterKind } from "../letters/letter-kind.ts";
import { FIRST_DAY } from "../simulate.ts";
import { isUnasked, Unasked } from "../unasked.ts";
import type { Office } from "./office.ts";
import type { Platforms } from "./platforms.ts";

const LETTERS_WITHIN_MS = 120_000;
const LOOK_EVERY_MS = 500;
const MOST_TOLD = 6;
/** On a slow platform the morning's reminders go out one a minute from when they are planned, which may be late after a kill. */
const SLOW_AFTER_MS = 30_000;
const SLOW_ARE_DUE_BY = "09:30";
/** Letters that are due to nobody for sure have come when it has been still for so long. */
const STILL = { withinMs: 15_000, forMs: 5_000 };

/** A month's end, and the first Monday's reminder, for which nobody had linked the day before. */
function mayComeTo(day: string, time: string): boolean {
  return time > "19:00" ? Number(day.slice(-2)) >= 26 : time > "08:00" && day === FIRST_DAY;
}

/** Letters as people hear them: whether each is as counted, and whether everybody has heard theirs. */
export class HeardLetters {
  readonly #book: Book;
  readonly #platforms: Platforms;
  readonly #office: Office;
  readonly #letters = new Tally("reminders and digests as counted");
  readonly #heard = new Tally("people who heard each reminder and digest");
  readonly #today = new Map<string, number>();
  readonly #unasked: Unasked;
  readonly #saidToday = new Set<string>();
  readonly #twice: string[] = [];
  #time = "";
  #resent = 0;

  constructor(book: Book, platforms: Platforms, office: Office) {
    this.#book = book;
    this.#unasked = new Unasked(book);
    this.#platforms = platforms;
    this.#office = office;
  }

  newDay(): void {
    this.#today.clear();
    this.#saidToday.clear();
  }

  /** Waits until everybody has heard what is due by now. */
  async hearAll(day: string, time: string): Promise<void> {
    this.#time = time;
    const end = performance.now() + LETTERS_WITHIN_MS;
    const slowAt = performance.now() + SLOW_AFTER_MS;
    const due = dueBy({ book: this.#book, day, time: time > "08:00" ? "12:15" : time });
    const missing = () => due.filter(({ person, kind }) => !this.#today.has(`${person.code} ${kind.name}`));
    let hasWaited = time > SLOW_ARE_DUE_BY;
    for (;;) {
      this.take(day);
      // Also what everybody has heard: said again another day, it would be another week's.
      this.#resent += await this.#office.resend();
      if (missing().length === 0 || performance.now() > end) break;
      if (!hasWaited && performance.now() > slowAt) {
        hasWaited = true;
        await this.#platforms.setNow(momentOf(day, SLOW_ARE_DUE_BY));
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    if (mayComeTo(day, time)) await this.#hearStill(day);
    const lacking = new Set(missing());
    for (const each of due)
      this.#heard.note(
        lacking.has(each) ? [`${each.person.code} did not hear ${each.kind.name} of ${day} by ${time}`] : [],
      );
  }

  async #hearStill(day: string): Promise<void> {
    const began = performance.now();
    for (let heardAt = began; ; ) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      const now = performance.now();
      if (this.take(day) > 0) heardAt = now;
      if (now - began > STILL.withinMs && now - heardAt > STILL.forMs) return;
    }
  }

  /** Looks at what has come since. @returns how much it was */
  take(day: string, kinds = LETTERS): number {
    const taken = this.#platforms.taken();
    const reports = new Reports(this.#book, day);
    for (const { to, text } of taken) {
      this.#weigh(to, text, day, kinds);
      for (const kind of kinds.filter((each) => each.is(text))) {
        const key = `${to} ${kind.name}`;
        const times = (this.#today.get(key) ?? 0) + 1;
        this.#today.set(key, times);
        if (times > 1) this.#twice.push(`${key} on ${day}: ${text}`);
        this.#letters.note(kind.wrong(text, this.#book.person(to), { book: this.#book, day, reports }));
      }
    }
    return taken.length;
  }

  /** Against the message budget; said again after a kill it counts once. */
  #weigh(to: string, text: string, day: string, kinds: readonly LetterKind[]): void {
    const isDigest = LETTERS.some((kind) => kind.isLikeAnswer && kind.is(text));
    const said = `${to} ${text}`;
    if (!isUnasked(text) || (isDigest && kinds !== LETTERS) || this.#saidToday.has(said)) return;
    this.#saidToday.add(said);
    this.#unasked.hears(to, { day, time: this.#time, as: "budget", text });
  }

  /** Between acts an answer may look like a letter. */
  takeBetweenActs(day: string): void {
    this.take(
      day,
      LETTERS.filter(({ isLikeAnswer }) => !isLikeAnswer),
    );
  }

  /** @param days how many were played */
  figures(days: number): Figure[] {
    const twice = this.#twice.length;
    const detail = { first: this.#twice.slice(0, MOST_TOLD) };
    return [
      this.#letters.line,
      this.#heard.line,
      { figure: "letters heard twice", value: twice, goal: this.#resent, met: twice <= this.#resent, detail },
      ...this.#unasked.lines(days),
    ];
  }
}
