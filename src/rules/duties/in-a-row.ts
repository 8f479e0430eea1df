import type { PartResult } from "./compliance.ts";

/**
 * How many of some due periods, in order, were met one after the other up to the last. One that asked for nothing, or still runs, is
 * passed over: who was away goes on where they were.
 * @returns `ends`: one before them was not met
 */
export function inARow(parts: readonly Pick<PartResult, "counts" | "met">[]): { met: number; ends: boolean } {
  const due = parts.filter(({ counts }) => counts);
  const last = due.findLastIndex(({ met }) => !met);
  return { met: due.length - 1 - last, ends: last >= 0 };
}
