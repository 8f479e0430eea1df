import { type API, ThreadType } from "zca-js";
import { inTime } from "../../../chat/pace/in-time.ts";
import type { ThreadKind } from "../places.ts";

/** What comes over the socket, as it comes. */
export interface SocketListener {
  message(raw: unknown): void;
  groupEvent(raw: unknown): void;
  friendEvent(raw: unknown): void;
  /** A frame that zca-js could not read; its content comes from the history. */
  trouble(): void;
}

/** The socket was closed during a wait, with this code. 0: we gave it up. */
export class SocketClosed extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`the socket was closed: ${code}`);
    this.name = "SocketClosed";
    this.code = code;
  }
}

/** The socket is dead: something had to come, and nothing did. */
export class NoAnswer extends Error {
  constructor(ms: number) {
    super(`no answer within ${ms} ms`);
    this.name = "NoAnswer";
  }
}

/**
 * One socket, from opening to end. zca-js's listener forgets a new socket's key when an old one closes late, so after a
 * socket was given up ({@link giveUp}) a listener of a new login is needed.
 */
export class Socket {
  readonly #listener: API["listener"];
  readonly #ended = new AbortController();
  readonly #off: (() => void)[] = [];
  #code = 0;
  /** Resolves with the close code once the socket is no more. */
  readonly closed: Promise<number>;

  constructor({ listener }: API, hears: SocketListener) {
    this.#listener = listener;
    // An error without a listener ends the process. This one is never removed, since zca-js may report one more.
    if (listener.listenerCount("error") === 0) listener.on("error", () => {});
    const { message, groupEvent, friendEvent, trouble } = hears;
    const onError = (error: unknown) => {
      if (error instanceof Error) trouble(); // the socket's own errors are events, and are followed by its close
    };
    const onClosed = (code: number) => this.#end(code);
    listener
      .on("message", message)
      .on("group_event", groupEvent)
      .on("friend_event", friendEvent)
      .on("error", onError)
      .on("closed", onClosed);
    this.#off.push(() =>
      listener
        .off("message", message)
        .off("group_event", groupEvent)
        .off("friend_event", friendEvent)
        .off("error", onError)
        .off("closed", onClosed),
    );
    this.closed = new Promise((resolve) => {
      this.#ended.signal.addEventListener("abort", () => resolve(this.#code));
    });
  }

  /** Resolves when events can be read. @throws SocketClosed */
  async open(ms: number): Promise<void> {
    const ready = new Promise<void>((resolve) => {
      this.#listener.once("cipher_key", () => resolve());
    });
    this.#listener.start({ retryOnClose: false });
    await this.#unlessClosed(ready, ms);
  }

  /** A page of messages in all threads of a kind, after a given message, or the newest. @throws SocketClosed */
  async history(kind: ThreadKind, after: string | undefined, ms: number): Promise<unknown[]> {
    const wanted = kind === "group" ? ThreadType.Group : ThreadType.User;
    let hear = (_messages: unknown[], _type: ThreadType) => {};
    const page = new Promise<unknown[]>((resolve) => {
      hear = (messages, type) => {
        if (type === wanted) resolve(messages);
      };
      this.#listener.on("old_messages", hear);
    });
    try {
      this.#listener.requestOldMessages(wanted, after ?? null);
      return await this.#unlessClosed(page, ms);
    } finally {
      this.#listener.off("old_messages", hear);
    }
  }

  /** Closes the socket without waiting for its end, which never comes for a half-open one. */
  giveUp(): void {
    if (this.#ended.signal.aborted) return;
    this.#listener.stop();
    this.#end(0);
  }

  async #unlessClosed<T>(wanted: Promise<T>, ms: number): Promise<T> {
    const closed = this.closed.then((code) => {
      throw new SocketClosed(code);
    });
    return inTime(Promise.race([wanted, closed]), ms, () => {
      throw new NoAnswer(ms);
    });
  }

  #end(code: number): void {
    if (this.#ended.signal.aborted) return;
    this.#code = code;
    for (const off of this.#off.splice(0)) off();
    this.#ended.abort();
  }
}
