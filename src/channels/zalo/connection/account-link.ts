import type { Logger } from "pino";
import type { API } from "zca-js";
import type { Accounts } from "../../../records/channels/accounts.ts";
import { ZALO } from "../places.ts";
import { ownLink } from "./client.ts";

/** Where people find the account, for invitations. They do without it where Zalo does not tell. */
export class AccountLink {
  readonly #accounts: Accounts;
  readonly #log: Logger;
  readonly #askMs: number;
  /** The login whose link was asked for. */
  #asked: API | undefined;

  constructor(accounts: Accounts, log: Logger, askMs: number) {
    this.#accounts = accounts;
    this.#log = log;
    this.#askMs = askMs;
  }

  /** Asks once a login. */
  async note(api: API): Promise<void> {
    if (api === this.#asked) return;
    this.#asked = api;
    try {
      const url = await ownLink(api, this.#askMs);
      if (url !== undefined) await this.#accounts.noteLink(`${ZALO}:${api.getOwnId()}`, url);
    } catch (err) {
      this.#log.warn({ err }, "the link to the Zalo account is not known");
    }
  }
}
