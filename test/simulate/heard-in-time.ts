import type { Book } from "./count/book.ts";
import type { Reports } from "./count/report.ts";
import { type Figure, Tally } from "./figure.ts";
import { dueBy } from "./letters/due.ts";
import { LETTERS } from "./letters/index.ts";
import type { Sent } from "./stage.ts";
import { Unasked } from "./unasked.ts";

interface When {
  day: string;
  time: string;
}

/** Letters of jobs, when a clock that is set has them sent at once: whether each is as counted, and everybody has theirs. */
export class HeardInTime {
  readonly #book: Book;
  readonly #unasked: Unasked;
  readonly #letters = new Tally("reminders and digests as counted");
  readonly #heard = new Tally("people who heard each reminder and digest once");
  readonly #today = new Map<string, number>();

  constructor(book: Book) {
    this.#book = book;
    this.#unasked = new Unasked(book);
  }

  get letters(): number {
    return this.#letters.count;
  }

  newDay(): void {
    this.#today.clear();
  }

  /** All that was said by itself at a moment, before anybody acts. */
  hear(sent: readonly Sent[], { day, time, reports }: When & { reports: Reports }): void {
    for (const { to, text } of sent) this.#letter({ to, text }, { day, time, reports });
    for (const { person, kind } of dueBy({ book: this.#book, day, time })) {
      const count = this.#today.get(`${person.code} ${kind.name}`) ?? 0;
      this.#heard.note(count === 1 ? [] : [`${person.code} heard ${kind.name} ${count} times on ${day}`]);
    }
  }

  /** What somebody heard because another did something. */
  hearBeside({ to, text }: Sent, when: When & { as: "budget" | "news" }): void {
    this.#unasked.hears(to, { ...when, text });
  }

  /** @param days how many were played */
  lines(days: number): Figure[] {
    return [this.#letters.line, this.#heard.line, ...this.#unasked.lines(days)];
  }

  #letter({ to, text }: Sent, { day, time, reports }: When & { reports: Reports }): void {
    if (text.startsWith("🖼")) return; // it goes with a digest, and is one message with it
    const kinds = LETTERS.filter((each) => each.is(text));
    const isAskedFor = kinds.length > 0 && kinds.every((each) => each.isAskedFor);
    const as = isNewsOfOffice(text) ? "news" : isAskedFor ? "asked" : "budget";
    this.#unasked.hears(to, { day, time, as, text });
    const who = this.#book.person(to);
    for (const kind of kinds) {
      this.#letters.note(kind.wrong(text, who, { book: this.#book, day, reports }));
      const key = `${to} ${kind.name}`;
      this.#today.set(key, (this.#today.get(key) ?? 0) + 1);
    }
  }
}

/** Changes of rights, and what came with them to be decided, are outside the message budget. */
function isNewsOfOffice(text: string): boolean {
  return /đồng chí có quyền|Cảm ơn đồng chí đã làm Bí thư|báo vắng|xin nghỉ cả đơn vị/u.test(text);
}
