import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { PLACES } from "../rules/asking/features.ts";
import type { Learned } from "../rules/asking/likely-intents.ts";

const FILE = join(import.meta.dirname, "../../locales/vi/likely-questions.json");

const learned = z.object({
  meanings: z.array(z.string()),
  ofHeads: z.array(z.string()),
  scale: z.number(),
  /** One byte a weight, zipped, as base64. */
  weights: z.string(),
});

let read: Learned | undefined;

/** What was learned of how people ask, by `npm run likely`; read once in a process, when it is first needed. @throws Error when it belongs to other features */
export function likelyQuestions(): Learned {
  read ??= readLearned();
  return read;
}

function readLearned(): Learned {
  const { weights: packed, ...rest } = learned.parse(JSON.parse(readFileSync(FILE, "utf8")));
  const weights = new Int8Array(gunzipSync(Buffer.from(packed, "base64")));
  if (weights.length !== PLACES * rest.meanings.length) throw new Error("stale: run `npm run likely`");
  return { ...rest, weights };
}
