import type { Logger } from "pino";
import type { Address } from "../../records/people/address.ts";
import type { ChatAtHand } from "../mailbox/chat-document.ts";
import type { Mailbox } from "../mailbox/mailbox.ts";
import type { Incoming } from "../message/incoming.ts";
import type { Handling } from "./handling.ts";
import type { RateLimiter, Verdict } from "./rate-limiter.ts";
import { readSpeakerAhead, type SpeakerAhead } from "./speaker-ahead.ts";

interface AcceptanceParts {
  mailbox: Mailbox;
  rateLimiter: RateLimiter;
  handling: Handling;
  isRunning(address: Address): boolean;
  /** Settles when the chat's release that is under way is through, with whether it is free; undefined: none is. */
  released(address: Address): Promise<boolean> | undefined;
  /** Lets what a chat has to say go on before a notice that waits in it. */
  makeWay(address: Address): void;
  /** Works on a chat that was claimed when its message was stored. */
  run(address: Address, claimed: ChatAtHand | null, early?: SpeakerAhead): void;
  log: Logger;
}

/** Stores what channels hand over, and lets fall what one who floods sends. */
export class Acceptance {
  readonly #parts: AcceptanceParts;

  constructor(parts: AcceptanceParts) {
    this.#parts = parts;
  }

  /** Stores messages of one chat, in order. When it fails, some may be stored: said again, they are known by their keys. */
  async accept(...incomings: [Incoming, ...Incoming[]]): Promise<void> {
    const [{ address }] = incomings;
    const judged = incomings.map((incoming) => ({ incoming, verdict: this.#judge(incoming) }));
    const mails = judged.flatMap(({ incoming, verdict }) => {
      if (verdict === "dropped") return [];
      return [verdict === "last" ? { ...incoming, tooFast: true } : incoming];
    });
    try {
      await this.#store(address, mails);
    } catch (error) {
      for (const { incoming, verdict } of judged) this.#parts.rateLimiter.takeBack(incoming.sender, verdict);
      throw error;
    }
  }

  #judge({ address, sender, at }: Incoming): Verdict {
    const verdict = this.#parts.rateLimiter.judge(sender, at);
    if (verdict === "last") this.#parts.log.warn({ address, sender }, "somebody sends too much");
    return verdict;
  }

  /** In one write if none is known yet and all fit, else one by one. */
  async #store(address: Address, mails: readonly Incoming[]): Promise<void> {
    const { mailbox, handling, run, makeWay } = this.#parts;
    const [first] = mails;
    // People answer before the last write about what they answer is through: then the chat is as good as at rest.
    const release = this.#parts.released(address);
    const rests = release !== undefined || !this.#parts.isRunning(address);
    const early = first && rests ? readSpeakerAhead(handling, first) : undefined;
    const isFree = await release;
    const isBusy = () => !isFree && this.#parts.isRunning(address);
    const together = mails.length > 1 ? await mailbox.acceptTogether(address, mails, isBusy()) : undefined;
    if (together !== undefined) run(address, together, early);
    else for (const mail of mails) run(address, await mailbox.accept(mail, isBusy()), early);
    makeWay(address);
  }
}
