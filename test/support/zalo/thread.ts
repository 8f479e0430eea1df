import type { Changes, WaitOptions } from "../telegram/changes.ts";
import { type Expected, type HeardMessage, matches, retold } from "./heard.ts";
import type { ThreadKind, WireMessage } from "./wire.ts";
import { ZaloError } from "./zalo-error.ts";

export interface HearOptions extends WaitOptions {
  /** Also what was heard before the last act in this thread. */
  anytime?: boolean;
}

/** The bot's thread with one person or one group: its messages, and whether the bot may speak. */
export class Thread {
  readonly id: string;
  readonly name: string;
  readonly kind: ThreadKind;
  readonly heard: HeardMessage[] = [];
  readonly messages = new Map<string, WireMessage>();
  /** People in a group. */
  readonly members = new Map<string, string>();
  /** Groups: whether the bot is in it. */
  botIsIn = true;
  /** Why the bot can't write here. */
  closedBy: "blocked" | "no-strangers" | undefined;
  #actedAt = 0;
  readonly #changes: Changes;

  constructor(id: string, name: string, kind: ThreadKind, changes: Changes) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.#changes = changes;
  }

  /** A person did something here: what the bot said before is no answer to it. */
  acted(): void {
    this.#actedAt = this.#changes.count;
  }

  /** @throws ZaloError why the bot can't write here */
  requireOpen(isFriend: boolean): void {
    if (!this.botIsIn || this.closedBy === "blocked") throw new ZaloError(123);
    if (this.closedBy === "no-strangers" && !isFriend) throw new ZaloError(122);
  }

  /** Waits for a message since the last act here. @throws Error that tells what was heard instead */
  hears(expected: Expected, options: HearOptions = {}): Promise<HeardMessage> {
    const since = options.anytime ? -1 : this.#actedAt;
    const fresh = () => this.heard.filter(({ changed }) => changed > since);
    return this.#changes.until(
      () => fresh().find((message) => matches(message, expected)),
      () => `nobody said ${String(expected)}; heard was:\n${fresh().map(retold).join("\n") || "nothing"}`,
      options,
    );
  }
}
