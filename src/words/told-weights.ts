import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { TOLD_PLACES, type ToldWeights } from "../rules/reading/told/told-share.ts";

const FILE = join(import.meta.dirname, "../../locales/vi/told-lines.json");

const learned = z.object({
  scale: z.number(),
  /** One byte a weight, zipped, as base64. */
  weights: z.string(),
});

let read: ToldWeights | undefined;

/** What was learned of how people tell what they did, by `npm run likely`; read once in a process, when it is first needed. @throws Error when it belongs to other features */
export function toldWeights(): ToldWeights {
  read ??= readLearned();
  return read;
}

function readLearned(): ToldWeights {
  const { weights: packed, scale } = learned.parse(JSON.parse(readFileSync(FILE, "utf8")));
  const weights = new Int8Array(gunzipSync(Buffer.from(packed, "base64")));
  if (weights.length !== TOLD_PLACES) throw new Error("stale: run `npm run likely`");
  return { scale, weights };
}
