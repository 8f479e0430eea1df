import type { Cell } from "./cell.ts";
import { LIMITS } from "./limits.ts";
import { dayOfSerial, formatNumber } from "./number-format.ts";
import type { NumberStyle } from "./styles.ts";

/** What the cells of all sheets of a workbook share. */
export interface CellWorld {
  readonly strings: readonly string[];
  readonly style: (index: number) => NumberStyle;
  readonly since1904: boolean;
}

/** A `c` element as it is in the file. */
export interface CellParts {
  readonly type: string;
  readonly style: number;
  value: string | undefined;
  isFormula: boolean;
}

/** A cell's content; undefined when it is empty. Types: ECMA-376 part 1, 18.18.11. */
export function readCell({ type, style, value, isFormula }: CellParts, world: CellWorld): Cell | undefined {
  if (value === undefined || (value === "" && type === "n")) {
    return isFormula ? { kind: "uncomputed" } : undefined;
  }
  switch (type) {
    case "s":
      return textCell(world.strings[Number(value)] ?? "");
    case "str":
    case "inlineStr":
      return textCell(value);
    case "b":
      return { kind: "text", text: value === "1" || value === "true" ? "TRUE" : "FALSE" };
    case "e":
      return { kind: "error", text: value };
    case "d":
      return { kind: "date", day: value.slice(0, 10) };
    default:
      return numberCell(value, world.style(style), world.since1904);
  }
}

function textCell(text: string): Cell | undefined {
  if (text.length > LIMITS.cellCharacters) return { kind: "long" };
  return text.trim() === "" ? undefined : { kind: "text", text };
}

function numberCell(value: string, style: NumberStyle, since1904: boolean): Cell {
  const number = Number(value);
  if (!Number.isFinite(number)) return { kind: "error", text: value };
  const day = style.isDate ? dayOfSerial(number, since1904) : undefined;
  if (day) return { kind: "date", day };
  return { kind: "number", text: formatNumber(number, style.format) };
}
