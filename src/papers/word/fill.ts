import type { default as Docxtemplater, DXT } from "docxtemplater";
import { BODY } from "./check/template-file.ts";
import { headingsWithText } from "./headings-with-text.ts";
import { keepSigned } from "./keep-signed.ts";
import { docxtemplater, pizZip } from "./packages.ts";
import { QrCodes } from "./qr-codes.ts";
import { CELL_MARK, spreadCells } from "./spread-cells.ts";
import { foldedName } from "./template-field.ts";
import { typedLines } from "./typed-lines.ts";

const SETTINGS = "word/settings.xml";

/** Stands where a value is missing, to write on by hand. */
const DOTS = "……………";

/** A value by the placeholder's name, however that is written; of one that repeats first its own, then those around it. */
function readerOf(tag: string): DXT.Parser {
  const name = foldedName(tag);
  return { get: (scope) => (isRecord(scope) && Object.hasOwn(scope, name) ? scope[name] : undefined) };
}

function isRecord(scope: unknown): scope is Record<string, unknown> {
  return typeof scope === "object" && scope !== null;
}

/**
 * Reads the placeholders of a .docx.
 * @throws Error when they are broken: see `check/placeholders.ts`
 */
export function openTemplate(template: Uint8Array, modules: DXT.Module[] = []): Docxtemplater {
  return new (docxtemplater())(new (pizZip())(template), {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    // What people type may hold characters that no XML can; Word would not open the paper.
    stripInvalidXMLChars: true,
    parser: readerOf,
    // What repeats is left out where there is none of it.
    nullGetter: ({ module }) => (module === "loop" ? "" : DOTS),
    modules,
  });
}

/**
 * Fills in a .docx.
 * @param data by folded names, see `namedData`
 * @throws Error when the template is broken; its own tests keep ours whole, a unit's own was checked
 */
export function fillTemplate(template: Uint8Array, data: Record<string, unknown>): Uint8Array {
  const qrCodes = new QrCodes();
  const paper = openTemplate(template, [qrCodes]);
  paper.render(data);
  qrCodes.finish();
  const zip = paper.getZip();
  const text = zip.file(BODY)?.asText() ?? "";
  zip.file(BODY, headingsWithText(keepSigned(text.includes(CELL_MARK) ? spreadCells(text) : text)));
  const settings = zip.file(SETTINGS)?.asText();
  if (settings !== undefined) zip.file(SETTINGS, typedLines(settings));
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}
