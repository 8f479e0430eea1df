import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WireReader } from "./web-socket-reader.ts";

const OPCODE = { binary: 2, close: 8, ping: 9, pong: 10 } as const;
/** https://www.rfc-editor.org/rfc/rfc6455#section-1.3 */
const HANDSHAKE_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

interface Hearer {
  message(bytes: Buffer): void;
  closed(): void;
}

/**
 * The server's end of a WebSocket (https://www.rfc-editor.org/rfc/rfc6455), with what no library offers to a test:
 * a line that dies without a word, and one that stays open and says nothing.
 */
export class WebSocketPeer {
  readonly #line: Duplex;
  readonly #hearer: Hearer;
  readonly #reader = new WireReader();
  #silent = false;
  #closing = false;

  constructor(request: IncomingMessage, line: Duplex, hearer: Hearer) {
    this.#line = line;
    this.#hearer = hearer;
    const key = request.headers["sec-websocket-key"] ?? "";
    const accept = createHash("sha1").update(`${key}${HANDSHAKE_GUID}`).digest("base64");
    line.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    line.on("data", (bytes: Buffer) => this.#read(bytes));
    line.on("error", () => line.destroy());
    line.on("end", () => line.end());
    line.on("close", () => hearer.closed());
  }

  send(bytes: Buffer): void {
    this.#write(OPCODE.binary, bytes);
  }

  /** Half-open from now on: the line stays, nothing is read or said on it any more. */
  silence(): void {
    this.#silent = true;
  }

  /** Says goodbye with this code; 1006 is what a client sees of a line that breaks without one. */
  close(code: number, reason = ""): void {
    if (code === 1006) return void this.#line.destroy();
    const body = Buffer.alloc(2);
    body.writeUInt16BE(code);
    this.#closing = true;
    this.#write(OPCODE.close, Buffer.concat([body, Buffer.from(reason, "utf8")]));
  }

  #read(bytes: Buffer): void {
    if (this.#silent) return;
    for (const { opcode, body } of this.#reader.take(bytes)) {
      if (opcode === OPCODE.ping) this.#write(OPCODE.pong, body);
      else if (opcode === OPCODE.close) this.#heardGoodbye(body);
      else if (opcode === OPCODE.binary) this.#hearer.message(body);
    }
  }

  /** The client's own goodbye is echoed, so that it sees the code it said. */
  #heardGoodbye(body: Buffer): void {
    if (!this.#closing) this.#write(OPCODE.close, body.subarray(0, 2));
    this.#line.end();
  }

  #write(opcode: number, body: Buffer): void {
    if (this.#silent || this.#line.destroyed || this.#line.writableEnded) return;
    this.#line.write(Buffer.concat([header(opcode, body.length), body]));
  }
}

function header(opcode: number, length: number): Buffer {
  const final = 0x80 | opcode;
  if (length < 126) return Buffer.from([final, length]);
  if (length < 0x10000) return Buffer.from([final, 126, length >> 8, length & 0xff]);
  const long = Buffer.alloc(10);
  long.writeUInt8(final, 0);
  long.writeUInt8(127, 1);
  long.writeBigUInt64BE(BigInt(length), 2);
  return long;
}
