import { BODY } from "./check/template-file.ts";
import { pizZip } from "./packages.ts";
import { NO_HEIGHT, THIN_PARAGRAPH } from "./thin-paragraph.ts";

/** The repeated part's name. People don't see it. */
export const PAPERS = "papers";

/** What may follow the kind of a section, and its numbering of pages, in the order of the standard (CT_SectPr). */
const AFTER_KIND = /<w:(?:pgSz|pgMar|paperSrc|pgBorders|lnNumType|pgNumType|cols)\b|<\/w:sectPr>/u;
const AFTER_NUMBERS =
  /<w:(?:cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings)\b|<\/w:sectPr>/u;

/**
 * A template for one person as one for many: its whole text repeats, each time on a new page that counts from 1.
 * The kinds of section breaks are said: left out, Word and others guess, and an empty page follows each paper.
 * @param template of one section, as `check/scan.ts` sees to
 */
export function forMany(template: Uint8Array): Uint8Array {
  const zip = new (pizZip())(template);
  const [, start = "", inner = "", own = "", end = ""] =
    /^(.*?<w:body\b[^>]*>)(.*)(<w:sectPr\b.*)(<\/w:body>.*)$/su.exec(zip.file(BODY)?.asText() ?? "") ?? [];
  // An empty one closes itself.
  const section = own.replace(/^(<w:sectPr\b[^>]*)\/>/u, "$1></w:sectPr>");
  const numbered = section
    .replace(/<w:pgNumType[^>]*\/>/u, "")
    .replace(AFTER_NUMBERS, (next) => `<w:pgNumType w:start="1"/>${next}`);
  const text = [
    start,
    paragraph(`{#${PAPERS}}`),
    inner,
    // What ends a paper is a paragraph of its own: below a full page it must not begin another one.
    `<w:p><w:pPr>${NO_HEIGHT}${withKind(numbered, "nextPage")}</w:pPr></w:p>`,
    paragraph(`{/${PAPERS}}`),
    // It begins on the page on which the last paper ends.
    THIN_PARAGRAPH,
    withKind(section, "continuous"),
    end,
  ];
  zip.file(BODY, text.join(""));
  return zip.generate({ type: "uint8array" });
}

function paragraph(tag: string): string {
  return `<w:p><w:r><w:t>${tag}</w:t></w:r></w:p>`;
}

function withKind(section: string, kind: "nextPage" | "continuous"): string {
  return section
    .replace(/<w:type\b[^>]*\/>/u, "")
    .replace(AFTER_KIND, (next) => `<w:type w:val="${kind}"/>${next}`);
}
