/** Groups things by a shared name, in the order in which the names first occur. */
export function grouped<T>(all: readonly T[], nameOf: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const same = found.get(nameOf(one));
    if (same) same.push(one);
    else found.set(nameOf(one), [one]);
  }
  return found;
}
