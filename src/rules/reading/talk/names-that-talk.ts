/** Given names and names of places that are, in small letters, words of talk: Sao Mai, anh Bảo, cô Định. */
const NAME = "(?<=\\p{L}[ ]{1,3})(?:Mai|Bảo|Định|Sao|Hứa|Kính)(?!\\p{L})";
const NAMES = new RegExp(NAME, "gu");
const NAME_HERE = new RegExp(NAME, "uy");

/** Whether such a name begins at a place of a line. */
export function isNameAt({ source }: { source: string }, at: number): boolean {
  NAME_HERE.lastIndex = at;
  return NAME_HERE.test(source) && source !== source.toUpperCase();
}

/** The line in small letters, with such names left out where a capital within the line tells them; as long as before. */
export function withoutNames({ source, lower }: { source: string; lower: string }): string {
  if (source === source.toUpperCase()) return lower;
  let text = lower;
  for (const { index, 0: name } of source.matchAll(NAMES))
    text = text.slice(0, index) + "_".repeat(name.length) + text.slice(index + name.length);
  return text;
}
