interface WireMessage {
  opcode: number;
  body: Buffer;
}

/** Cuts a client's bytes into WebSocket messages: https://www.rfc-editor.org/rfc/rfc6455#section-5.2 */
export class WireReader {
  #pending = Buffer.alloc(0);
  #begun: { opcode: number; parts: Buffer[] } | undefined;

  /** @returns the messages that are whole now */
  take(bytes: Buffer): WireMessage[] {
    this.#pending = Buffer.concat([this.#pending, bytes]);
    const whole: WireMessage[] = [];
    for (let frame = this.#next(); frame; frame = this.#next()) {
      const message = this.#join(frame);
      if (message) whole.push(message);
    }
    return whole;
  }

  #next(): (WireMessage & { final: boolean }) | undefined {
    const all = this.#pending;
    if (all.length < 2) return undefined;
    const [first = 0, second = 0] = all;
    const lengthBytes = { 126: 2, 127: 8 }[second & 0x7f] ?? 0;
    const masked = (second & 0x80) !== 0;
    const start = 2 + lengthBytes + (masked ? 4 : 0);
    if (all.length < start) return undefined;
    const length =
      lengthBytes === 0
        ? second & 0x7f
        : lengthBytes === 2
          ? all.readUInt16BE(2)
          : Number(all.readBigUInt64BE(2));
    if (all.length < start + length) return undefined;
    const mask = all.subarray(start - 4, start);
    const sent = all.subarray(start, start + length);
    const body = masked ? Buffer.from(sent.map((byte, at) => byte ^ (mask[at % 4] ?? 0))) : sent;
    this.#pending = all.subarray(start + length);
    return { opcode: first & 0x0f, final: (first & 0x80) !== 0, body };
  }

  #join({ opcode, final, body }: WireMessage & { final: boolean }): WireMessage | undefined {
    if (opcode >= 8 || (final && opcode !== 0)) return { opcode, body };
    if (opcode !== 0) this.#begun = { opcode, parts: [body] };
    else this.#begun?.parts.push(body);
    if (!final || !this.#begun) return undefined;
    const message = { opcode: this.#begun.opcode, body: Buffer.concat(this.#begun.parts) };
    this.#begun = undefined;
    return message;
  }
}
