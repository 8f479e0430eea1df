import PizZip from "pizzip";

const BODY = "word/document.xml";
/** The repeated part's name. People don't see it. */
export const PAPERS = "papers";

/**
 * A template for one person as one for many: its whole text repeats, each time on a new page that counts from 1.
 * The kinds of section breaks are said: left out, Word and others guess, and an empty page follows each paper.
 */
export function forMany(template: Uint8Array): Uint8Array {
  const zip = new PizZip(template);
  const [, start = "", inner = "", section = "", end = ""] =
    /^(.*?<w:body>)(.*)(<w:sectPr.*?<\/w:sectPr>)(<\/w:body>.*)$/su.exec(zip.file(BODY)?.asText() ?? "") ??
    [];
  const each = withBreak(section, "nextPage")
    .replace(/<w:pgNumType[^>]*\/>/u, "")
    .replace("<w:titlePg", '<w:pgNumType w:start="1"/><w:titlePg');
  const text = [
    start,
    paragraph(`{#${PAPERS}}`),
    inner,
    `<w:p><w:pPr>${each}</w:pPr></w:p>`,
    paragraph(`{/${PAPERS}}`),
    // It begins on the page on which the last paper ends.
    withBreak(section, "continuous"),
    end,
  ];
  zip.file(BODY, text.join(""));
  return zip.generate({ type: "uint8array" });
}

function paragraph(tag: string): string {
  return `<w:p><w:r><w:t>${tag}</w:t></w:r></w:p>`;
}

function withBreak(section: string, kind: "nextPage" | "continuous"): string {
  return section.replace(/<w:type [^>]*\/>/u, "").replace("<w:pgSz", `<w:type w:val="${kind}"/><w:pgSz`);
}
