import { readFileSync } from "node:fs";

/** A set of a collection: what it says of itself, and rows of cells. */
export interface LineSet {
  title: string;
  rows: string[][];
}

/** The sets of a collection in `test/fixtures/lines`: a title after `# `, and a row a line, its cells between ` | `. */
export function setsOf(file: string): LineSet[] {
  return readFileSync(new URL(`../fixtures/lines/${file}`, import.meta.url), "utf8")
    .split(/^# /mu)
    .slice(1)
    .map((set) => {
      const [title = "", ...rows] = set.trim().split("\n");
      return { title, rows: rows.map((row) => row.split(" | ")) };
    });
}
