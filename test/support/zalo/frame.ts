import { z } from "zod";

/** A message on Zalo's socket: version (1 byte), command (2, little endian), subcommand (1), JSON. */
export interface Frame {
  command: number;
  subCommand: number;
  payload: unknown;
}

const VERSION = 1;
const HEADER_BYTES = 4;

/** What the commands mean; the client knows no others of use here. */
export const COMMAND = {
  cipherKey: 1,
  ping: 2,
  userMessages: 501,
  oldUserMessages: 510,
  oldGroupMessages: 511,
  groupMessages: 521,
  controls: 601,
  takenOver: 3000,
} as const;

export function encodeFrame({ command, subCommand, payload }: Frame): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt8(VERSION, 0);
  header.writeUInt16LE(command, 1);
  header.writeUInt8(subCommand, 3);
  return Buffer.concat([header, Buffer.from(JSON.stringify(payload), "utf8")]);
}

/** @throws Error when the client sent no frame */
export function decodeFrame(bytes: Buffer): Frame {
  if (bytes.length < HEADER_BYTES || bytes.readUInt8(0) !== VERSION) throw new Error("not a frame");
  return {
    command: bytes.readUInt16LE(1),
    subCommand: bytes.readUInt8(3),
    payload: z.looseObject({}).parse(JSON.parse(bytes.subarray(HEADER_BYTES).toString("utf8"))),
  };
}
