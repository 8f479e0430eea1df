import { distance } from "fastest-levenshtein";
import type { Shape } from "../../../rules/papers/paper.ts";
import { isPaperField } from "../../../rules/papers/papers.ts";
import type { Words } from "../../../words/words.ts";
import { DRAWN, fieldName, foldedName } from "../template-field.ts";

/** A name that a template may use. */
export interface Name {
  /** As people write it. */
  readonly name: string;
  /** Whether it may stand as a QR code, `{%…}`: of long texts there is none. */
  readonly isDrawn?: true;
  /** Names within, where it is a part that repeats. */
  readonly inner?: Names;
}

/** By folded names, see `foldedName`. */
export type Names = ReadonlyMap<string, Name>;

/** Of two words of this share of other letters none is a slip of the other. */
const TOO_FAR = 0.45;

/** What a paper's templates may name. */
export function namesOf(words: Words, shape: Shape): Names {
  return new Map(
    Object.entries(shape).map(([field, inner]) => {
      if (!isPaperField(field)) throw new Error(`no paper has ${field}`);
      const name = fieldName(words, field);
      return [
        foldedName(name),
        inner === true
          ? { name, ...(DRAWN.has(field) && { isDrawn: true }) }
          : { name, inner: namesOf(words, inner) },
      ];
    }),
  );
}

/**
 * The name that was probably meant, with the parts that it belongs to, outermost first; none where nearly half of the letters differ.
 * Of equally near ones the one that needs the fewest parts.
 */
export function nearestName(given: string, names: Names): string[] | undefined {
  const folded = foldedName(given);
  let best: { path: string[]; far: number } | undefined;
  for (const path of pathsOf(names)) {
    const name = foldedName(path.at(-1) ?? "");
    const far = distance(folded, name) / Math.max(folded.length, name.length, 1);
    const isNearer = !best || far < best.far || (far === best.far && path.length < best.path.length);
    if (far < TOO_FAR && isNearer) best = { path, far };
  }
  return best?.path;
}

function pathsOf(names: Names): string[][] {
  return [...names.values()].flatMap(({ name, inner }) => [
    [name],
    ...(inner ? pathsOf(inner).map((path) => [name, ...path]) : []),
  ]);
}
