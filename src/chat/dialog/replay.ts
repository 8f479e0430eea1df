import type { ReplayControls } from "@grammyjs/conversations";
import type { Phrase } from "../../words/words.ts";
import type { PendingQuestion } from "../message/question.ts";
import { pagesOf } from "../reading/pages.ts";
import { questionId } from "./question-id.ts";
import type { Reply } from "./reply.ts";
import type { StepContext } from "./step-context.ts";

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

/** What a question is, but for its id and its words. */
export type QuestionShape = Omit<PendingQuestion, "id" | "text">;

/** One run of a flow on the replay engine: what earlier steps said and did is skipped, and only what is new happens. */
export class Replay {
  readonly outcome: Outcome = {};
  readonly #controls: ReplayControls;
  readonly #said: Reply;
  readonly #context: StepContext;
  /** How many inputs the state held at the start: operations up to there were done in earlier steps. */
  readonly #known: number;
  readonly #answeredAt: number;
  #calls = 0;
  #asked = 0;

  constructor(
    context: StepContext,
    {
      controls,
      said,
      known,
      answeredAt = context.at,
    }: { controls: ReplayControls; said: Reply; known: number; answeredAt?: number | undefined },
  ) {
    this.#controls = controls;
    this.#said = said;
    this.#known = known;
    this.#answeredAt = answeredAt;
    this.#context = context;
  }

  /** Shows what no earlier step has shown. */
  show(tell: (said: Reply) => void): void {
    if (this.#isFresh()) tell(this.#said);
  }

  settle(): void {
    if (this.#isFresh()) this.outcome.settled = true;
  }

  now(): Promise<number> {
    return this.#controls.action(() => this.#context.at, "now");
  }

  /** When the newest answer came: one that is given again after going back came earlier than this message. */
  answeredAt(): Promise<number> {
    return this.#controls.action(() => this.#answeredAt, "answered at");
  }

  /** Does what touches the outside, once, under a key made from the message's; a replay finds its value. */
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

  /** Waits for an answer. Its key contains the place in the flow, so that a changed flow shows up as a bad replay. */
  async answerTo(question: Phrase, shape: QuestionShape): Promise<unknown> {
    const place = `${shape.kind}:${this.#asked++}`;
    if (this.#isFresh()) {
      const id = questionId(this.#context.key, place);
      const { words, services, me } = this.#context;
      const isPaged = shape.kind === "one" && !services.abilitiesAt(me.address).buttons;
      const pages = isPaged && pagesOf(shape.options ?? []) > 1 && { more: words.label("choice-more") };
      this.outcome.pending = { id, text: words.say(question), ...shape, ...pages };
      this.#said.question(this.outcome.pending);
    }
    return this.#controls.interrupt(place);
  }

  /** Ends the run: the answer just given is not taken. */
  refuse(why: Phrase): Promise<never> {
    this.outcome.refused = why;
    return this.#controls.cancel("answer refused");
  }

  #isFresh(): boolean {
    return this.#controls.checkpoint()[1] >= this.#known;
  }
}

/** The value as a replay will find it. The first run must see the same, so `undefined` becomes `null` at once. */
function plainJson<R>(value: R): R {
  return JSON.parse(JSON.stringify(value ?? null));
}
