import { plain } from "../reading/words/plain.ts";

/** Shorter texts of two people are alike by chance. */
const FEWEST_WORDS = 40;
/** So many words in a row are compared. */
const RUN = 3;
/** So much of two texts is the same, of 1. */
const ALIKE = 0.8;

/** What somebody wrote in a period. */
export interface WrittenText {
  readonly cadre: string;
  readonly period: string;
  readonly text: string;
}

/** Whose text of which period is alike another one: somebody else's of that period, or their own of another. */
export interface AlikeText {
  readonly cadre: string;
  readonly period: string;
  /** Their own of an earlier period; else somebody's, who is not said. */
  readonly ofOwn: boolean;
}

/**
 * The texts of which another is the same, or nearly: folded, in small letters and without marks. Two of a period are told of both
 * people; of one's own, the later.
 */
export function alikeTexts(texts: readonly WrittenText[]): AlikeText[] {
  const all = texts
    .map((written) => ({ ...written, runs: runsOf(written.text) }))
    .filter(({ runs }) => runs.size > 0);
  const places = new Map<string, number[]>();
  const found = new Map<string, AlikeText>();
  const tell = ({ cadre, period }: WrittenText, ofOwn: boolean) => {
    const key = `${period}:${cadre}`;
    if (!ofOwn || !found.has(key)) found.set(key, { cadre, period, ofOwn });
  };
  for (const [place, one] of all.entries()) {
    const shared = new Map<number, number>();
    for (const run of one.runs) {
      const having = places.get(run) ?? [];
      for (const other of having) shared.set(other, (shared.get(other) ?? 0) + 1);
      having.push(place);
      places.set(run, having);
    }
    for (const [at, count] of shared) {
      const other = all[at];
      if (!other || (2 * count) / (one.runs.size + other.runs.size) < ALIKE) continue;
      if (other.cadre === one.cadre) tell(other.period < one.period ? one : other, true);
      else if (other.period === one.period) for (const each of [one, other]) tell(each, false);
    }
  }
  return [...found.values()];
}

/** The runs of words of a text; none of one that is too short. */
function runsOf(text: string): ReadonlySet<string> {
  const words = plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return new Set();
  return new Set(words.slice(0, 1 - RUN).map((_, at) => words.slice(at, at + RUN).join(" ")));
}
