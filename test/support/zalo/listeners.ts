import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { z } from "zod";
import type { Changes } from "../telegram/changes.ts";
import { type Encryption, wrapEvent } from "./event-cipher.ts";
import { COMMAND, decodeFrame, encodeFrame } from "./frame.ts";
import type { History } from "./history.ts";
import { WebSocketPeer } from "./web-socket.ts";

const oldMessagesAsked = z.looseObject({ lastId: z.string().nullable(), req_id: z.string() });

interface Connection {
  peer: WebSocketPeer;
  cipherKey: string;
  silent: boolean;
}

/** The sockets that clients of the account listen on; the newest one is served, an older one is sent away. */
export class Listeners {
  encryption: Encryption = 2;
  /** Pings of clients so far. */
  pings = 0;
  /** Sockets opened so far. */
  opened = 0;
  readonly #changes: Changes;
  readonly #history: History;
  #connections: Connection[] = [];

  constructor(changes: Changes, history: History) {
    this.#changes = changes;
    this.#history = history;
  }

  /** Sockets that are open, half-open ones included. */
  get count(): number {
    return this.#connections.length;
  }

  accept(request: IncomingMessage, line: Duplex): void {
    const connection: Connection = {
      cipherKey: randomBytes(32).toString("base64"),
      silent: false,
      peer: new WebSocketPeer(request, line, {
        message: (bytes) => this.#heard(connection, bytes),
        closed: () => {
          this.#connections = this.#connections.filter((one) => one !== connection);
          this.#changes.note();
        },
      }),
    };
    for (const older of this.#connections) this.#say(older, COMMAND.takenOver, 0, {});
    this.#connections.push(connection);
    this.opened += 1;
    this.#say(connection, COMMAND.cipherKey, 1, { key: connection.cipherKey, error_code: 0 });
    this.#changes.note();
  }

  /** Hands an event to who listens; nobody: it is gone. */
  deliver(command: number, data: unknown): void {
    const newest = this.#connections.at(-1);
    if (newest) this.#wrapped(newest, command, 0, data);
  }

  /** Says anything, as it stands, to who listens. */
  sendRaw(command: number, subCommand: number, payload: unknown): void {
    const newest = this.#connections.at(-1);
    if (newest) this.#say(newest, command, subCommand, payload);
  }

  /** Closes what is open now. */
  close(code: number, reason?: string): void {
    for (const { peer } of this.#connections) peer.close(code, reason);
  }

  /** Makes what is open now half-open: it stays, nothing goes through any more, either way. */
  silence(): void {
    for (const connection of this.#connections) {
      connection.silent = true;
      connection.peer.silence();
    }
  }

  #heard(connection: Connection, bytes: Buffer): void {
    const { command, payload } = decodeFrame(bytes);
    if (command === COMMAND.ping) {
      this.pings += 1;
      this.#say(connection, COMMAND.ping, 1, payload);
      this.#changes.note();
    } else if (command === COMMAND.oldUserMessages || command === COMMAND.oldGroupMessages) {
      const { lastId } = oldMessagesAsked.parse(payload);
      const isGroup = command === COMMAND.oldGroupMessages;
      const found = this.#history.page(isGroup ? "group" : "user", lastId ?? undefined);
      this.#wrapped(connection, command, 1, isGroup ? { groupMsgs: found } : { msgs: found });
    }
  }

  #wrapped(connection: Connection, command: number, subCommand: number, data: unknown): void {
    const payload = { error_code: 0, error_message: "", data };
    this.#say(connection, command, subCommand, wrapEvent(this.encryption, connection.cipherKey, payload));
  }

  #say({ peer, silent }: Connection, command: number, subCommand: number, payload: unknown): void {
    if (!silent) peer.send(encodeFrame({ command, subCommand, payload }));
  }
}
