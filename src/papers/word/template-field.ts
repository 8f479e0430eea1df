import type { Words } from "../../words/words.ts";

/** What a template can name, by the key of its words: `{họ và tên}`; those with parts repeat: `{#ý}…{/ý}`. */
export const TEMPLATE_FIELDS = [
  "code",
  "above",
  "unit",
  "place",
  "day",
  "period",
  "name",
  "birth",
  "positions",
  "unit-name",
  "group",
  "parts",
  "number",
  "title",
  "points",
  "text",
  "figures",
  "duty",
  "plan",
  "pledged",
  "result",
] as const;

export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

/** What a paper says: texts, and what repeats. A missing one becomes dots to write on by hand. */
export type PaperData = { readonly [F in TemplateField]?: string | readonly PaperData[] };

/** How the field is named in templates: `họ và tên`. */
export function fieldName(words: Words, field: TemplateField): string {
  return words.label(`paper-field-${field}`);
}

/** The data under the names of the templates; see {@link foldedName}. */
export function namedData(words: Words, data: PaperData): Record<string, unknown> {
  const named: Record<string, unknown> = {};
  for (const field of TEMPLATE_FIELDS) {
    const value = data[field];
    if (value === undefined) continue;
    const own = typeof value === "string" ? value : value.map((one) => namedData(words, one));
    named[foldedName(fieldName(words, field))] = own;
  }
  return named;
}

/** Word capitalises, splits and composes letters as it likes, and people forget marks: none of that tells names apart. */
export function foldedName(name: string): string {
  const bare = name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
  return bare.replaceAll(/[\s_.-]+/gu, " ").trim();
}
