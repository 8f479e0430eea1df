import type { Book, Person } from "../count/book.ts";
import type { Reports } from "../count/report.ts";

/** A kind of letter that jobs write: how it is known, what it has to say by the count, and who must have one. */
export interface LetterKind {
  readonly name: string;
  is(text: string): boolean;
  /** The answer to a question looks the same. */
  readonly isLikeAnswer?: true;
  /** Whoever hears it has asked for it. */
  readonly isAskedFor?: true;
  /** What is not as counted. */
  wrong(text: string, who: Person, at: Heard): string[];
  /** Whether somebody must have heard one on a day by a time; left out: it is asked of nobody. */
  isDue?(who: Person, at: Moment): boolean;
}

/** What is counted at the moment at which a letter is heard. */
export interface Heard {
  book: Book;
  day: string;
  reports: Reports;
}

export interface Moment {
  book: Book;
  day: string;
  time: string;
}
