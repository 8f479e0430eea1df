import { setTimeout as pause } from "node:timers/promises";
import type { Strike } from "./fleet.ts";
import type { Seeded } from "./seeded.ts";
import type { Stage } from "./stage.ts";

const LOOK_EVERY_MS = 5;
/** After the moment has come, at most so much later: between any two steps of the program. */
const SCATTER_MS = 400;

/**
 * Kills at random moments, spread over the run by how much of it has been heard.
 * @param progress from 0 to 1
 * @param over true when everything is heard; what is left of the kills then meets a program at rest
 */
export async function strikeAlong(
  { fleet, tell }: Stage,
  kills: number,
  chance: Seeded,
  progress: () => number,
  over: () => boolean,
): Promise<Strike[]> {
  const moments = Array.from({ length: kills }, () => 0.01 + 0.95 * chance.next()).sort((a, b) => a - b);
  const strikes: Strike[] = [];
  for (const moment of moments) {
    while (progress() < moment && !over()) await pause(LOOK_EVERY_MS);
    await pause(chance.below(SCATTER_MS));
    const strike = await fleet.strike(chance);
    strikes.push(strike);
    tell(`kill ${strikes.length} at ${(100 * progress()).toFixed(0)} %: ${strike.what}`);
  }
  return strikes;
}

/** The most answers that came twice between one kill and the next. */
export function mostByOneKill(doubles: readonly number[], strikes: readonly Strike[]): number {
  const counts = strikes.map(({ at }, n) => {
    const next = strikes[n + 1]?.at ?? Number.POSITIVE_INFINITY;
    return doubles.filter((double) => double >= at && double < next).length;
  });
  return Math.max(0, ...counts);
}
