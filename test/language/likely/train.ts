import { featuresOf, PLACES } from "../../../src/rules/asking/features.ts";
import type { Learned, LikelyLine } from "../../../src/rules/asking/likely-intents.ts";
import { asBytes } from "./as-bytes.ts";
import { learnAsked } from "./learn-asked.ts";

/** A line, and what it means. */
export interface KnownLine extends LikelyLine {
  readonly meaning: string;
  /** For how many lines it counts; left out: one. */
  readonly weight?: number;
}

/** Learns what lines ask. */
export function learn(lines: readonly KnownLine[]): Learned {
  const meanings = [...new Set(lines.map(({ meaning }) => meaning))].toSorted();
  const rights = new Map(meanings.map((each) => [each, meanings.map((other) => (other === each ? 1 : 0))]));
  const rows = lines.map((line) => ({
    places: placesOf(line),
    right: rights.get(line.meaning) ?? [],
    weight: line.weight ?? 1,
  }));
  const weights = learnAsked(rows, { places: PLACES, meanings: meanings.length });
  return {
    meanings,
    ofHeads: meanings.filter((each) => isOfHeads(lines.filter(({ meaning }) => meaning === each))),
    ...asBytes(weights),
  };
}

/** A cadre may ask for it, too, and be told that it is not theirs. */
function isOfHeads(lines: readonly KnownLine[]): boolean {
  return lines.filter(({ asksOfOthers }) => !asksOfOthers).length < lines.length * RARELY;
}

const RARELY = 0.05;

/** Lines are learned from again and again. */
const KNOWN = new WeakMap<KnownLine, Int32Array>();

function placesOf(line: KnownLine): Int32Array {
  const places = KNOWN.get(line) ?? Int32Array.from(featuresOf(line));
  KNOWN.set(line, places);
  return places;
}
