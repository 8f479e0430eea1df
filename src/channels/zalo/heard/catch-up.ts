import type { Accounts } from "../../../records/channels/accounts.ts";
import { NoAnswer, type Socket } from "../connection/socket.ts";
import { isLater, type ThreadKind, ZALO } from "../places.ts";
import type { Intake } from "./intake.ts";
import { anyMessage } from "./message-shape.ts";

const KINDS = ["user", "group"] as const satisfies readonly ThreadKind[];
/** The position of a list that was read while empty. */
const NOTHING_YET = "0";

/**
 * Reads from the history what did not come over the socket. The position moves on only here, once a whole page is
 * stored, so that the next look makes up for a lost frame or a kill. Keys drop what came twice.
 */
export class CatchUp {
  readonly #accounts: Accounts;
  readonly #name: string;
  readonly #intake: Intake;
  readonly #startedAt: number;
  readonly #answerMs: number;
  #read: Record<string, string> | undefined;

  /** @param parts.startedAt an account that was never read is read from this moment, epoch milliseconds */
  constructor(parts: {
    accounts: Accounts;
    account: string;
    intake: Intake;
    startedAt: number;
    answerMs: number;
  }) {
    this.#accounts = parts.accounts;
    this.#name = `${ZALO}:${parts.account}`;
    this.#intake = parts.intake;
    this.#startedAt = parts.startedAt;
    this.#answerMs = parts.answerMs;
  }

  /**
   * Takes in what is new.
   * @returns a function to call once messages are let through; it resolves when all are stored
   * @param opening also looks at the newest page, whatever the ids say
   * @throws SocketClosed; NoAnswer when the socket is dead
   */
  async look(socket: Socket, opening = false): Promise<() => Promise<void>> {
    const found: Found[] = [];
    for (const kind of KINDS) found.push(await this.#new(socket, kind, opening));
    return async () => {
      for (const { kind, last, heard } of found)
        if ((await Promise.all(heard)).every(Boolean)) await this.#move(kind, last);
    };
  }

  async #new(socket: Socket, kind: ThreadKind, opening: boolean): Promise<Found> {
    this.#read ??= await this.#accounts.read(this.#name);
    const read = this.#read[kind];
    const found: Found = { kind, last: read ?? NOTHING_YET, heard: [] };
    let newest: unknown[] = [];
    if (opening || found.last === NOTHING_YET) {
      newest = await this.#page(socket, kind, undefined);
      this.#hear(newest, found, read === undefined ? this.#startedAt : 0);
      if (read === undefined || newest.length === 0) return { ...found, last: lastOf(newest, found.last) };
    }
    for (let more = true; more; ) {
      const page = await this.#page(socket, kind, found.last).catch((error: unknown) => {
        // It is unknown how Zalo treats an id that never existed.
        if (found.last === NOTHING_YET && error instanceof NoAnswer) return [];
        throw error;
      });
      this.#hear(page, found, 0);
      const last = lastOf(page, found.last);
      more = last !== found.last;
      found.last = last;
    }
    return read === NOTHING_YET ? { ...found, last: lastOf(newest, found.last) } : found;
  }

  /** @param notBefore see `Intake.hear` */
  #hear(page: readonly unknown[], found: Found, notBefore: number): void {
    for (const raw of page) found.heard.push(this.#intake.hear(raw, notBefore));
  }

  #page(socket: Socket, kind: ThreadKind, after: string | undefined): Promise<unknown[]> {
    return socket.history(kind, after, this.#answerMs);
  }

  async #move(kind: ThreadKind, to: string): Promise<void> {
    if (this.#read?.[kind] === to) return;
    await this.#accounts.readUpTo(this.#name, kind, to);
    this.#read = { ...this.#read, [kind]: to };
  }
}

/** What is new in one list. */
interface Found {
  kind: ThreadKind;
  last: string;
  heard: Promise<boolean>[];
}

/** The latest id of a page, own messages included; `before` when there is no later one. */
function lastOf(page: readonly unknown[], before: string): string {
  const ids = page.map((raw) => anyMessage.safeParse(raw).data?.data.msgId).filter((id) => id !== undefined);
  return ids.reduce((last, id) => (isLater(id, last) ? id : last), before);
}
