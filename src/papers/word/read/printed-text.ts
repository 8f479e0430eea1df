import { TEMPLATE_FILE } from "../check/template-file.ts";
import { wordText } from "./word-text.ts";

const MB = 1024 * 1024;
/** Filled, a paper is larger than its template. */
const PRINTED = {
  ...TEMPLATE_FILE,
  limits: { ...TEMPLATE_FILE.limits, bytesPacked: 8 * MB, bytesUnpacked: 40 * MB },
};

/** What a paper of ours says, for an app that takes no files: a line a paragraph or row of a table, as far as so many letters go. */
export async function printedText(bytes: Uint8Array, most: number): Promise<string> {
  const lines = await wordText(bytes, PRINTED, { rows: "together" });
  const fitting: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > most) return [...fitting, "…"].join("\n");
    fitting.push(line);
  }
  return fitting.join("\n");
}
