import type { CommandLine } from "../../command-lines/command-line.ts";
import type { HowFar } from "../../rules/how-far.ts";
import type { Phrase, PlainKey, WordArgs, WordKey } from "../../words/words.ts";
import type { Incoming, SentFile } from "../message/incoming.ts";
import type { FileBeside, Option, Table } from "../message/outgoing.ts";
import type { OwnAnswer } from "../message/question.ts";
import type { Paused } from "./step-context.ts";

/** The result of reading an answer: its value, or why it is refused. */
export type Read<T> = { value: T } | { no: Phrase };

/** A button that stays useful after the dialog is over: pressing it is the same as typing its command. */
export interface Shortcut {
  label: Phrase;
  /** At most 60 bytes when typed. */
  command: CommandLine;
  /** See {@link Option}; for a button that undoes what its own number has just done. */
  byWords?: true;
  /** See {@link Option}. */
  lasting?: true;
  /** See {@link Option}; for a button that agrees to what was asked, or declines it. */
  says?: Option["says"];
  /** See {@link Option}; for a button that sends words of one's own. */
  hears?: true;
}

/** A likely answer to a question for words: pressing it is the same as typing its text. */
export interface Suggestion {
  label: Phrase;
  text: string;
}

/** How a question for a value is asked. */
export interface ValueManner {
  /** The question in other words, with an example. */
  help?: Phrase;
  /** A bare number can never be the answer, so where there are no buttons it is a place among the suggestions. */
  numbered?: true;
}

/** How a question for free words is asked. */
export interface TextManner {
  suggestions?: Suggestion[];
  /** It may be skipped: by this button, or by saying that there is nothing. */
  skip?: Suggestion;
  /** The question in other words, with an example. */
  help?: Phrase;
  /** It asks for a reason: “ghi nhầm ngày” is then no wish to correct. */
  why?: true;
}

/** How a question for several options is asked. */
export interface ManyManner {
  /** Ticked from the start. */
  picked?: string[];
  /** May refuse the words of one's own, such as too many. */
  read?: (text: string) => Read<string>;
  help?: Phrase;
}

/**
 * How a flow converses. A flow runs again from its start at every answer (replay), so everything it learns from outside
 * must come through here: `ask` and its like for the person, `now` for the time, `call` for all else. What is said in
 * one step reaches the person as one message.
 */
export interface Talk {
  /** The text after the command, trimmed. */
  readonly args: string;
  /** The platform's name of the message that started this flow; an edit of that message brings the same name. */
  readonly message: string;
  /** The command line was edited after it had been handled. */
  readonly edited: boolean;
  /** The file that started this flow, or that stood above the words that did. */
  readonly sent?: SentFile;
  /** What the message that started this flow is a reply to. */
  readonly quotes?: Incoming["quotes"];
  /** What was left half-way in this chat, the newest first; for flows that ask nothing. */
  readonly paused: readonly Paused[];
  say<K extends WordKey>(key: K, ...args: WordArgs<K>): Promise<void>;
  tell(phrase: Phrase): Promise<void>;
  /** Adds a table below what was said. */
  table(table: Table): Promise<void>;
  /** Adds a stored file. */
  attach(file: FileBeside): Promise<void>;
  /** Buttons below what was said that keep working after the flow has ended. */
  offer(shortcuts: Shortcut[]): Promise<void>;
  /** Asks for words. `read` may refuse them with a reason; the question is then repeated. */
  ask(question: Phrase): Promise<string>;
  /** @param suggestions buttons below the question; their texts go through `read` too */
  ask<T>(
    question: Phrase,
    read: (text: string) => Read<T>,
    suggestions?: Suggestion[],
    manner?: ValueManner,
  ): Promise<T>;
  /**
   * As `ask`, for what counts from when it is said, such as a day: a question may stay open over midnight, and “mai” is then the
   * day after the answer.
   * @param read is told when the answer came, epoch milliseconds
   */
  askDated<T>(
    question: Phrase,
    read: (text: string, at: number) => Read<T>,
    suggestions?: Suggestion[],
    manner?: ValueManner,
  ): Promise<T>;
  /** Asks for words that are kept as typed, so that what may not be the answer is asked about before it is taken. */
  askText(question: Phrase, read: (text: string) => Read<string>, manner?: TextManner): Promise<string>;
  /** Asks for one of a few answers: the key of `options` that was picked. */
  choose<const O extends Record<string, PlainKey>>(question: Phrase, options: O): Promise<keyof O & string>;
  /** As `choose`, for answers that are data. */
  pick(question: Phrase, options: Option[], help?: Phrase): Promise<string>;
  /** As `pick`, with “Thôi” below: who takes it leaves the dialog, and the flow hears of nothing. */
  pickOrLeave(question: Phrase, options: Option[]): Promise<string>;
  /** Several of the options, at least `min`; those in `picked` are ticked from the start. */
  pickMany(question: Phrase, options: Option[], min?: number, picked?: string[]): Promise<string[]>;
  /** As `pickMany`, where an idea of one's own may be typed at once; `own` is empty without one. */
  pickManyOrOwn(question: Phrase, options: Option[], manner?: ManyManner): Promise<OwnAnswer>;
  file(question: Phrase): Promise<SentFile>;
  /** A file that may be left out, by this button or by saying no. */
  fileOrNot(question: Phrase, without: Suggestion): Promise<SentFile | undefined>;
  /**
   * To be said after a write that answering once more would do twice: nobody can go back to the questions before it. A
   * write that replaces what the same question wrote before needs none.
   */
  settled(): Promise<void>;
  /** Ends with another line, which is served as if it had been typed now. Nothing may be asked by who says this. */
  goOnWith(line: CommandLine): void;
  /** The arrival of the message that this step answers, epoch milliseconds; never the clock. */
  now(): Promise<number>;
  /**
   * Does everything that touches the outside. `work` gets a key that stays the same when the step runs again after a
   * crash; writes under that key must be idempotent. The result is stored, so it has to be plain JSON (`undefined`
   * becomes `null`). A Refusal thrown inside reaches the person, and the flow ends.
   */
  call<R>(work: (key: string) => Promise<R>): Promise<R>;
  /**
   * As `call`, for what may take longer than two seconds: the person then sees what is being done and how far it is. With
   * `mayStop` they can stop it: only for what leaves nothing half done, neither written nor told to others, as whoever stops it
   * reads that nothing has changed. After a crash it is done from its start.
   */
  work<R>(
    what: Phrase,
    work: (key: string, howFar: HowFar) => Promise<R>,
    manner?: { readonly mayStop: boolean },
  ): Promise<R>;
}
