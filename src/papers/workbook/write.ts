import { createRequire } from "node:module";
import type { Writable } from "node:stream";
import type { Row, stream, Workbook, Worksheet } from "exceljs";

declare module "exceljs" {
  interface Worksheet {
    /** Missing from exceljs's types: one validation for a whole range. */
    readonly dataValidations: { add(range: string, validation: DataValidation): DataValidation };
  }
}

const require = createRequire(import.meta.url);

/** Excel's format “Text”: whatever is typed in such a cell stays text, even `007` or `=1+1`. */
export const TEXT_FORMAT = "@";

/** How the row of headers looks. */
export const HEADER_STYLE = {
  // Said whole: Excel takes another letter and size for what a font leaves out.
  font: { bold: true, size: 11, name: "Calibri" },
  alignment: { vertical: "middle", wrapText: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFDCE9F7" } },
} as const satisfies Partial<Row>;

/** Loaded at the first use, because it is large and seldom needed. By `require`, because Node cannot see the names of this CommonJS module. */
function exceljs(): typeof import("exceljs") {
  return require("exceljs");
}

/** An empty workbook. */
export function newWorkbook(): Workbook {
  return new (exceljs().Workbook)();
}

/** A workbook that is written while it is put together. */
export function newWriter(out: Writable): stream.xlsx.WorkbookWriter {
  return new (exceljs().stream.xlsx.WorkbookWriter)({
    stream: out,
    useStyles: true,
    useSharedStrings: true,
  });
}

/** A sheet with a bold, frozen header in row 1; every cell of its columns is text. */
export function addTableSheet(
  workbook: Workbook,
  name: string,
  columns: readonly { readonly header: string; readonly width: number }[],
): Worksheet {
  const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = columns.map(({ header, width }) => ({ header, width, style: { numFmt: TEXT_FORMAT } }));
  const header = sheet.getRow(1);
  Object.assign(header, HEADER_STYLE);
  return sheet;
}

/** The bytes of an .xlsx file. */
export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
