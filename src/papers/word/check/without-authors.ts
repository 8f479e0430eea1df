import { pizZip } from "../packages.ts";

const TYPES = "http://schemas.openxmlformats.org";
/** Where Word writes who wrote, and for whom: these parts are left empty. */
const EMPTY: Readonly<Record<string, string>> = {
  "docProps/core.xml": `<cp:coreProperties xmlns:cp="${TYPES}/package/2006/metadata/core-properties"/>`,
  "docProps/app.xml": `<Properties xmlns="${TYPES}/officeDocument/2006/extended-properties"/>`,
  "docProps/custom.xml": `<Properties xmlns="${TYPES}/officeDocument/2006/custom-properties"/>`,
  "word/people.xml": `<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>`,
};
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A checked template without the names of those who wrote it: what is kept for years, and printed by others, names nobody. */
export function withoutAuthors(template: Uint8Array): Uint8Array {
  const zip = new (pizZip())(template);
  for (const [part, empty] of Object.entries(EMPTY))
    if (zip.file(part)) zip.file(part, `${DECLARATION}${empty}`);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}
