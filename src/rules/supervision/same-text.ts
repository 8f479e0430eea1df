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

/** After so many texts others get their turn: a few milliseconds. */
const SLICE = 20;

/**
 * The texts of which another is the same, or nearly: folded, in small letters and without marks. Two of a period are told of both
 * people; of one's own, the later. A city's texts take their time, so it comes in slices.
 */
export function* alikeTexts(texts: readonly WrittenText[]): Generator<undefined, AlikeText[]> {
  const all = yield* groupsOf(texts);
  const places = new Map<string, number[]>();
  const found = new Map<string, AlikeText>();
  const tell = ({ cadre, period }: WrittenText, ofOwn: boolean) => {
    const key = `${period}:${cadre}`;
    if (!ofOwn || !found.has(key)) found.set(key, { cadre, period, ofOwn });
  };
  const tellOf = (one: Group, other: Group) => {
    for (const written of one.written) {
      const { cadre, period } = written;
      const theirs = other.cadres.get(period);
      if (theirs && theirs.size > (theirs.has(cadre) ? 1 : 0)) tell(written, false);
      if ((other.first.get(cadre) ?? period) < period) tell(written, true);
    }
  };
  for (const [place, one] of all.entries()) {
    if (place % SLICE === 0) yield;
    tellOf(one, one);
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
      tellOf(one, other);
      tellOf(other, one);
    }
  }
  return [...found.values()];
}

/** Texts with the very same runs of words: many copy one model, and it is compared once. */
interface Group {
  readonly runs: ReadonlySet<string>;
  readonly written: WrittenText[];
  /** By period, whose they are. */
  readonly cadres: Map<string, Set<string>>;
  /** By cadre, the period of their earliest. */
  readonly first: Map<string, string>;
}

function* groupsOf(texts: readonly WrittenText[]): Generator<undefined, Group[]> {
  const groups = new Map<string, Group>();
  for (const [place, written] of texts.entries()) {
    if (place % SLICE === 0) yield;
    const { cadre, period, text } = written;
    const runs = runsOf(text);
    if (runs.size === 0) continue;
    const key = [...runs].join("\n");
    const group: Group = groups.get(key) ?? { runs, written: [], cadres: new Map(), first: new Map() };
    groups.set(key, group);
    group.written.push(written);
    group.cadres.set(period, (group.cadres.get(period) ?? new Set<string>()).add(cadre));
    const first = group.first.get(cadre);
    if (first === undefined || period < first) group.first.set(cadre, period);
  }
  return [...groups.values()];
}

/** The runs of words of a text; none of one that is too short. */
function runsOf(text: string): ReadonlySet<string> {
  const words = plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return new Set();
  return new Set(words.slice(0, 1 - RUN).map((_, at) => words.slice(at, at + RUN).join(" ")));
}
