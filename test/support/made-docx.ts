import PizZip from "pizzip";

/** A Word file of these paragraphs, as small as Word takes it. @param more further parts, by name */
export function madeDocx(paragraphs: readonly string[], more: Readonly<Record<string, string>> = {}): Buffer {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const body = paragraphs.map(
    (text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`,
  );
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const zip = new PizZip();
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  zip.file("[Content_Types].xml", `<Types xmlns="${types}"/>`);
  zip.file("word/document.xml", `<w:document ${word}><w:body>${body.join("")}</w:body></w:document>`);
  for (const [name, text] of Object.entries(more)) zip.file(name, text);
  return zip.generate({ type: "nodebuffer", compression: "DEFLATE" });
}
