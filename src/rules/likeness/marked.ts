import type { ReadText } from "./read-text.ts";

const [BEGIN, END] = ["【", "】"];

/** The stretch of a text from the first of some syllables to the last, with what they hold put between marks. */
export function marked({ text, syllables }: ReadText, places: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const at of places) {
    const run = runs.at(-1);
    if (run && at === run.last + 1) run.last = at;
    else runs.push({ first: at, last: at });
  }
  let out = "";
  let until = syllables[places[0] ?? 0]?.from ?? 0;
  for (const { first, last } of runs) {
    const [from, to] = [syllables[first]?.from ?? until, syllables[last]?.to ?? until];
    out += `${text.slice(until, from)}${BEGIN}${text.slice(from, to)}${END}`;
    until = to;
  }
  return out.replaceAll(/\s+/gu, " ");
}
