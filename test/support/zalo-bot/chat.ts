import type { Changes, WaitOptions } from "../telegram/changes.ts";
import type { BotSaid } from "./wire.ts";

export interface HearOptions extends WaitOptions {
  /** Also what was heard before the person's last act. */
  anytime?: boolean;
}

/** A message of the bot as a person sees it. */
export interface HeardMessage extends BotSaid {
  readonly messageId: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** Grows with each change anywhere on the server. */
  readonly changed: number;
}

/** What somebody waits for: a part of the text, a pattern, or any condition. */
export type Expected = string | RegExp | ((message: HeardMessage) => boolean);

/** A person's chat with the bot. */
export class Chat {
  readonly id: string;
  readonly name: string;
  readonly heard: HeardMessage[] = [];
  /** The bot can't write here. */
  isClosed = false;
  /** The bot can't begin a chat. */
  hasBegun = false;
  readonly #changes: Changes;
  #actedAt = 0;

  constructor(id: string, name: string, changes: Changes) {
    this.id = id;
    this.name = name;
    this.#changes = changes;
  }

  /** The person did something: what the bot said before is no answer to it. */
  acted(): void {
    this.hasBegun = true;
    this.#actedAt = this.#changes.count;
  }

  hear(message: Omit<HeardMessage, "changed">): void {
    this.heard.push({ ...message, changed: this.#changes.count + 1 });
    this.#changes.note();
  }

  /** Waits for a message since the last act. @throws Error that tells what was heard instead */
  hears(expected: Expected, options: HearOptions = {}): Promise<HeardMessage> {
    const since = options.anytime ? -1 : this.#actedAt;
    const fresh = () => this.heard.filter(({ changed }) => changed > since);
    return this.#changes.until(
      () => fresh().find((message) => isExpected(message, expected)),
      () => `nobody said ${String(expected)}; heard was:\n${fresh().map(retold).join("\n") || "nothing"}`,
      options,
    );
  }
}

function isExpected(message: HeardMessage, expected: Expected): boolean {
  if (typeof expected === "function") return expected(message);
  return typeof expected === "string" ? message.text.includes(expected) : expected.test(message.text);
}

function retold({ messageId, text }: HeardMessage): string {
  return `#${messageId} ${JSON.stringify(text)}`;
}
