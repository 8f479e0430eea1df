import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";

/** The longest side of a kept picture, points. */
export const LONGEST_SIDE = 1600;
/** A picture of more points is a bomb rather than a photo: telephones of today take 50 million at most. */
const MOST_POINTS = 60_000_000;
const PATIENCE_MS = 20_000;
/** The way in which `shrink.js` says that it cannot read the picture. */
const UNREADABLE = 2;

const PROGRAM = join(import.meta.dirname, "shrink.js");
const require = createRequire(PROGRAM);

/** One at a time: together they would take the memory of many. */
let last: Promise<unknown> = Promise.resolve();

/**
 * A picture as it is kept: a JPEG, at most {@link LONGEST_SIDE} wide and high, without anything beside the picture.
 * @returns undefined when it cannot be read as one, or would be far too large
 * @throws Error when pictures cannot be read at all now
 */
export function shrinkPicture(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const mine = last.then(() => shrunk(bytes));
  last = mine.catch(() => {});
  return mine;
}

async function shrunk(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const sharp = require.resolve("sharp");
  // Without the environment: it holds tokens, and a picture has no business with them.
  const child = spawn(process.execPath, [PROGRAM, sharp, String(LONGEST_SIDE), String(MOST_POINTS)], {
    env: {},
    stdio: ["pipe", "pipe", "pipe"],
    timeout: PATIENCE_MS,
    killSignal: "SIGKILL",
  });
  // One that has ended early takes no more; its end tells why.
  child.stdin.on("error", () => {});
  child.stdin.end(bytes);
  const [jpeg, words, [code, signal]] = await Promise.all([
    buffer(child.stdout),
    buffer(child.stderr),
    once(child, "close"),
  ]);
  if (code === 0 && jpeg.length > 0) return new Uint8Array(jpeg);
  if (code === UNREADABLE || signal !== null) return undefined;
  throw new Error(`pictures cannot be read: ${words.toString("utf8").slice(0, 500)}`);
}
