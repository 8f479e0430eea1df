import { refuse } from "../../words/refusal.ts";
import { readXml } from "../package/xml.ts";
import { LIMITS, WORKBOOK } from "./limits.ts";

/**
 * The texts of a workbook by index, from `xl/sharedStrings.xml`. Rich text is its runs joined; readings of Japanese
 * texts (`rPh`) are left out.
 */
export async function readSharedStrings(chunks: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = "";
  let isText = false;
  let isReading = false;
  await readXml(chunks, WORKBOOK, {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") isReading = true;
      if (name === "t") isText = !isReading;
    },
    text(more) {
      // One too many says that there are too many.
      if (isText) text += more.slice(0, LIMITS.cellCharacters + 1 - text.length);
    },
    close(name) {
      if (name === "t") isText = false;
      if (name === "rPh") isReading = false;
      if (name !== "si") return;
      strings.push(text);
      if (strings.length > LIMITS.sharedStrings) throw refuse("roster-file-inflated");
    },
  });
  return strings;
}
