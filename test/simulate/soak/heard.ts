import type { Book } from "../count/book.ts";
import { momentOf } from "../count/days.ts";
import { Reports } from "../count/report.ts";
import { type Figure, Tally } from "../figure.ts";
import { type Due, dueBy } from "../letters/due.ts";
import { LETTERS } from "../letters/index.ts";
import type { LetterKind } from "../letters/letter-kind.ts";
import { isUnasked, Unasked } from "../unasked.ts";
import type { Office } from "./office.ts";
import type { Platforms } from "./platforms.ts";

const LETTERS_WITHIN_MS = 120_000;
const LOOK_EVERY_MS = 200;
const MOST_TOLD = 6;
/** On a slow platform the morning's reminders go out one a minute from when they are planned, which may be late after a kill. */
const SLOW_AFTER_MS = 30_000;
const SLOW_ARE_DUE_BY = "09:30";
/** Each time that the program looks at the clock, it lets some of them out: then it is a little later, so that it looks again. */
const PASSES_MS = 30_000;
const PASSES_EVERY_MS = 500;

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
    const isSlow = ({ person }: Due) => this.#platforms.isOn(person, "zalo");
    const morning =
      time > SLOW_ARE_DUE_BY ? undefined : new Morning(this.#platforms, momentOf(day, SLOW_ARE_DUE_BY));
    for (;;) {
      this.take(day);
      // Also what everybody has heard: said again another day, it would be another week's.
      this.#resent += await this.#office.resend();
      const left = missing();
      if (performance.now() > end) break;
      // Also letters that are due to nobody for sure: an answer to what came before them would go astray.
      if (left.length === 0 && (await this.#office.hasSaidAllSince(momentOf(day, time)))) break;
      const isMorning = left.length > 0 && (left.every(isSlow) || performance.now() > slowAt);
      if (isMorning) await morning?.passes();
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    this.take(day);
    const lacking = new Set(missing());
    for (const each of due)
      this.#heard.note(
        lacking.has(each) ? [`${each.person.code} did not hear ${each.kind.name} of ${day} by ${time}`] : [],
      );
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

/** A morning in which the slow platform's reminders go out: it is over at once, and then goes on a little at a time. */
class Morning {
  readonly #platforms: Platforms;
  #now: number;
  #passedAt = Number.NEGATIVE_INFINITY;

  /** @param from when all of them are due, epoch milliseconds */
  constructor(platforms: Platforms, from: number) {
    this.#platforms = platforms;
    this.#now = from;
  }

  async passes(): Promise<void> {
    const now = performance.now();
    if (now - this.#passedAt < PASSES_EVERY_MS) return;
    this.#passedAt = now;
    await this.#platforms.setNow(this.#now);
    this.#now += PASSES_MS;
  }
}
