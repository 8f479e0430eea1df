import type { Words } from "./words.ts";

type Kind = "conjunction" | "disjunction";

/** A format takes longer to make than to use. */
const FORMATS = new Map<string, Intl.ListFormat>();

/** Several as one text: `2 giờ và 1 hoạt động`; with `disjunction`: `… hoặc …`. */
export function listText({ locale }: Words, all: readonly string[], kind: Kind = "conjunction"): string {
  const name = `${locale} ${kind}`;
  const format = FORMATS.get(name) ?? new Intl.ListFormat(locale, { type: kind });
  FORMATS.set(name, format);
  return format.format(all);
}
