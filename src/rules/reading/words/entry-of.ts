/** What a table has for words that people typed; nothing for names that every object has: `constructor`. */
export function entryOf<V>(table: Readonly<Record<string, V>>, words: string): V | undefined {
  return Object.hasOwn(table, words) ? table[words] : undefined;
}
