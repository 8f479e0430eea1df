/** Excel's limit, in UTF-16 units. */
const MOST_LONG = 31;
/** What no sheet may be called by, and the apostrophe, which formulas and filters put around names. */
const FORBIDDEN = /[\\/?*[\]:'\p{Cc}\p{Cs}\u{fffe}\u{ffff}]+/gu;
/** Excel keeps it for itself. */
const TAKEN: readonly string[] = ["history"];

/** Names that Excel takes for the sheets of one workbook, as near to those that are wanted as it allows; each once. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set(TAKEN);
  return wanted.map((name) => {
    const allowed = name.toWellFormed().normalize("NFC").replaceAll(FORBIDDEN, "-").trim() || "-";
    let given = cut(allowed, MOST_LONG);
    for (let n = 2; taken.has(folded(given)); n++) {
      const mark = ` (${n})`;
      given = cut(allowed, MOST_LONG - mark.length) + mark;
    }
    taken.add(folded(given));
    return given;
  });
}

/** No half of a letter is left at the end. */
function cut(name: string, length: number): string {
  return name.length <= length
    ? name
    : name
        .slice(0, length)
        .replace(/[\ud800-\udbff]$/u, "")
        .trimEnd();
}

/** Excel tells sheets apart by their names without regard to case and width. */
function folded(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
