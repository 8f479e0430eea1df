import { plain } from "./plain.ts";

const HEAD =
  /^(?:q|quyen|dong chi)?[. ]*(?:(?:pho|p)[. ]*(?:bi thu|bt)|bi thu|bt|pbt)\b(?! (?:chi bo|dang uy|dang bo|dang doan))/;

/** The units below an Đoàn cơ sở, by their names. */
const BRANCH = /\b(?:chi|phan) doan\b/;

/**
 * Secretary or deputy secretary of the Union, at any level and acting too; one who no longer is (`Nguyên Bí thư`), one who
 * works for one (`Trợ lý Bí thư`) and one of the Party (`Bí thư Chi bộ`) is not.
 */
export function isHead(positions: readonly string[]): boolean {
  return offices(positions).some((office) => HEAD.test(office));
}

/**
 * Secretary or deputy of this very unit: whoever heads one of the branches below it and is written down in it (`Bí thư Chi
 * đoàn khu vực 3` in a ward) sees what that branch's people see, and no more.
 */
export function isHeadOf(positions: readonly string[], unit: { name: string; level: string }): boolean {
  const isBranch = [unit.name, unit.level].some((words) => BRANCH.test(plain(words)));
  return offices(positions).some((office) => HEAD.test(office) && (isBranch || !BRANCH.test(office)));
}

/** One who holds several has them in one cell, or in one line of it. */
function offices(positions: readonly string[]): string[] {
  return positions
    .flatMap((position) => plain(position).split(/ ?[,;/+–—-] ?| kiem | va /u))
    .map((office) => office.trim());
}

/**
 * The plan's two groups (IV.2.2): A the full-time cadres and the secretaries and deputies of every level, B the others. One
 * who is both is in group A.
 */
export function groupOf(cadre: { positions: readonly string[]; fullTime: boolean }): "A" | "B" {
  return cadre.fullTime || isHead(cadre.positions) ? "A" : "B";
}
