/**
 * The order of units once a roster has told of some, or of all: those stand among each other as it has them, a new one behind the one
 * that stands before it there. Whoever it does not name keeps the place.
 * @param order codes as they stood until now
 * @param told codes in the roster's order
 */
export function orderWith(order: readonly string[], told: readonly string[]): string[] {
  const before = new Set(order);
  const named = new Set(told);
  const groups: string[][] = [];
  for (const code of named) {
    const last = groups.at(-1);
    if (before.has(code) || !last) groups.push([code]);
    else last.push(code);
  }
  // New ones in front of all that were there go along with the first of those.
  const [first, second] = groups;
  if (first?.[0] !== undefined && !before.has(first[0]) && second) {
    groups.shift();
    second.unshift(...first);
  }
  let next = 0;
  const placed = order.flatMap((code) => (named.has(code) ? (groups[next++] ?? []) : [code]));
  return [...placed, ...groups.slice(next).flat()];
}

/** Things in this order; those that it does not know come behind, as they were given. */
export function inOrderOf<T>(
  order: readonly string[],
  things: readonly T[],
  codeOf: (thing: T) => string,
): T[] {
  const place = new Map(order.map((code, n) => [code, n]));
  const placeOf = (thing: T) => place.get(codeOf(thing)) ?? order.length;
  return things.toSorted((a, b) => placeOf(a) - placeOf(b));
}
