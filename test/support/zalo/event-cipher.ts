import { createCipheriv, randomBytes } from "node:crypto";
import { deflateSync, gzipSync } from "node:zlib";

/**
 * How an event's payload is wrapped: 0 plain, 1 compressed, 2 compressed and encrypted (what Zalo mostly sends),
 * 3 encrypted only.
 */
export type Encryption = 0 | 1 | 2 | 3;

export interface WrappedEvent {
  encrypt: Encryption;
  data: string;
}

/** @param cipherKey base64, told to the client when its socket opened */
export function wrapEvent(encryption: Encryption, cipherKey: string, payload: unknown): WrappedEvent {
  const text = JSON.stringify(payload);
  if (encryption === 0) return { encrypt: 0, data: text };
  if (encryption === 1) return { encrypt: 1, data: deflateSync(text).toString("base64") };
  const plain = encryption === 2 ? gzipSync(text) : Buffer.from(text, "utf8");
  return { encrypt: encryption, data: encodeURIComponent(gcm(cipherKey, plain).toString("base64")) };
}

/** Nonce (16 bytes), associated data (16 bytes), ciphertext, tag (16 bytes). */
function gcm(cipherKey: string, plain: Buffer): Buffer {
  const key = Buffer.from(cipherKey, "base64");
  const nonce = randomBytes(16);
  const associated = randomBytes(16);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(associated);
  return Buffer.concat([nonce, associated, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}
