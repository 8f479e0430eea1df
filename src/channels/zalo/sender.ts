import { type Attachment, SendFailure, type SendOutcome } from "../../chat/channel.ts";
import type { Outgoing } from "../../chat/outgoing.ts";
import type { Wish } from "../../chat/pace-book.ts";
import { type Address, isGroup } from "../../records/address.ts";
import { type Part, sendPart } from "./client.ts";
import { codeOf, failureWith, outcomeOf, TOO_MANY } from "./failure.ts";
import type { Timings } from "./limits.ts";
import { OneAtATime } from "./one-at-a-time.ts";
import { nameOfMessage, threadOf } from "./places.ts";
import type { Standing } from "./standing.ts";
import type { Temper } from "./temper.ts";
import { isPicture } from "./upload.ts";

/** A message refused in a way that nobody wrote down, or answered by nothing, is tried so often. */
const MOST_TRIES = 3;

/**
 * Sends what the house wants said, one message at a time: two at once have no order, and two within a millisecond would
 * share an id.
 */
export class Sender {
  readonly #standing: Standing;
  readonly #timings: Timings;
  readonly #temper: Temper | undefined;
  readonly #line = new OneAtATime();
  /** Of a message in several parts, how many are out: the next try goes on behind them. */
  readonly #sentParts = new Map<string, number>();
  readonly #tries = new Map<string, number>();
  /** Messages whose turn has come and that are not sent yet; what is to be called once they are. */
  readonly #turns = new Map<string, () => void>();

  /** @param temper undefined: as fast as it goes */
  constructor(standing: Standing, timings: Timings, temper: Temper | undefined) {
    this.#standing = standing;
    this.#timings = timings;
    this.#temper = temper;
  }

  /**
   * Waits until the account may speak, and for the pace of the first part that is to go out.
   * @throws SendFailure `down` while nobody is logged in, `wait` when the turn is too far away
   */
  async turn(to: Address, message: Outgoing): Promise<void> {
    if (!(await this.#standing.sender(this.#timings.holdMs, false))) throw new SendFailure({ kind: "down" });
    const landed = await this.#temper?.turn(wishOf(to, message));
    if (landed) this.#turns.set(message.id, landed);
  }

  /** @throws SendFailure */
  async send(to: Address, message: Outgoing, file?: Attachment): Promise<string> {
    const parts = partsOf(message.text, file);
    let name: string | undefined;
    for (const [place, part] of parts.entries()) {
      if (place < (this.#sentParts.get(message.id) ?? 0)) continue;
      name = await this.#inTurn(to, message, part);
      if (parts.length > 1) this.#sentParts.set(message.id, place + 1);
    }
    this.#sentParts.delete(message.id);
    this.#tries.delete(message.id);
    if (name === undefined) throw new SendFailure({ kind: "rejected" });
    return name;
  }

  /** Resolves when no sending runs. */
  async idle(): Promise<void> {
    await this.#line.idle();
  }

  async #inTurn(to: Address, message: Outgoing, part: Part): Promise<string> {
    const held = this.#turns.get(message.id);
    this.#turns.delete(message.id);
    const landed = held ?? (await this.#temper?.turn(wishOf(to, message)));
    try {
      const { holdMs } = this.#timings;
      const turn = await this.#line.run(holdMs, () => this.#sendPart(to, message, part));
      if (!turn) throw new SendFailure({ kind: "wait", ms: holdMs });
      return turn.done;
    } finally {
      landed?.();
    }
  }

  async #sendPart(to: Address, message: Outgoing, part: Part): Promise<string> {
    const { holdMs, sendMs } = this.#timings;
    const listens = part.file !== undefined && !isPicture(part.file);
    const api = await this.#standing.sender(holdMs, listens);
    if (!api) throw new SendFailure({ kind: "down" });
    const thread = threadOf(to);
    try {
      const msgId = await sendPart(api, thread, part, sendMs);
      if (msgId === undefined) throw this.#puzzled(message, new Error("answered by nothing"));
      this.#temper?.went();
      return nameOfMessage(api.getOwnId(), thread.id, msgId);
    } catch (error) {
      throw this.#failureOf(message, error);
    }
  }

  #failureOf(message: Outgoing, error: unknown): SendFailure {
    if (error instanceof SendFailure) return error;
    if (codeOf(error) === TOO_MANY)
      return failureWith({ kind: "wait", ms: this.#temper?.refused() ?? this.#timings.restMs }, error);
    const outcome = outcomeOf(error);
    return outcome ? failureWith(outcome, error) : this.#puzzled(message, error);
  }

  /** Nothing was sent, and nobody knows whether it ever will be: some more tries, then it is given up. */
  #puzzled(message: Outgoing, error: unknown): SendFailure {
    const tries = (this.#tries.get(message.id) ?? 0) + 1;
    const outcome: SendOutcome = { kind: tries < MOST_TRIES ? "down" : "rejected" };
    if (tries < MOST_TRIES) this.#tries.set(message.id, tries);
    else this.#tries.delete(message.id);
    return failureWith(outcome, error);
  }
}

function wishOf(to: Address, { notice }: Outgoing): Wish {
  return { chat: to, group: isGroup(to), notice: notice !== undefined };
}

/** A picture carries its text; any other file comes behind it. */
function partsOf(text: string, file: Attachment | undefined): Part[] {
  if (!file || file.bytes.length === 0) return text === "" ? [] : [{ text }];
  if (isPicture(file) || text === "") return [{ text, file }];
  return [{ text }, { text: "", file }];
}
