import type { Seeded } from "../faults/kills/seeded.ts";
import type { Book, Person } from "./count/book.ts";
import type { UnionEvent } from "./count/events.ts";

/** What an answer has to say by the count: all of these. */
export type Hears = readonly (string | RegExp)[];

/** One thing that is done in a chat: a line, a press, a new wording of the line said last, a file, a picture. */
export type Step = { hears?: Hears } & (
  | { say: string }
  | { press: string }
  | { edit: string }
  | { file: string; bytes: () => Promise<Uint8Array> }
  | { picture: () => Promise<Uint8Array> }
);

/** One thing that somebody does, step by step. It is counted when it is made. */
export interface Act {
  kind: string;
  who: Person;
  steps: readonly Step[];
  /** Those whom it makes the bot write to, unasked: a nudge is within the message budget, news of what somebody did is not. */
  tells?: { as: "nudge" | "news"; whom: readonly Person[] };
}

/** What somebody's app may be able to do; a roster goes in by any way that the stage has. */
export type Ability = "buttons" | "edit" | "files" | "pictures" | "roster";

/** The world at a moment, as kinds of acts see it. */
export interface World {
  book: Book;
  chance: Seeded;
  /** Today. */
  day: string;
  /** Now, `19:10`. */
  time: string;
  can(person: Person, what: Ability): boolean;
  /** The code by which somebody links an app. */
  invitation(person: Person): Promise<string>;
  /** How often each kind of act was done so far. */
  done: ReadonlyMap<string, number>;
  /** What its convener's phone shows of an event; nothing where nobody looks over their shoulder. @param time at which its code is shown */
  roomOf(event: UnionEvent, time?: string): Promise<Room | undefined>;
}

/** An event as its convener has it before them. */
export interface Room {
  /** As buttons name it. */
  id: string;
  /** Six figures. */
  code: string;
}

/** A kind of act: a file in `acts/`, and a line in its table. */
export interface Kind {
  readonly name: string;
  /** Of so many thousand moments of a person one is this. */
  readonly often: number;
  /**
   * Nobody of the same part of the organisation (a unit right below the topmost, with all below it) acts meanwhile, since it shows or
   * changes what is others' there; of one of the topmost unit, nobody at all.
   */
  readonly alone?: true;
  /** Makes the act, and notes in the book what it comes to; nothing when this person does no such thing now. */
  make(world: World, person: Person): Act | undefined | Promise<Act | undefined>;
}
