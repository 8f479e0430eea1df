import { readdirSync, readFileSync } from "node:fs";
import { drawnOf } from "../support/drawn.ts";

/** A set of a collection: what it says of itself, and rows of cells. */
export interface LineSet {
  title: string;
  rows: string[][];
}

const LINES = new URL("../fixtures/lines/", import.meta.url);
const LEARNED = "learned/";

/** The sets of a collection in `test/fixtures/lines`: a title after `# `, and a row a line, its cells between ` | `. */
export function setsOf(file: string): LineSet[] {
  return readFileSync(new URL(file, LINES), "utf8")
    .split(/^# /mu)
    .slice(1)
    .map((set) => {
      const [title = "", ...rows] = set.trim().split("\n");
      return { title, rows: rows.map((row) => row.split(" | ")) };
    });
}

/** Every twelfth row with its place, in the next runs the others. */
export function drawnRows<Row>(rows: readonly Row[]): readonly (readonly [number, Row])[] {
  return drawnOf(rows, 12);
}

/** Voices that are learned from: one set each. What a line asks begins with `q` of a cadre, `Q` of a secretary, and its command. */
export function learnedSets(): LineSet[] {
  return readdirSync(new URL(LEARNED, LINES))
    .toSorted()
    .flatMap((name) => setsOf(`${LEARNED}${name}`));
}
