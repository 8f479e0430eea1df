/**
 * By this a run draws which channel, lines and ways it goes through, the same in all its workers. The next number draws others: the
 * gate's two runs of the fast tests have one after the other.
 */
export const DRAW_SEED = Number(process.env.FAULTS_SEED ?? process.env.DRAW_SEED ?? 0);

/** One of so many, with its place; so many runs, one after the other, go through all, and so does `FAULTS=full`, as in `npm run faults`. */
export function drawnOf<T>(all: readonly T[], runs: number): readonly (readonly [number, T])[] {
  const placed = [...all.entries()];
  return process.env.FAULTS === "full"
    ? placed
    : placed.filter(([place]) => (place + DRAW_SEED) % runs === 0);
}
