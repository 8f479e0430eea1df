import { withoutMarks } from "../words/plain.ts";
import { typedLine } from "../words/typed-line.ts";

/** A line without marks, whose places are those of the line as it was typed. */
export interface FlatLine {
  /** As it was typed. */
  readonly source: string;
  /** In lower case, with its marks. */
  readonly lower: string;
  /** In lower case, without. */
  readonly flat: string;
}

export function flatLine(text: string): FlatLine {
  const { source, lower } = typedLine(text);
  const flat = [...lower]
    .map((character) => {
      const letter = withoutMarks(character);
      return letter.length === character.length ? letter : character;
    })
    .join("");
  return { source, lower, flat };
}

/** What a pattern with the flag `y` finds at a place, of whole words. */
export function flatAt({ flat }: FlatLine, at: number, wanted: RegExp): RegExpExecArray | undefined {
  wanted.lastIndex = at;
  return wanted.exec(flat) ?? undefined;
}

/** A pattern for {@link flatAt}: a space is one or more, `_` any number, and the end is that of a word. */
export function flatPattern(spelt: string): RegExp {
  return new RegExp(`(?:${spelt.replaceAll(" ", " +").replaceAll("_", " *")})(?![\\p{L}\\p{N}])`, "uy");
}

/** Where words and numbers begin. */
export function flatStarts({ flat }: FlatLine): number[] {
  return [...flat.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index);
}
