import fc from "fast-check";
import { expect, test } from "vitest";
import { COMMAND, decodeFrame, encodeFrame } from "../support/zalo/frame.ts";
import { WireReader } from "../support/zalo/web-socket-reader.ts";

/** One frame as a client sends it: masked, as https://www.rfc-editor.org/rfc/rfc6455#section-5.3 wants it. */
function clientFrame(opcode: number, body: Uint8Array, mask: Uint8Array, isFinal = true): Buffer {
  const { length } = body;
  const extended = Buffer.alloc(length < 126 ? 0 : length < 0x10000 ? 2 : 8);
  if (extended.length === 2) extended.writeUInt16BE(length);
  if (extended.length === 8) extended.writeBigUInt64BE(BigInt(length));
  const short = extended.length === 0 ? length : extended.length === 2 ? 126 : 127;
  const masked = body.map((byte, at) => byte ^ (mask[at % 4] ?? 0));
  const head = [(isFinal ? 0x80 : 0) | opcode, 0x80 | short];
  return Buffer.concat([Buffer.from(head), extended, mask, masked]);
}

const mask = fc.uint8Array({ minLength: 4, maxLength: 4 });

test.each([
  ["short ones in small pieces", fc.nat(130), fc.integer({ min: 1, max: 9 })],
  ["long ones in large pieces", fc.constantFrom(125, 65_535, 65_536), fc.integer({ min: 999, max: 70_000 })],
])("messages are the same however the line cuts them: %s", (_, length, step) => {
  const message = fc.record({ length, mask, opcode: fc.constantFrom(1, 2, 8, 9) });
  fc.assert(
    fc.property(fc.array(message, { maxLength: 5 }), step, (messages, size) => {
      const sent = messages.map((one) => ({ ...one, body: Buffer.alloc(one.length, one.opcode) }));
      const line = Buffer.concat(sent.map((one) => clientFrame(one.opcode, one.body, one.mask)));
      const reader = new WireReader();
      const read = [];
      for (let at = 0; at < line.length; at += size) read.push(...reader.take(line.subarray(at, at + size)));
      expect(read.map(({ opcode, body }) => [opcode, body.toString("latin1")])).toEqual(
        sent.map(({ opcode, body }) => [opcode, body.toString("latin1")]),
      );
    }),
    { numRuns: 50 },
  );
});

test("a message in pieces is joined, with a ping in between", () => {
  const no = new Uint8Array(4);
  const read = new WireReader().take(
    Buffer.concat([
      clientFrame(2, Buffer.from("xin "), no, false),
      clientFrame(9, Buffer.from("?"), no),
      clientFrame(0, Buffer.from("ch"), no, false),
      clientFrame(0, Buffer.from("ào"), no),
    ]),
  );
  expect(read.map(({ opcode, body }) => [opcode, body.toString()])).toEqual([
    [9, "?"],
    [2, "xin chào"],
  ]);
});

test("Zalo's frames come back as they went", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(COMMAND)),
      fc.nat(127),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string()),
      (command, subCommand, payload) => {
        expect(decodeFrame(encodeFrame({ command, subCommand, payload }))).toEqual({
          command,
          subCommand,
          payload,
        });
      },
    ),
  );
  expect(() => decodeFrame(Buffer.from([2, 0, 0, 0]))).toThrow("not a frame");
});
