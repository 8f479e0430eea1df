import type { CommandLine } from "../../command-lines/command-line.ts";
import type { Phrase } from "../../words/words.ts";
import type { StartOfFlow } from "../mailbox/dialog-record.ts";
import type { FileBeside, Table } from "../message/outgoing.ts";
import type { Reply } from "./reply.ts";
import { StartedTalk } from "./started-talk.ts";
import type { StepContext } from "./step-context.ts";
import type { Shortcut, Talk } from "./talk.ts";

/** Thrown when the flow wants an answer, so that it has to run on the replay engine. */
export class NeedsAnswer extends Error {}

/** Runs a flow that asks nothing without the engine and its cost. Calls get the same keys as on the engine. */
export class QuickTalk extends StartedTalk implements Talk {
  readonly #said: Reply;
  /** The line to be served next. */
  next: CommandLine | undefined;
  #calls = 0;

  constructor(start: StartOfFlow, said: Reply, context: StepContext) {
    super(start, context);
    this.#said = said;
  }

  async tell(said: Phrase): Promise<void> {
    this.#said.tell(said);
  }

  async table(table: Table): Promise<void> {
    this.#said.table(table);
  }

  async attach(file: FileBeside): Promise<void> {
    this.#said.attach(file);
  }

  async offer(shortcuts: Shortcut[]): Promise<void> {
    this.#said.offer(shortcuts);
  }

  goOnWith(line: CommandLine): void {
    this.next = line;
  }

  async settled(): Promise<void> {}

  async now(): Promise<number> {
    return this.context.at;
  }

  call<R>(work: (key: string) => Promise<R>): Promise<R> {
    return work(`${this.context.key}#${this.#calls++}`);
  }

  ask(): Promise<never> {
    return Promise.reject(new NeedsAnswer());
  }

  askDated(): Promise<never> {
    return Promise.reject(new NeedsAnswer());
  }

  askText(): Promise<never> {
    return Promise.reject(new NeedsAnswer());
  }

  choose(): Promise<never> {
    return Promise.reject(new NeedsAnswer());
  }

  pick(): Promise<never> {
    return Promise.reject(new NeedsAnswer());
  }

  pickOrLeave(): Promise<never> {
    return Promise.reject(new NeedsAnswer());
  }

  pickMany(): Promise<never> {
    return Promise.reject(new NeedsAnswer());
  }

  pickManyOrOwn(): Promise<never> {
    return Promise.reject(new NeedsAnswer());
  }

  fileOrNot(): Promise<never> {
    return Promise.reject(new NeedsAnswer());
  }

  file(): Promise<never> {
    return Promise.reject(new NeedsAnswer());
  }
}
