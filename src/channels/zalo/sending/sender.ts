import { type Attachment, SendFailure, type SendOutcome } from "../../../chat/message/channel.ts";
import type { Outgoing } from "../../../chat/message/outgoing.ts";
import { Backoff } from "../../../chat/pace/backoff.ts";
import type { Wish } from "../../../chat/pace/pace-book.ts";
import { type Address, isGroup } from "../../../records/people/address.ts";
import type { AccountState } from "../connection/account-state.ts";
import { type Part, sendPart } from "../connection/client.ts";
import { OneAtATime } from "../connection/one-at-a-time.ts";
import { type Timings, uploadMs } from "../limits.ts";
import { nameOfMessage, threadOf } from "../places.ts";
import type { AdaptiveThrottle } from "./adaptive-throttle.ts";
import { codeOf, failureWith, outcomeOf, TOO_MANY } from "./failure.ts";
import { isPicture } from "./upload.ts";

/** When this many chats in a row refuse although the session is valid, the account rests. */
const MANY_CHATS = 5;
const LONGEST_CHECK_MS = 30 * 60_000;

/**
 * Outcomes that may mean an invalid session. How Zalo answers one is undocumented, so these are all that name no other
 * reason.
 */
const MAY_BE_THE_SESSION: readonly SendOutcome["kind"][] = ["unexplained", "down", "unsure"];

/** Whether the session is still valid; undefined when it cannot be told now. */
export type CheckSession = () => Promise<boolean | undefined>;

/**
 * Sends the program's messages one at a time, because two at once have no order, and two within a millisecond would
 * share an id.
 */
export class Sender {
  readonly #accountState: AccountState;
  readonly #timings: Timings;
  readonly #throttle: AdaptiveThrottle | undefined;
  readonly #queue = new OneAtATime();
  /** How many parts of a message are out; the next try continues after them. */
  readonly #sentParts = new Map<string, number>();
  readonly #checkSession: CheckSession;
  readonly #checks: Backoff;
  #nextCheckAt = 0;
  /** Chats with unexplained refusals since the last message that went out. */
  readonly #refusing = new Set<Address>();
  /** Messages whose turn has come but which are not sent yet, and what to call once they are. */
  readonly #turns = new Map<string, () => void>();

  /** @param throttle undefined: no pace */
  constructor(
    accountState: AccountState,
    timings: Timings,
    throttle: AdaptiveThrottle | undefined,
    checkSession: CheckSession,
  ) {
    this.#accountState = accountState;
    this.#timings = timings;
    this.#throttle = throttle;
    this.#checkSession = checkSession;
    this.#checks = new Backoff({ firstMs: timings.checkMs, longestMs: LONGEST_CHECK_MS });
  }

  /**
   * Waits for the login, and for the pace of the first part to be sent.
   * @throws SendFailure `down` while nobody is logged in, `wait` when the place is too far away
   */
  async turn(to: Address, message: Outgoing, gaveWay?: AbortSignal): Promise<void> {
    if (!(await this.#accountState.sender(this.#timings.holdMs, false)))
      throw new SendFailure({ kind: "down" });
    const landed = await this.#throttle?.turn(wishOf(to, message), gaveWay);
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
    if (name === undefined) throw new SendFailure({ kind: "rejected" });
    return name;
  }

  /** Resolves when no sending runs. */
  async idle(): Promise<void> {
    await this.#queue.idle();
  }

  async #inTurn(to: Address, message: Outgoing, part: Part): Promise<string> {
    const held = this.#turns.get(message.id);
    this.#turns.delete(message.id);
    const landed = held ?? (await this.#throttle?.turn(wishOf(to, message)));
    try {
      const { holdMs } = this.#timings;
      const turn = await this.#queue.run(holdMs, () => this.#sendPart(to, part));
      if (!turn) throw new SendFailure({ kind: "wait", ms: holdMs });
      return turn.done;
    } finally {
      landed?.();
    }
  }

  async #sendPart(to: Address, part: Part): Promise<string> {
    const { holdMs, sendMs } = this.#timings;
    const listens = part.file !== undefined && !isPicture(part.file);
    const api = await this.#accountState.sender(holdMs, listens);
    if (!api) throw new SendFailure({ kind: "down" });
    const thread = threadOf(to);
    try {
      const msgId = await sendPart(api, thread, part, sendMs + uploadMs(part.file?.bytes.length ?? 0));
      if (msgId === undefined)
        throw this.#failure({ kind: "unexplained" }, to, new Error("answered by nothing"));
      this.#went();
      return nameOfMessage(api.getOwnId(), thread.id, msgId);
    } catch (error) {
      throw this.#failureOf(to, error);
    }
  }

  #failureOf(to: Address, error: unknown): SendFailure {
    if (error instanceof SendFailure) return error;
    if (codeOf(error) === TOO_MANY)
      return failureWith({ kind: "wait", ms: this.#throttle?.refused() ?? this.#timings.restMs }, error);
    return this.#failure(outcomeOf(error), to, error);
  }

  #went(): void {
    this.#throttle?.went();
    this.#checks.reset();
    this.#nextCheckAt = 0;
    this.#refusing.clear();
  }

  #failure(outcome: SendOutcome, to: Address, error: unknown): SendFailure {
    if (outcome.kind === "unexplained") this.#refusing.add(to);
    if (MAY_BE_THE_SESSION.includes(outcome.kind)) this.#suspect();
    return failureWith(outcome, error);
  }

  /** Checks the session, which may be dead although the socket is open. */
  #suspect(): void {
    if (performance.now() < this.#nextCheckAt) return;
    this.#nextCheckAt = performance.now() + this.#checks.next();
    void this.#checkSession().then((isValid) => {
      if (isValid && this.#refusing.size >= MANY_CHATS) this.#throttle?.refused();
    });
  }
}

function wishOf(to: Address, { notice }: Outgoing): Wish {
  return { chat: to, group: isGroup(to), notice: notice !== undefined };
}

/** A picture carries its text; any other file follows it. */
function partsOf(text: string, file: Attachment | undefined): Part[] {
  if (!file || file.bytes.length === 0) return text === "" ? [] : [{ text }];
  if (isPicture(file) || text === "") return [{ text, file }];
  return [{ text }, { text: "", file }];
}
