import type { Logger } from "pino";
import type { ChannelEvent, ChannelListener } from "../../../chat/message/channel.ts";
import { pause } from "../../../chat/pace/pause.ts";
import type { Accounts } from "../../../records/channels/accounts.ts";
import type { Timings } from "../limits.ts";
import { ZALO } from "../places.ts";
import type { AccountState } from "./account-state.ts";

type Word = Extract<ChannelEvent, { kind: "needs-operator" | "well" }>;

const WELL: Word = { kind: "well", channel: ZALO };
const LOG_IN: Word = { kind: "needs-operator", channel: ZALO, need: "log-in" };
const LET_GO: Word = { kind: "needs-operator", channel: ZALO, need: "let-go" };

interface OperatorCallParts {
  accountState: AccountState;
  listener: ChannelListener;
  accounts: Accounts;
  log: Logger;
  timings: Timings;
  stopped: AbortSignal;
}

/**
 * Reports when the account needs a person, and when it is well again. It repeats this, because the receiver may have
 * missed it; people are told once.
 */
export class OperatorCall {
  readonly #parts: OperatorCallParts;
  #told: { word: Word; at: number } | undefined;
  #takenOverAt: number | undefined;
  #calmAt: number | undefined;

  constructor(parts: OperatorCallParts) {
    this.#parts = parts;
  }

  /** Checks repeatedly until it is stopped. */
  async run(): Promise<void> {
    const { listener, log, timings, stopped } = this.#parts;
    for (; !stopped.aborted; await pause(timings.lookMs, stopped)) {
      try {
        const word = await this.#word(performance.now());
        if (!word || (this.#told?.word === word && performance.now() - this.#told.at < timings.tellAgainMs))
          continue;
        await listener.event(word);
        this.#told = { word, at: performance.now() };
      } catch (err) {
        log.warn({ err }, "the operator cannot be called yet");
      }
    }
  }

  /** What to report now; undefined while it may still recover by itself. */
  async #word(now: number): Promise<Word | undefined> {
    const { accountState, accounts, timings } = this.#parts;
    const { state } = accountState;
    if (state !== "connected") this.#calmAt = undefined;
    switch (state) {
      case "session-invalid":
        this.#takenOverAt = undefined;
        return LOG_IN;
      case "no-session":
        // Otherwise nobody has begun yet, or somebody is just logging in.
        return (await accounts.anyOf(ZALO)) && accountState.state === state ? LOG_IN : undefined;
      case "logged-out":
        // It may come back by itself for a moment; that is told once it lasts.
        this.#takenOverAt ??= now;
        return LOG_IN;
      case "taken-over":
        this.#takenOverAt ??= now;
        return now - this.#takenOverAt >= timings.longTakenOverMs ? LET_GO : undefined;
      case "elsewhere":
        this.#takenOverAt = undefined;
        return undefined;
      case "connected":
        this.#calmAt ??= now;
        if (this.#takenOverAt !== undefined && now - this.#calmAt < timings.calmMs) return undefined;
        this.#takenOverAt = undefined;
        return WELL;
      case "connecting":
      case "away":
        return undefined;
    }
  }
}
