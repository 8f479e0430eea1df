const MARKS = String.raw`(?<=[?？])\s*|\s*[,.;:!\n…]+\s*|\s+[-–—]\s+`;
/** Words that lead from a story to what is asked; “gì mà …” is one exclamation. */
const WORDS = String.raw`(?<!(?:^|\s)(?:gì|sao|đâu|nào))\s+(?:nhưng mà|nhưng|nhung|mà|thì|chứ|tại vì|bởi vì)\s+`;

const AT_MARKS = new RegExp(MARKS, "iu");
const AT_WORDS = new RegExp(`${MARKS}|${WORDS}`, "iu");

/** A line's clauses between its marks, as typed, each with its own mark of a question; nothing where it is only one. */
export const clausesOf = (line: string): string[] => parts(line, AT_MARKS);

/** Its clauses between marks, and between words that join two. */
export const joinedClausesOf = (line: string): string[] => parts(line, AT_WORDS);

function parts(line: string, between: RegExp): string[] {
  const clauses = line
    .split(between)
    .map((clause) => clause.trim())
    .filter(Boolean);
  return clauses.length > 1 ? clauses : [];
}
