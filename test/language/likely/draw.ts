/** Numbers below one that is given, the same in each run. */
export function drawing(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The same things in an order that is drawn. */
export function shuffled<T>(things: readonly T[], draw: (below: number) => number): T[] {
  const rest = [...things];
  return things.flatMap(() => rest.splice(draw(rest.length), 1));
}
