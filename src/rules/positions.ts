import { plain } from "./plain.ts";

const HEADS = /^(pho )?bi thu\b/;

/** Secretary or deputy secretary, at any level; one who no longer is (`Nguyên Bí thư`) is not. */
export function isHead(positions: readonly string[]): boolean {
  return positions.some((position) => HEADS.test(plain(position)));
}

/**
 * The plan's two groups (IV.2.2): A the full-time cadres and the secretaries and deputies of every level, B the others. One
 * who is both is in group A.
 */
export function groupOf(cadre: { positions: readonly string[]; fullTime: boolean }): "A" | "B" {
  return cadre.fullTime || isHead(cadre.positions) ? "A" : "B";
}
