import { setMaxListeners } from "node:events";
import type { Logger } from "pino";
import type {
  Abilities,
  Attachment,
  Channel,
  ChannelFacts,
  ChannelListener,
} from "../../chat/message/channel.ts";
import type { Outgoing } from "../../chat/message/outgoing.ts";
import type { Accounts } from "../../records/channels/accounts.ts";
import type { Address } from "../../records/people/address.ts";
import type { Clock } from "../../rules/calendar/time.ts";
import { zaloFacts } from "./channel-facts.ts";
import { AccountState, type ZaloState } from "./connection/account-state.ts";
import { Connection } from "./connection/connection.ts";
import { Logins } from "./connection/logins.ts";
import { OperatorCall } from "./connection/operator-call.ts";
import { download } from "./heard/download.ts";
import { TIMINGS, type Timings, ZALO_PACE } from "./limits.ts";
import { ZALO } from "./places.ts";
import { AdaptiveThrottle } from "./sending/adaptive-throttle.ts";
import { Sender } from "./sending/sender.ts";

export interface ZaloParts {
  sessionFile: string;
  accounts: Accounts;
  log: Logger;
  clock: Clock;
  /** No other process of this program is on this database. */
  alone?: boolean;
  /** Instead of the global one. */
  fetch?: typeof fetch;
  timings?: Partial<Timings>;
  /** `off` only for measuring against a server without limits. */
  pace?: "zalo" | "off";
}

/**
 * Zalo through a personal account, by zca-js. It starts even without a session, and connects by itself once there is
 * one.
 */
export class ZaloChannel implements Channel {
  readonly name = ZALO;
  readonly abilities: Abilities;
  readonly invitationLink: ChannelFacts["invitationLink"];
  readonly noticesAMinute: number | undefined;
  readonly #parts: ZaloParts;
  readonly #timings: Timings;
  readonly #accountState: AccountState;
  readonly #sender: Sender;
  readonly #stopping = new AbortController();
  #connection: Connection | undefined;
  #running: Promise<unknown> = Promise.resolve();

  constructor(parts: ZaloParts) {
    setMaxListeners(0, this.#stopping.signal);
    this.#parts = parts;
    const { abilities, noticesAMinute, invitationLink } = zaloFacts(parts.accounts);
    this.abilities = abilities;
    this.invitationLink = invitationLink;
    this.noticesAMinute = parts.pace === "off" ? undefined : noticesAMinute;
    this.#timings = { ...TIMINGS, ...parts.timings };
    this.#accountState = new AccountState(parts.log);
    const throttle = parts.pace === "off" ? undefined : new AdaptiveThrottle(ZALO_PACE, this.#timings);
    const checkSession = async () => this.#connection?.checkSession();
    this.#sender = new Sender(this.#accountState, this.#timings, throttle, checkSession);
  }

  async start(listener: ChannelListener): Promise<void> {
    const { sessionFile, accounts, log, clock, alone = false, fetch } = this.#parts;
    const common = {
      log,
      timings: this.#timings,
      accountState: this.#accountState,
      stopped: this.#stopping.signal,
    };
    const logins = new Logins({ ...common, sessionFile, fetch });
    this.#connection = new Connection({ ...common, logins, accounts, listener, clock, alone });
    const call = new OperatorCall({ ...common, listener, accounts });
    this.#running = Promise.all([this.#connection.run(), call.run()]);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    await this.#sender.idle();
  }

  /** False while another process has the account; its chats are left to that process. */
  serves(): boolean {
    return this.#accountState.state !== "elsewhere";
  }

  waitForPace(to: Address, message: Outgoing, gaveWay?: AbortSignal): Promise<void> {
    return this.#sender.turn(to, message, gaveWay);
  }

  send(to: Address, message: Outgoing, file?: Attachment): Promise<string> {
    return this.#sender.send(to, message, file);
  }

  download(handle: string, maxBytes: number): Promise<Uint8Array> {
    return download(handle, maxBytes, this.#parts.fetch);
  }

  /** For `/healthz`. */
  status(): { state: ZaloState; heard: number; lastHeardAt: number | undefined } {
    const { count = 0, lastAt } = this.#connection?.heard ?? {};
    return { state: this.#accountState.state, heard: count, lastHeardAt: lastAt };
  }
}
