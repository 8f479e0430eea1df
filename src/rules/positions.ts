import { plain } from "./plain.ts";

const HEAD =
  /^(?:q|quyen|dong chi)?[. ]*(?:(?:pho|p)[. ]*(?:bi thu|bt)|bi thu|bt|pbt)\b(?! (?:chi bo|dang uy|dang bo|dang doan))/;

/**
 * Secretary or deputy secretary of the Union, at any level and acting too; one who no longer is (`Nguyên Bí thư`), one who
 * works for one (`Trợ lý Bí thư`) and one of the Party (`Bí thư Chi bộ`) is not.
 */
export function isHead(positions: readonly string[]): boolean {
  return positions
    .flatMap((position) => plain(position).split(/ ?[,;/+–—-] ?| kiem | va /u))
    .some((position) => HEAD.test(position.trim()));
}

/**
 * The plan's two groups (IV.2.2): A the full-time cadres and the secretaries and deputies of every level, B the others. One
 * who is both is in group A.
 */
export function groupOf(cadre: { positions: readonly string[]; fullTime: boolean }): "A" | "B" {
  return cadre.fullTime || isHead(cadre.positions) ? "A" : "B";
}
