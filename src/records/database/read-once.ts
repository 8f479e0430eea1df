/**
 * Reads by keys, of which none is read a second time: for several questions about one moment. It remembers for as long as it
 * lives, so make one for each question.
 */
export function readOnce<K, V>(
  find: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>,
): (keys: readonly K[]) => Promise<Map<K, V>> {
  const known = new Map<K, V | undefined>();
  return async (keys) => {
    const wanted = [...new Set(keys)];
    const unread = wanted.filter((key) => !known.has(key));
    const read: ReadonlyMap<K, V> = unread.length > 0 ? await find(unread) : new Map();
    for (const key of unread) known.set(key, read.get(key));
    const found = new Map<K, V>();
    for (const key of wanted) {
      const value = known.get(key);
      if (value !== undefined) found.set(key, value);
    }
    return found;
  };
}
