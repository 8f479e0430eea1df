import { refuse } from "../../words/refusal.ts";
import { readXml } from "../package/xml.ts";
import { type Cell, type MergedArea, parseAddress, type SheetRow } from "./cell.ts";
import { type CellParts, type CellWorld, readCell } from "./cell-reader.ts";
import { LAST_ROW, LIMITS, WORKBOOK } from "./limits.ts";

/**
 * Reads one sheet row by row, so that a caller keeps only what it needs. Rows without values are skipped. Merged areas
 * come at the end, as in the file.
 * @throws Refusal at the first row or column too many.
 */
export async function readSheet(
  chunks: AsyncIterable<Uint8Array>,
  world: CellWorld,
  onRow: (row: SheetRow) => void,
): Promise<MergedArea[]> {
  const merged: MergedArea[] = [];
  let rows = 0;
  let row = 0;
  let column = 0;
  let hidden = false;
  let cells = new Map<number, Cell>();
  let parts: CellParts | undefined;
  let target: "value" | "formula" | undefined;
  let isReading = false;

  await readXml(chunks, WORKBOOK, {
    open(name, attributes) {
      if (name === "row") {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r);
        if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) throw refuse("roster-file-damaged");
        hidden = attributes.hidden === "1" || attributes.hidden === "true";
        column = 0;
        cells = new Map();
      } else if (name === "c") {
        const at = attributes.r === undefined ? { column: column + 1 } : parseAddress(attributes.r);
        if (!at) throw refuse("roster-file-damaged");
        column = at.column;
        parts = {
          type: attributes.t ?? "n",
          style: Number(attributes.s ?? 0),
          value: undefined,
          isFormula: false,
        };
      } else if (name === "mergeCell") {
        const area = parseArea(attributes.ref ?? "");
        if (area) merged.push(area);
        if (merged.length > LIMITS.mergedAreas) throw refuse("roster-file-inflated");
      } else if (parts) {
        if (name === "rPh") isReading = true;
        else if (name === "f") {
          parts.isFormula = true;
          target = "formula";
        } else if (name === "v" || (name === "t" && !isReading)) {
          parts.value ??= "";
          target = "value";
        }
      }
    },
    text(more) {
      if (!parts || target !== "value") return;
      const value = parts.value ?? "";
      // One too many says that there are too many.
      parts.value = value + more.slice(0, LIMITS.cellCharacters + 1 - value.length);
    },
    close(name) {
      if (name === "rPh") isReading = false;
      if (name === "f" || name === "v" || name === "t") target = undefined;
      if (name === "c" && parts) {
        const cell = readCell(parts, world);
        parts = undefined;
        if (!cell) return;
        if (column > LIMITS.columns) throw refuse("roster-file-columns", { max: String(LIMITS.columns) });
        cells.set(column, cell);
      }
      if (name === "row" && cells.size > 0) {
        rows += 1;
        if (rows > LIMITS.rows) throw refuse("roster-file-rows", { max: String(LIMITS.rows) });
        onRow({ row, hidden, cells });
      }
    },
  });
  return merged;
}

function parseArea(reference: string): MergedArea | undefined {
  const [first = "", last = ""] = reference.split(":");
  const start = parseAddress(first);
  const end = parseAddress(last);
  if (!start || !end) return undefined;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
