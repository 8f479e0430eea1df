/**
 * `npm run likely`: learns from the collections of lines in `test/` what a line may ask that no rule reads, and how people tell what they
 * did, and of which kind it was, and writes `locales/vi/likely-questions.json`, `told-lines.json` and `told-kinds.json`. `npm run likely -- --held-out` writes nothing: it leaves out each sixth of the sets in
 * turn, and says how much of it would be found.
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { heldOut } from "./held-out.ts";
import { heldOutKinds } from "./held-out-kinds.ts";
import { heldOutTold } from "./held-out-told.ts";
import { kindSets } from "./kind-lines.ts";
import { knownSets } from "./known-lines.ts";
import { learnKinds } from "./learn-kinds.ts";
import { learnTold } from "./learn-told.ts";
import { toldSets } from "./told-lines.ts";
import { learn } from "./train.ts";

const sets = knownSets();
if (process.argv.includes("--held-out"))
  process.stdout.write(
    `${JSON.stringify({ ...heldOut(sets), ...heldOutTold(toldSets()), ...heldOutKinds(kindSets()) })}\n`,
  );
else {
  const { weights, ...rest } = learn(sets.flat());
  write("likely-questions.json", { ...rest, weights: packed(weights) });
  const told = learnTold(toldSets().flat());
  write("told-lines.json", { scale: told.scale, weights: packed(told.weights) });
  const kinds = learnKinds(kindSets().flat());
  write("told-kinds.json", { scale: kinds.scale, weights: packed(kinds.weights) });
}

function packed(weights: Int8Array): string {
  return gzipSync(weights, { level: 9 }).toString("base64");
}

function write(name: string, learned: object): void {
  const target = new URL(`../../../locales/vi/${name}`, import.meta.url);
  writeFileSync(target, `${JSON.stringify(learned, null, 2)}\n`);
}
