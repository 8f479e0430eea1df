import { readdirSync, readFileSync } from "node:fs";

/** A set of a collection: what it says of itself, and rows of cells. */
export interface LineSet {
  title: string;
  rows: string[][];
}

const LINES = new URL("../fixtures/lines/", import.meta.url);
const LEARNED = "learned/";
const SEED = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000);

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

/** Every second row with its place, in one run these and in another the others; with `FAULTS=full`, as in `npm run faults`, all. */
export function drawnRows<Row>(rows: readonly Row[]): readonly (readonly [number, Row])[] {
  const placed = [...rows.entries()];
  return process.env.FAULTS === "full" ? placed : placed.filter(([place]) => (place + SEED) % 2 === 0);
}

/** Voices that are learned from: one set each. What a line asks begins with `q` of a cadre, `Q` of a secretary, and its command. */
export function learnedSets(): LineSet[] {
  return readdirSync(new URL(LEARNED, LINES))
    .toSorted()
    .flatMap((name) => setsOf(`${LEARNED}${name}`));
}
