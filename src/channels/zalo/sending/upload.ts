import { extname } from "node:path";
import type { AttachmentSource } from "zca-js";
import type { Attachment } from "../../../chat/message/channel.ts";

/** Endings (lower case) that zca-js sends as pictures, with the text below. */
const PICTURES = [".jpg", ".jpeg", ".png", ".webp"];
const PNG_HEAD = "89504e470d0a1a0a";

/** True when text and file go as one message; other files carry no text. */
export function isPicture({ name }: Attachment): boolean {
  return PICTURES.includes(extname(name).toLowerCase());
}

/** A file as zca-js takes it: a Buffer with its size, and a name with an ending. */
export function asSource({ name, bytes }: Attachment): AttachmentSource {
  const ending = extname(name);
  const stem = name.slice(0, name.length - ending.length);
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const metadata = { totalSize: data.length, ...sizeOf(data) };
  return { data, filename: `${stem || "tep"}.${ending.slice(1).toLowerCase() || "bin"}`, metadata };
}

/** A PNG's width and height: https://www.w3.org/TR/png-3/#11IHDR */
function sizeOf(data: Buffer): { width: number; height: number } | undefined {
  if (data.length < 24 || data.subarray(0, 8).toString("hex") !== PNG_HEAD) return undefined;
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
}
