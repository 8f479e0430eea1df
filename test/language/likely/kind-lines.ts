import { isDeedKind, KINDS } from "../../../src/rules/duties/deed-kinds.ts";
import { learnedSets, setsOf } from "../line-sets.ts";
import * as more from "../more-questions.ts";
import { ORDINARY, QUESTIONS } from "../questions.ts";

/** A line, and how surely it tells each kind of deed, and last none; of what is only asked about its row does not say of which kind it is. */
export interface KindLine {
  readonly text: string;
  readonly right?: readonly number[];
}

/** Lines that were collected together, by one mind at one time. */
export type KindSet = readonly KindLine[];

const NONE = [...KINDS.map(() => 0), 1];

/** All sets of the collections. */
export function kindSets(): KindSet[] {
  const typed = [...["told.txt", "deeds.txt", "hours.txt"].flatMap(setsOf), ...learnedSets()].map(
    ({ rows }) =>
      rows.flatMap(([rights = "", text = ""]) =>
        text.startsWith("/") ? [] : [{ text, ...rightOf(rights.split(", ")) }],
      ),
  );
  const asked = setsOf("questions.txt").map(({ rows }) =>
    rows.map((cells) => ({ text: cells.at(-1) ?? "", right: NONE })),
  );
  const others = [QUESTIONS, ORDINARY, ...Object.values(more)].map((rows) =>
    rows.flatMap(({ lines }) => lines.map((text) => ({ text, right: NONE }))),
  );
  return [...typed, ...asked, ...others];
}

/** The kinds of a line: those of the first of its rights that tells any. */
function rightOf(rights: readonly string[]): Pick<KindLine, "right"> {
  const [told] = rights.map(kindsTold).filter((kinds) => kinds.length > 0);
  if (told) return { right: [...KINDS.map((kind) => (told.includes(kind) ? 1 / told.length : 0)), 0] };
  return rights[0] === "ask" || rights[0] === "refuse" ? {} : { right: NONE };
}

/** `120 2026-11-23` are hours. */
function kindsTold(right: string): string[] {
  const kinds = right.split(" + ").map((deed) => (/^\d/u.test(deed) ? "hours" : (deed.split(" ")[0] ?? "")));
  return [...new Set(kinds)].filter(isDeedKind);
}
