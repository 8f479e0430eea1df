/** Ids in one query at most. */
export const IDS_PER_QUERY = 500;

/** Parts a list into chunks of at most `size`, in order, so that neither a query, a write nor memory grows with the list. */
export function chunksOf<T>(all: readonly T[], size: number): T[][] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, n) => all.slice(n * size, (n + 1) * size));
}

/** Finds documents by many ids, with one query per chunk of them. */
export async function findInChunks<I, T>(
  ids: readonly I[],
  find: (chunk: I[]) => PromiseLike<T[]>,
): Promise<T[]> {
  const found: T[] = [];
  for (const chunk of chunksOf(ids, IDS_PER_QUERY)) found.push(...(await find(chunk)));
  return found;
}
