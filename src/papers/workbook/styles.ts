import { refuse } from "../../words/refusal.ts";
import { readXml } from "../package/xml.ts";
import { LIMITS, WORKBOOK } from "./limits.ts";
import { isBuiltInDate, isDateFormat } from "./number-format.ts";

/** How a cell's style shows a number. */
export interface NumberStyle {
  readonly isDate: boolean;
  readonly format: string;
}

const GENERAL: NumberStyle = { isDate: false, format: "General" };

/** The number formats of a workbook by style index (`c/@s`), from `xl/styles.xml`. */
export async function readStyles(chunks: AsyncIterable<Uint8Array>): Promise<(style: number) => NumberStyle> {
  const formats = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let isInside = false;
  await readXml(chunks, WORKBOOK, {
    open(name, attributes) {
      if (name === "numFmt") formats.set(Number(attributes.numFmtId), attributes.formatCode ?? "General");
      if (name === "cellXfs") isInside = true;
      if (name === "xf" && isInside) styles.push(styleOf(Number(attributes.numFmtId ?? 0), formats));
      if (styles.length + formats.size > LIMITS.styles) throw refuse("roster-file-inflated");
    },
    close(name) {
      if (name === "cellXfs") isInside = false;
    },
  });
  return (style) => styles[style] ?? GENERAL;
}

function styleOf(formatId: number, formats: Map<number, string>): NumberStyle {
  const format = formats.get(formatId);
  if (format !== undefined) return { isDate: isDateFormat(format), format };
  return { isDate: isBuiltInDate(formatId), format: "General" };
}
