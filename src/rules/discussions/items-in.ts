/** As long as a point that is read on a phone and pledged. */
export const LONGEST_ITEM = 200;
/** More points at once are no discussion of a month. */
export const MOST_ITEMS = 10;

/** Points as they were typed, or what is wrong with them. */
export type ItemsRead =
  | { readonly items: string[] }
  | { readonly long: string }
  | { readonly tooMany: number };

const MARK = /^\s*(?:[-–—•*+]|\d{1,2}\s*[.)]|[a-h]\))\s*/u;

/** Reads free lines as points: each line, and each part between semicolons, is one; marks and numbers before them go. */
export function itemsIn(text: string): ItemsRead {
  const items = text
    .normalize("NFC")
    .split(/[\n;]+/u)
    .map((line) => line.replace(MARK, "").replaceAll(/\s+/gu, " ").trim())
    .filter((line) => line !== "");
  const long = items.find((item) => [...item].length > LONGEST_ITEM);
  if (long !== undefined) return { long };
  return items.length > MOST_ITEMS ? { tooMany: items.length } : { items };
}
