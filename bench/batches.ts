const BATCH = 2_000;

/** In pieces that the embedded database takes at once. */
export function inBatches<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / BATCH);
  return Array.from({ length: count }, (_, n) => all.slice(n * BATCH, (n + 1) * BATCH));
}
