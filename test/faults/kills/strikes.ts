import { setTimeout as pause } from "node:timers/promises";
import { eachFirst, type Seeded } from "./seeded.ts";
import type { Stage } from "./stage.ts";

const LOOK_EVERY_MS = 5;
/** After the moment has come, at most so much later: between any two steps of the program. */
const SCATTER_MS = 400;
/** Whether a kill hits a program whose message has arrived, and who waits for the answer. */
const INSIDE_A_SEND = [true, false, false] as const;
const SENDS_WITHIN_MS = 1_500;
const FEW_KILLS = 4;

/**
 * Kills at random moments, spread over the run by how much of it has been heard; in the middle of each third of the kills, or of a few,
 * when much is in work, every bot is ended by SIGTERM, and started again.
 * @param progress from 0 to 1
 * @param over true when everything is heard; what is left of the kills then meets a program at rest
 * @returns how many kills there were, and how long the slowest end by SIGTERM took
 */
export async function strikeAlong(
  { platform, fleet, tell }: Stage,
  kills: number,
  chance: Seeded,
  progress: () => number,
  over: () => boolean,
): Promise<{ kills: number; sigtermMs: number }> {
  const moments = Array.from({ length: kills }, () => 0.01 + 0.95 * chance.next()).sort((a, b) => a - b);
  const third = Math.max(FEW_KILLS, Math.ceil(kills / 3));
  const middle = Math.floor(Math.min(third, kills) / 2);
  const isInside = eachFirst(INSIDE_A_SEND);
  let sigtermMs = 0;
  let before = 0; // between two kills something is heard
  for (const [n, moment] of moments.entries()) {
    while (!over() && (progress() < moment || progress() === before)) await pause(LOOK_EVERY_MS);
    await pause(chance.below(SCATTER_MS));
    const withheld = isInside(chance) ? platform.withholdAnswer() : undefined;
    for (let ms = 0; withheld && !withheld.met && ms < SENDS_WITHIN_MS; ms += LOOK_EVERY_MS)
      await pause(LOOK_EVERY_MS);
    const what = await fleet.strike(chance);
    withheld?.end();
    const inside = withheld?.met ? " inside a send" : "";
    tell(`kill ${n + 1} at ${(100 * progress()).toFixed(0)} %${inside}: ${what}`);
    if (n % third === middle) sigtermMs = Math.max(sigtermMs, await fleet.roll());
    before = progress();
  }
  return { kills: moments.length, sigtermMs };
}
