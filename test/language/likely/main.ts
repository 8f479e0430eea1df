/**
 * `npm run likely`: learns from the collections of lines in `test/` what a line may ask that no rule reads, and writes
 * `locales/vi/likely-questions.json`. `npm run likely -- --held-out` writes nothing: it leaves out each sixth of the sets in
 * turn, and says how much of it would be found.
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { heldOut } from "./held-out.ts";
import { knownSets } from "./known-lines.ts";
import { learn } from "./train.ts";

const sets = knownSets();
if (process.argv.includes("--held-out")) process.stdout.write(`${JSON.stringify(heldOut(sets))}\n`);
else {
  const { weights, ...rest } = learn(sets.flat());
  const packed = gzipSync(weights, { level: 9 }).toString("base64");
  const target = new URL("../../../locales/vi/likely-questions.json", import.meta.url);
  writeFileSync(target, `${JSON.stringify({ ...rest, weights: packed }, null, 2)}\n`);
}
