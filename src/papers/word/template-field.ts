import type { PaperData } from "../../rules/papers/paper.ts";
import { isPaperField, type PaperField } from "../../rules/papers/papers.ts";
import type { Words } from "../../words/words.ts";
import { CELL_MARK } from "./spread-cells.ts";

/** Fields that stand as a QR code: `{%…}`. */
export const DRAWN: ReadonlySet<string> = new Set<PaperField>(["check-link"]);

/** Fields of which each round is a cell of its own, where they repeat within one cell: see `spread-cells.ts`. */
const SPREAD: ReadonlySet<string> = new Set<PaperField>(["column", "cell", "total"]);

/** How the field is named in templates: `họ và tên`. */
export function fieldName(words: Words, field: PaperField): string {
  return words.label(`paper-field-${field}`);
}

/** The data under the names of the templates; see {@link foldedName}. @throws Error when a field is of no paper */
export function namedData(words: Words, data: PaperData): Record<string, unknown> {
  const named: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(data)) {
    if (value === undefined) continue;
    if (!isPaperField(field)) throw new Error(`no paper has ${field}`);
    const own = typeof value === "string" ? textOf(field, value) : value.map((one) => namedData(words, one));
    named[foldedName(fieldName(words, field))] = own;
  }
  return named;
}

function textOf(field: string, text: string): string {
  return SPREAD.has(field) ? `${CELL_MARK}${text}` : text;
}

/** Word capitalises, splits and composes letters as it likes, people forget marks, and copied text has letters without width: none of that tells names apart. */
export function foldedName(name: string): string {
  const bare = name
    .normalize("NFD")
    .replaceAll(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d");
  return bare.replaceAll(/[\s_.-]+/gu, " ").trim();
}
