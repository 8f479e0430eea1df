import type { Day } from "../../rules/calendar/time.ts";

/** One cell as the roster reader needs it; empty cells do not occur. */
export type Cell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "date"; readonly day: Day }
  | { readonly kind: "error"; readonly text: string }
  /** More characters than a cell may have. */
  | { readonly kind: "long" }
  /** A formula whose result is not in the file. */
  | { readonly kind: "uncomputed" };

/** A row with at least one cell. `cells` are by column, 1 for A. */
export interface SheetRow {
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: Map<number, Cell>;
}

/** Merged cells, which all show the first one's content. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `AB12` → column 28, row 12; undefined when it is not an address. */
export function parseAddress(address: string): { column: number; row: number } | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address);
  if (!parts) return undefined;
  let column = 0;
  for (const letter of parts[1] ?? "") column = column * 26 + letter.charCodeAt(0) - 64;
  return { column, row: Number(parts[2]) };
}
