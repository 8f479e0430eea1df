import PizZip from "pizzip";

/** The text of a .docx as a reader sees it: a line a paragraph, cells of tables too. */
export function docxText(bytes: Uint8Array): string {
  const xml = new PizZip(bytes).file("word/document.xml")?.asText() ?? "";
  const paragraphs = xml.match(/<w:p[ >].*?<\/w:p>/gsu) ?? [];
  return paragraphs
    .map((one) =>
      (one.match(/<w:t[^>]*>[^<]*/gu) ?? []).map((text) => text.replace(/<w:t[^>]*>/u, "")).join(""),
    )
    .join("\n");
}
