/** Points for a syllable that both have, and for one that stands on one side alone. */
const SAME = 2;
const OTHER = -1;

/** The best stretch that two rows have in common, in its order, other words between allowed (Smith and Waterman). */
export interface Aligned {
  readonly score: number;
  /** Places in the one and in the other that are the same, in order. */
  readonly pairs: readonly (readonly [one: number, other: number])[];
}

/** Aligns two rows of syllables; time and memory grow with the product of their lengths. */
export function aligned(one: readonly string[], other: readonly string[]): Aligned {
  const width = other.length + 1;
  const scores = new Int32Array((one.length + 1) * width);
  let best = 0;
  for (let row = 1; row <= one.length; row++)
    for (let column = 1; column < width; column++) {
      const at = row * width + column;
      const isSame = one[row - 1] === other[column - 1];
      const score = Math.max(
        0,
        (scores[at - width - 1] ?? 0) + (isSame ? SAME : OTHER),
        (scores[at - width] ?? 0) + OTHER,
        (scores[at - 1] ?? 0) + OTHER,
      );
      scores[at] = score;
      if (score > (scores[best] ?? 0)) best = at;
    }
  return { score: scores[best] ?? 0, pairs: wayBack(scores, width, best, { one, other }) };
}

function wayBack(
  scores: Int32Array,
  width: number,
  from: number,
  { one, other }: { one: readonly string[]; other: readonly string[] },
): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let at = from; (scores[at] ?? 0) > 0; ) {
    const [row, column] = [Math.floor(at / width) - 1, (at % width) - 1];
    const isSame = one[row] === other[column];
    if (scores[at] === (scores[at - width - 1] ?? 0) + (isSame ? SAME : OTHER)) {
      if (isSame) pairs.push([row, column]);
      at -= width + 1;
    } else at -= scores[at] === (scores[at - width] ?? 0) + OTHER ? width : 1;
  }
  return pairs.reverse();
}
