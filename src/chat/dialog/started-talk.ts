import type { HowFar } from "../../rules/how-far.ts";
import { type Phrase, phrase, type WordArgs, type WordKey } from "../../words/words.ts";
import type { StartOfFlow } from "../mailbox/dialog-record.ts";
import type { Incoming, SentFile } from "../message/incoming.ts";
import type { StepContext } from "./step-context.ts";

/** What every talk knows and does alike, whether its flow asks or not: how the flow was started, and work that takes long. */
export abstract class StartedTalk {
  readonly args: string;
  readonly message: string;
  readonly edited: boolean;
  readonly sent?: SentFile;
  readonly quotes?: Incoming["quotes"];
  readonly paused: StepContext["paused"];
  protected readonly context: StepContext;

  constructor(start: StartOfFlow, context: StepContext) {
    this.context = context;
    this.args = start.args;
    this.message = start.message;
    this.edited = start.edited;
    this.sent = start.sent;
    this.quotes = start.quotes;
    this.paused = context.paused;
  }

  abstract tell(said: Phrase): Promise<void>;
  abstract call<R>(work: (key: string) => Promise<R>): Promise<R>;

  say<K extends WordKey>(key: K, ...args: WordArgs<K>): Promise<void> {
    return this.tell(phrase(key, ...args));
  }

  work<R>(
    what: Phrase,
    work: (key: string, howFar: HowFar) => Promise<R>,
    { mayStop } = { mayStop: false },
  ): Promise<R> {
    const { me, services } = this.context;
    return this.call((key) =>
      services.longWork.during({ address: me.address, key }, { what, mayStop }, (howFar) =>
        work(key, howFar),
      ),
    );
  }
}
