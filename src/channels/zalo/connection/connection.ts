import type { Logger } from "pino";
import type { API } from "zca-js";
import type { ChannelListener } from "../../../chat/message/channel.ts";
import { Backoff } from "../../../chat/pace/backoff.ts";
import { pause } from "../../../chat/pace/pause.ts";
import { NotYet, Retry } from "../../../chat/pace/retry.ts";
import type { Accounts } from "../../../records/channels/accounts.ts";
import type { Clock } from "../../../rules/calendar/time.ts";
import { CatchUp } from "../heard/catch-up.ts";
import { Intake } from "../heard/intake.ts";
import { otherEvents } from "../heard/other-events.ts";
import type { Timings } from "../limits.ts";
import { AccountLink } from "./account-link.ts";
import type { AccountState } from "./account-state.ts";
import { Hold } from "./hold.ts";
import type { Logins } from "./logins.ts";
import { Reopening } from "./reopening.ts";
import { Socket, SocketClosed } from "./socket.ts";

export interface ConnectionParts {
  logins: Logins;
  accountState: AccountState;
  accounts: Accounts;
  listener: ChannelListener;
  log: Logger;
  clock: Clock;
  timings: Timings;
  /** No other process uses this database, so whoever had the account is gone. */
  alone: boolean;
  stopped: AbortSignal;
}

/** Listens on the account until it is stopped, whatever happens to the session, the socket or the database. */
export class Connection {
  readonly #parts: ConnectionParts;
  readonly #hold: Hold;
  readonly #reopening: Reopening;
  readonly #startedAt: number;
  #socket: { api: API; giveUp(): void } | undefined;
  /** A login whose session has ended, even if its socket is still open. */
  #dead: API | undefined;
  readonly #link: AccountLink;
  #listened: { account: string; intake: Intake; catchUp: CatchUp } | undefined;

  constructor(parts: ConnectionParts) {
    const { accounts, accountState, log, timings, clock, stopped, logins } = parts;
    this.#parts = parts;
    this.#hold = new Hold(accounts, log, timings.leaseMs);
    this.#reopening = new Reopening({ accountState, timings, stopped, hurry: () => logins.renewed, log });
    this.#link = new AccountLink(accounts, log, timings.openMs);
    this.#startedAt = clock();
  }

  /** Other people's messages so far, and when the last one came, epoch milliseconds. */
  get heard(): { count: number; lastAt: number | undefined } {
    const { heard = 0, lastHeardAt } = this.#listened?.intake ?? {};
    return { count: heard, lastAt: lastHeardAt };
  }

  async run(): Promise<void> {
    const { logins, stopped, log } = this.#parts;
    const watching = logins.watch();
    let api: API | undefined;
    while (!stopped.aborted) {
      api ??= await logins.next();
      if (api && (await this.#take(api.getOwnId()))) {
        void this.#link.note(api);
        if (!(await this.#listen(api)) || api === this.#dead) api = undefined;
      }
      if (logins.renewed.aborted) api = undefined;
    }
    await watching;
    await this.#listened?.intake.idle();
    await this.#hold.letGo().catch((err: unknown) => log.warn({ err }, "the Zalo account was not let go"));
  }

  /** Checks whether the session is still valid. If not, it sends nothing more, and a new login is needed. */
  async checkSession(): Promise<boolean | undefined> {
    const { logins, accountState } = this.#parts;
    const socket = this.#socket;
    const isValid = await logins.isValid();
    if (isValid !== false || !socket || socket !== this.#socket) return isValid;
    this.#dead = socket.api;
    accountState.sendsBy(undefined);
    socket.giveUp();
    return false;
  }

  /** Waits for the account. @returns false when stopped before, or when there is a new login file */
  async #take(account: string): Promise<boolean> {
    const { alone, accountState, stopped, timings, log, logins } = this.#parts;
    const { renewed } = logins;
    const retry = new Retry({
      stopped: AbortSignal.any([stopped, renewed]),
      backoff: new Backoff({ firstMs: timings.firstRetryMs, longestMs: timings.leaseMs / 4 }),
      failed: () => {
        accountState.becomes("away");
        return undefined;
      },
      log: (err) => log.error({ err }, "the Zalo account cannot be held yet"),
    });
    const isHeld = await retry.run(async () => {
      if (await this.#hold.take(account, alone)) return true;
      accountState.sendsBy(undefined);
      accountState.becomes("elsewhere", { account });
      throw new NotYet();
    });
    return isHeld ?? false;
  }

  /** Listens until the socket ends. @returns false when the next one needs a new login */
  async #listen(api: API): Promise<boolean> {
    const { accountState, stopped, timings, logins } = this.#parts;
    const { renewed } = logins;
    const { intake, catchUp } = this.#listening(api.getOwnId());
    const ended = new AbortController();
    const over = AbortSignal.any([ended.signal, stopped, renewed]);
    intake.hold();
    accountState.sendsBy(api);
    const socket = new Socket(api, {
      message: (raw) => void intake.hear(raw),
      ...otherEvents(api, this.#parts),
      trouble: () => this.#parts.log.warn("zca-js could not read a frame; the history will tell"),
    });
    this.#socket = { api, giveUp: () => socket.giveUp() };
    void socket.closed.then(() => ended.abort());
    const held = this.#hold.keep(over).then(() => socket.giveUp());
    this.#reopening.begins();
    try {
      await socket.open(timings.openMs);
      this.#reopening.opened();
      for (let opening = true; !over.aborted; opening = false) {
        const settled = await catchUp.look(socket, opening);
        if (opening) accountState.becomes("connected");
        this.#reopening.works();
        intake.release();
        await settled();
        await pause(timings.probeEveryMs, over);
      }
      throw new SocketClosed(await socket.closed);
    } catch (error) {
      intake.release();
      socket.giveUp();
      if (stopped.aborted || api === this.#dead) return true;
      if (renewed.aborted) {
        accountState.sendsBy(undefined);
        return false;
      }
      await this.#reopening.waitAfter(error);
      return this.#reopening.wasOpen && error instanceof SocketClosed;
    } finally {
      ended.abort();
      await held;
    }
  }

  #listening(account: string) {
    if (this.#listened?.account === account) return this.#listened;
    const { listener, clock, log, stopped, timings, accounts } = this.#parts;
    const intake = new Intake({ listener, account, clock, log, stopped, reorderMs: timings.reorderMs });
    const { answerMs } = timings;
    const catchUp = new CatchUp({ accounts, account, intake, startedAt: this.#startedAt, answerMs });
    this.#listened = { account, intake, catchUp };
    return this.#listened;
  }
}
