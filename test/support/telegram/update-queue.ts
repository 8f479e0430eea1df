import type { Update } from "grammy/types";
import { conflict } from "./api-error.ts";
import { LongPoll } from "./long-poll.ts";

export type UpdateContent = Omit<Update, "update_id">;
export interface PendingUpdate {
  update: Update;
  /** Updates of one chat keep their order; between chats nothing is promised. */
  chatId: number;
}

/** Kinds that Telegram leaves out unless they are asked for: https://core.telegram.org/bots/api#getupdates */
const ONLY_WHEN_ASKED: readonly string[] = ["chat_member", "message_reaction", "message_reaction_count"];
/** Telegram's own bound on a long poll, in seconds. */
const LONGEST_POLL_SECONDS = 50;

export interface PollRequest {
  offset?: number | undefined;
  limit?: number | undefined;
  /** Seconds. */
  timeout?: number | undefined;
  allowedUpdates?: readonly string[] | undefined;
}

/** The updates that wait for the bot: handed out again and again until an offset (or a webhook's 200) confirms them. */
export class UpdateQueue {
  readonly #pending = new Map<number, PendingUpdate>();
  readonly #everything = new Map<number, PendingUpdate>();
  #again: PendingUpdate[] = [];
  #nextId = 100_000_001;
  #allowed: readonly string[] = [];
  readonly #longPoll = new LongPoll();
  readonly #onAdded: () => void;
  readonly #onConfirmed: () => void;

  constructor(hooks: { onAdded: () => void; onConfirmed: () => void }) {
    this.#onAdded = hooks.onAdded;
    this.#onConfirmed = hooks.onConfirmed;
  }

  /** How many updates are not confirmed yet. */
  get size(): number {
    return this.#pending.size + this.#again.length;
  }

  /** @returns the update's id, or undefined when the bot did not ask for its kind */
  add(content: UpdateContent, chatId: number): number | undefined {
    const [kind = ""] = Object.keys(content);
    const wanted = this.#allowed.length > 0 ? this.#allowed.includes(kind) : !ONLY_WHEN_ASKED.includes(kind);
    if (!wanted) return undefined;
    const id = this.#nextId++;
    const pending = { update: { update_id: id, ...content }, chatId };
    this.#pending.set(id, pending);
    this.#everything.set(id, pending);
    this.#wake();
    return id;
  }

  /** Hands an update out once more, whatever was confirmed. */
  addAgain(updateId: number): void {
    const known = this.#everything.get(updateId);
    if (!known) throw new Error(`no update ${updateId} was ever made`);
    this.#again.push(known);
    this.#wake();
  }

  /** Which kinds are kept from now on; an empty list is Telegram's default. */
  allow(kinds: readonly string[] | undefined): void {
    if (kinds) this.#allowed = kinds;
  }

  get allowed(): readonly string[] {
    return this.#allowed;
  }

  dropAll(): void {
    this.#pending.clear();
    this.#again = [];
    this.#onConfirmed();
  }

  /** Waiting updates in order, repeated ones first. */
  *waiting(): Generator<PendingUpdate> {
    yield* this.#again;
    yield* this.#pending.values();
  }

  /** Forgets one update that a webhook took. */
  confirm(pending: PendingUpdate): void {
    const repeated = this.#again.indexOf(pending);
    if (repeated >= 0) this.#again.splice(repeated, 1);
    else this.#pending.delete(pending.update.update_id);
    this.#onConfirmed();
  }

  /**
   * One getUpdates. A second poller ends the first one's wait with 409, as Telegram does.
   * @param gone fires when the caller hung up
   */
  async poll(request: PollRequest, gone: AbortSignal): Promise<Update[]> {
    this.endPoll();
    this.allow(request.allowedUpdates);
    this.#confirmBelow(request.offset ?? 0);
    const batch = this.#batch(request);
    if (batch.length > 0) return batch;
    const waitMs = Math.min(request.timeout ?? 0, LONGEST_POLL_SECONDS) * 1000;
    return (await this.#longPoll.wait(waitMs, gone)) ? this.#batch(request) : [];
  }

  /** Ends the wait of the poller there may be. */
  endPoll(
    error: Error = conflict(
      "terminated by other getUpdates request; make sure that only one bot instance is running",
    ),
  ): void {
    this.#longPoll.end(error);
  }

  #wake(): void {
    this.#longPoll.wake();
    this.#onAdded();
  }

  #confirmBelow(offset: number): void {
    const first = offset < 0 ? [...this.#pending.keys()].at(offset) : offset;
    if (first === undefined) return;
    const before = this.#pending.size;
    for (const id of this.#pending.keys()) {
      if (id >= first) break;
      this.#pending.delete(id);
    }
    if (this.#pending.size < before) this.#onConfirmed();
  }

  #batch({ limit = 100 }: PollRequest): Update[] {
    const batch: Update[] = [];
    const most = Math.max(1, Math.min(limit, 100));
    const repeated = this.#again.splice(0, most);
    for (const { update } of repeated) batch.push(update);
    for (const { update } of this.#pending.values()) {
      if (batch.length >= most) break;
      batch.push(update);
    }
    return batch.sort((a, b) => a.update_id - b.update_id);
  }
}
