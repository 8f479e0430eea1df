import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";

const FOLDER = join(import.meta.dirname, "../../locales/vi");

/** Weights as `npm run likely` packs them: one byte a weight, zipped, as base64. */
export const PACKED_WEIGHTS = z
  .string()
  .transform((packed) => new Int8Array(gunzipSync(Buffer.from(packed, "base64"))));

/** What is learned of lines that mean one of a fixed row of things. */
export const LEARNED_WEIGHTS = z.object({ scale: z.number(), weights: PACKED_WEIGHTS });

/**
 * Reads what `npm run likely` has learned.
 * @param fits how many weights belong to it
 * @throws Error when it belongs to other features
 */
export function readLearned<T extends { weights: Int8Array }>(
  name: string,
  shape: z.ZodType<T>,
  fits: (learned: T) => number,
): T {
  const learned = shape.parse(JSON.parse(readFileSync(join(FOLDER, name), "utf8")));
  if (learned.weights.length !== fits(learned)) throw new Error("stale: run `npm run likely`");
  return learned;
}
