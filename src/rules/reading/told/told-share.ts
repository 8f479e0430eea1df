import { placesOf } from "../words/feature-places.ts";
import type { LearnedWeights } from "../words/learned-shares.ts";
import { classedWords, plainWords, TELLING } from "./line-classes.ts";

/** How many places there are for features: several may share one. */
export const TOLD_PLACES = 32_768;

/** How surely a line tells what the speaker has done, from 0 to 1. Linear in the line. */
export function toldShare(text: string, { weights, scale }: LearnedWeights): number {
  const features = toldFeatures(text);
  const sum = features.reduce((sum, place) => sum + (weights[place] ?? 0), 0);
  return shareOf((sum * scale) / Math.sqrt(features.length));
}

/** A share that belongs to a score. */
export function shareOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Places of a line's classed words, alone and in company, of its plain words, and of the classes that are there or missing. */
export function toldFeatures(text: string): number[] {
  const words = ["^", ...classedWords(text), "$"];
  const inCompany = words.flatMap((word, at) => {
    const [next, third] = [words[at + 1], words[at + 2]];
    return [
      word,
      ...(next === undefined ? [] : [`${word} ${next}`]),
      ...(third === undefined ? [] : [`${word} ${next} ${third}`, `${word} _ ${third}`]),
    ];
  });
  const there = TELLING.filter((each) => words.includes(each));
  const pairs = there.flatMap((one, n) => there.slice(n + 1).map((other) => `pair ${one} ${other}`));
  const missing = TELLING.filter((each) => !there.includes(each)).map((each) => `no ${each}`);
  const subject = `subject ${words.find((word) => word === "ME" || word === "YOU") ?? "none"}`;
  const all = [
    ...inCompany,
    ...plainWords(text).map((word) => `word ${word}`),
    ...[`all ${there.join(" ")}`, ...pairs, ...missing, subject],
  ];
  return placesOf(all, TOLD_PLACES);
}
