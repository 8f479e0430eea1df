import type { LearnedWeights } from "../words/learned-shares.ts";
import { toldFeatures } from "./told-features.ts";

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
