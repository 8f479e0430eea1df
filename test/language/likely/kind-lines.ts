import { isDeedKind, KINDS } from "../../../src/rules/duties/deed-kinds.ts";
import { collectedSets } from "./collected-sets.ts";

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
  return collectedSets<KindLine>(
    (text, rights) => ({ text, ...rightOf(rights) }),
    (text) => ({ text, right: NONE }),
  );
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
