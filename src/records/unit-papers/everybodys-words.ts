import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commonShingles } from "../../rules/likeness/read-text.ts";

const FOLDER = join(import.meta.dirname, "../../../locales/vi/model");

let known: ReadonlySet<number> | undefined;

/** The shingles of what everybody writes: the plan, and the field's stock phrases. Read at the first use. */
export function everybodysWords(): ReadonlySet<number> {
  known ??= commonShingles(
    ["plan.txt", "stock-phrases.txt"].map((name) => readFileSync(join(FOLDER, name), "utf8")),
  );
  return known;
}
