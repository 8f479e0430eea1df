const PARTS = 6;

/** Leaves out each part of the sets in turn, since lines of one set are of one mind, and reads it by what the others teach. */
export function readInParts<Line, Learned, Read>(
  sets: readonly (readonly Line[])[],
  learn: (lines: readonly Line[]) => Learned,
  read: (learned: Learned, line: Line) => Read,
): Read[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const learned = learn(sets.filter((_, n) => n % PARTS !== part).flat());
    return sets
      .filter((_, n) => n % PARTS === part)
      .flat()
      .map((line) => read(learned, line));
  }).flat();
}

/** The share of lines of which something holds, four places. */
export function shareOf<Line>(lines: readonly Line[], is: (line: Line) => boolean): number {
  return Number((lines.filter(is).length / lines.length).toFixed(4));
}
