import type { ReplayControls } from "@grammyjs/conversations";
import { z } from "zod";
import type { HowFar } from "../../rules/how-far.ts";
import type { Phrase, PlainKey, WordArgs, WordKey } from "../../words/words.ts";
import { phrase } from "../../words/words.ts";
import type { StartOfFlow } from "../mailbox/dialog-record.ts";
import { type Incoming, type SentFile, sentFile } from "../message/incoming.ts";
import type { FileBeside, Option, Table } from "../message/outgoing.ts";
import { LEAVE_CHOICE } from "../message/press.ts";
import type { OwnAnswer, PendingQuestion } from "../message/question.ts";
import { pagesOf } from "../reading/pages.ts";
import { questionId } from "./question-id.ts";
import type { Reply } from "./reply.ts";
import type { StepContext } from "./step-context.ts";
import type { ManyManner, Read, Shortcut, Suggestion, Talk, TextManner, ValueManner } from "./talk.ts";

/** The outcome of a replay other than its messages; read by `step.ts` after the engine has stopped. */
export interface Outcome {
  pending?: PendingQuestion;
  /** The answer was refused: the person is told why, and the dialog stays where it was. */
  refused?: Phrase;
  /** What was answered so far cannot be answered anew. */
  settled?: true;
  /**
   * A call failed. Throwing inside the engine's `action` would hang it, so the error is kept here and thrown
   * afterwards.
   */
  failure?: unknown;
}

/** Runs a flow on the replay engine: what earlier steps said and did is skipped, and only what is new happens. */
export class EngineTalk implements Talk {
  readonly args: string;
  readonly message: string;
  readonly edited: boolean;
  readonly sent?: SentFile;
  readonly quotes?: Incoming["quotes"];
  readonly paused: StepContext["paused"];
  readonly outcome: Outcome = {};
  readonly #controls: ReplayControls;
  readonly #said: Reply;
  readonly #context: StepContext;
  /** How many inputs the state held at the start: operations up to there were done in earlier steps. */
  readonly #known: number;
  #calls = 0;
  #asked = 0;

  constructor(
    context: StepContext,
    {
      start,
      controls,
      said,
      known,
    }: { start: StartOfFlow; controls: ReplayControls; said: Reply; known: number },
  ) {
    this.args = start.args;
    this.message = start.message;
    this.edited = start.edited;
    this.sent = start.sent;
    this.quotes = start.quotes;
    this.paused = context.paused;
    this.#controls = controls;
    this.#said = said;
    this.#known = known;
    this.#context = context;
  }

  async say<K extends WordKey>(key: K, ...args: WordArgs<K>): Promise<void> {
    await this.tell(phrase(key, ...args));
  }

  async tell(said: Phrase): Promise<void> {
    if (this.#fresh()) this.#said.tell(said);
  }

  async table(table: Table): Promise<void> {
    if (this.#fresh()) this.#said.table(table);
  }

  async attach(file: FileBeside): Promise<void> {
    if (this.#fresh()) this.#said.attach(file);
  }

  async offer(shortcuts: Shortcut[]): Promise<void> {
    if (this.#fresh()) this.#said.offer(shortcuts);
  }

  goOnWith(): void {
    throw new Error("a flow that asks goes on with no other line");
  }

  async settled(): Promise<void> {
    if (this.#fresh()) this.outcome.settled = true;
  }

  now(): Promise<number> {
    return this.#controls.action(() => this.#context.at, "now");
  }

  async call<R>(work: (key: string) => Promise<R>): Promise<R> {
    const value = await this.#controls.action(async () => {
      const key = `${this.#context.key}#${this.#calls++}`;
      try {
        return plainJson(await work(key));
      } catch (error) {
        this.outcome.failure = error;
        return undefined;
      }
    }, "call");
    if (value === undefined || this.outcome.failure !== undefined)
      return this.#controls.cancel("call failed");
    return value;
  }

  work<R>(
    what: Phrase,
    work: (key: string, howFar: HowFar) => Promise<R>,
    { mayStop } = { mayStop: false },
  ): Promise<R> {
    const { me, services } = this.#context;
    return this.call((key) =>
      services.longWork.during({ address: me.address, key }, { what, mayStop }, (howFar) =>
        work(key, howFar),
      ),
    );
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
    return this.#words(question, read ?? asIs, {
      suggestions,
      ...(numbered && { numbered }),
      ...this.#helped(help),
    });
  }

  askText(
    question: Phrase,
    read: (text: string) => Read<string>,
    { suggestions = [], skip, help, why }: TextManner = {},
  ): Promise<string> {
    const more = {
      open: true as const,
      ...(skip && { skip: skip.text }),
      ...(why && { why }),
      ...this.#helped(help),
    };
    return this.#words(question, read, { suggestions: skip ? [...suggestions, skip] : suggestions, ...more });
  }

  #helped(help: Phrase | undefined): Pick<PendingQuestion, "help"> {
    return help ? { help: this.#context.words.say(help) } : {};
  }

  async #words<T>(
    question: Phrase,
    read: (text: string) => Read<T>,
    {
      suggestions,
      ...more
    }: { suggestions: Suggestion[] } & Pick<PendingQuestion, "open" | "skip" | "why" | "help" | "numbered">,
  ): Promise<T> {
    const options = suggestions.map(({ label, text }) => ({
      value: text,
      label: this.#context.words.say(label),
    }));
    const answer = String(
      await this.#wait({ kind: "words", ...(options.length > 0 && { options }), ...more }, question),
    );
    const result = read(answer);
    if ("value" in result) return result.value;
    this.outcome.refused = result.no;
    return this.#controls.cancel("answer refused");
  }

  async choose<const O extends Record<string, PlainKey>>(
    question: Phrase,
    options: O,
  ): Promise<keyof O & string> {
    const list = Object.entries(options).map(([value, key]) => ({
      value,
      label: this.#context.words.label(key),
    }));
    const picked = await this.pick(question, list);
    for (const key in options) if (key === picked) return key;
    throw new Error(`not an option: ${picked}`);
  }

  async pick(question: Phrase, options: Option[], help?: Phrase): Promise<string> {
    return z.string().parse(await this.#wait({ kind: "one", options, ...this.#helped(help) }, question));
  }

  pickOrLeave(question: Phrase, options: Option[]): Promise<string> {
    const leave = { value: LEAVE_CHOICE, label: this.#context.words.label("choice-leave") };
    return this.pick(question, [...options, leave]);
  }

  async pickMany(question: Phrase, options: Option[], min = 1, picked: string[] = []): Promise<string[]> {
    return z.array(z.string()).parse(await this.#wait({ kind: "many", options, picked, min }, question));
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
    const answer = ownAnswer.parse(await this.#wait(shape, question));
    if (Array.isArray(answer)) return { picked: answer, own: "" };
    const own = read?.(answer.own);
    if (!own || "value" in own) return answer;
    this.outcome.refused = own.no;
    return this.#controls.cancel("answer refused");
  }

  async file(question: Phrase): Promise<SentFile> {
    return sentFile.parse(await this.#wait({ kind: "file" }, question));
  }

  async fileOrNot(question: Phrase, { label, text }: Suggestion): Promise<SentFile | undefined> {
    const options = [{ value: text, label: this.#context.words.say(label) }];
    const answer = await this.#wait({ kind: "file", options, skip: text, numbered: true }, question);
    return typeof answer === "string" ? undefined : sentFile.parse(answer);
  }

  #fresh(): boolean {
    return this.#controls.checkpoint()[1] >= this.#known;
  }

  /** Waits for an answer. Its key contains the place in the flow, so that a changed flow shows up as a bad replay. */
  async #wait(shape: Omit<PendingQuestion, "id" | "text">, question: Phrase): Promise<unknown> {
    const place = `${shape.kind}:${this.#asked++}`;
    if (this.#fresh()) {
      const id = questionId(this.#context.key, place);
      const { words, services, me } = this.#context;
      const isPaged = shape.kind === "one" && !services.abilitiesAt(me.address).buttons;
      const pages = isPaged && pagesOf(shape.options ?? []) > 1 && { more: words.label("choice-more") };
      this.outcome.pending = { id, text: words.say(question), ...shape, ...pages };
      this.#said.question(this.outcome.pending);
    }
    return this.#controls.interrupt(place);
  }
}

const ownAnswer = z.union([z.array(z.string()), z.object({ picked: z.array(z.string()), own: z.string() })]);

/** The value as a replay will find it. The first run must see the same, so `undefined` becomes `null` at once. */
function plainJson<R>(value: R): R {
  return JSON.parse(JSON.stringify(value ?? null));
}
