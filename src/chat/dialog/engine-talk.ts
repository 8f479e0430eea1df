import { z } from "zod";
import type { Phrase, PlainKey } from "../../words/words.ts";
import type { StartOfFlow } from "../mailbox/dialog-record.ts";
import { type SentFile, sentFile } from "../message/incoming.ts";
import type { FileBeside, Option, Table } from "../message/outgoing.ts";
import { LEAVE_CHOICE } from "../message/press.ts";
import type { OwnAnswer, PendingQuestion } from "../message/question.ts";
import { askedInWords } from "./asked-in-words.ts";
import type { Replay } from "./replay.ts";
import { StartedTalk } from "./started-talk.ts";
import type { StepContext } from "./step-context.ts";
import type { ManyManner, Read, Shortcut, Suggestion, Talk, TextManner, ValueManner } from "./talk.ts";

/** What a flow that asks speaks with: each of its questions becomes one that the replay engine waits for. */
export class EngineTalk extends StartedTalk implements Talk {
  readonly #replay: Replay;

  constructor(context: StepContext, start: StartOfFlow, replay: Replay) {
    super(start, context);
    this.#replay = replay;
  }

  async tell(said: Phrase): Promise<void> {
    this.#replay.show((reply) => reply.tell(said));
  }

  async table(table: Table): Promise<void> {
    this.#replay.show((said) => said.table(table));
  }

  async attach(file: FileBeside): Promise<void> {
    this.#replay.show((said) => said.attach(file));
  }

  async offer(shortcuts: Shortcut[]): Promise<void> {
    this.#replay.show((said) => said.offer(shortcuts));
  }

  goOnWith(): void {
    throw new Error("a flow that asks goes on with no other line");
  }

  async settled(): Promise<void> {
    this.#replay.settle();
  }

  now(): Promise<number> {
    return this.#replay.now();
  }

  call<R>(work: (key: string) => Promise<R>): Promise<R> {
    return this.#replay.call(work);
  }

  ask(question: Phrase): Promise<string>;
  ask<T>(
    question: Phrase,
    read: (text: string) => Read<T>,
    suggestions?: Suggestion[],
    manner?: ValueManner,
  ): Promise<T>;
  async ask(
    question: Phrase,
    read?: (text: string) => Read<unknown>,
    suggestions: Suggestion[] = [],
    { help, numbered }: ValueManner = {},
  ): Promise<unknown> {
    const asIs = (text: string): Read<unknown> => ({ value: text });
    return askedInWords(this.#replay, this.context.words, {
      text: question,
      read: read ?? asIs,
      suggestions,
      ...(numbered && { numbered }),
      ...this.#helped(help),
    });
  }

  async askDated<T>(
    question: Phrase,
    read: (text: string, at: number) => Read<T>,
    suggestions: Suggestion[] = [],
    manner: ValueManner = {},
  ): Promise<T> {
    const typed = await this.ask(question, (text) => ({ value: text }), suggestions, manner);
    const result = read(typed, await this.#replay.answeredAt());
    return "value" in result ? result.value : this.#replay.refuse(result.no);
  }

  askText(
    question: Phrase,
    read: (text: string) => Read<string>,
    { suggestions = [], skip, help, why }: TextManner = {},
  ): Promise<string> {
    return askedInWords(this.#replay, this.context.words, {
      text: question,
      read,
      suggestions: skip ? [...suggestions, skip] : suggestions,
      open: true,
      ...(skip && { skip: skip.text }),
      ...(why && { why }),
      ...this.#helped(help),
    });
  }

  #helped(help: Phrase | undefined): Pick<PendingQuestion, "help"> {
    return help ? { help: this.context.words.say(help) } : {};
  }

  async choose<const O extends Record<string, PlainKey>>(
    question: Phrase,
    options: O,
  ): Promise<keyof O & string> {
    const list = Object.entries(options).map(([value, key]) => ({
      value,
      label: this.context.words.label(key),
    }));
    const picked = await this.pick(question, list);
    for (const key in options) if (key === picked) return key;
    throw new Error(`not an option: ${picked}`);
  }

  async pick(question: Phrase, options: Option[], help?: Phrase): Promise<string> {
    return z
      .string()
      .parse(await this.#replay.answerTo(question, { kind: "one", options, ...this.#helped(help) }));
  }

  pickOrLeave(question: Phrase, options: Option[]): Promise<string> {
    const leave = { value: LEAVE_CHOICE, label: this.context.words.label("choice-leave") };
    return this.pick(question, [...options, leave]);
  }

  async pickMany(question: Phrase, options: Option[], min = 1, picked: string[] = []): Promise<string[]> {
    return z
      .array(z.string())
      .parse(await this.#replay.answerTo(question, { kind: "many", options, picked, min }));
  }

  async pickManyOrOwn(
    question: Phrase,
    options: Option[],
    { picked = [], read, help }: ManyManner = {},
  ): Promise<OwnAnswer> {
    const shape = {
      kind: "many" as const,
      options,
      picked,
      min: 1,
      own: true as const,
      ...this.#helped(help),
    };
    const answer = ownAnswer.parse(await this.#replay.answerTo(question, shape));
    if (Array.isArray(answer)) return { picked: answer, own: "" };
    const own = read?.(answer.own);
    if (!own || "value" in own) return answer;
    return this.#replay.refuse(own.no);
  }

  async file(question: Phrase): Promise<SentFile> {
    return sentFile.parse(await this.#replay.answerTo(question, { kind: "file" }));
  }

  async fileOrNot(question: Phrase, { label, text }: Suggestion): Promise<SentFile | undefined> {
    const options = [{ value: text, label: this.context.words.say(label) }];
    const answer = await this.#replay.answerTo(question, {
      kind: "file",
      options,
      skip: text,
      numbered: true,
    });
    return typeof answer === "string" ? undefined : sentFile.parse(answer);
  }
}

const ownAnswer = z.union([z.array(z.string()), z.object({ picked: z.array(z.string()), own: z.string() })]);
