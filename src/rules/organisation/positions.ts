import { plain } from "../reading/plain.ts";

const HEAD =
  /^(?:q|quyen|dong chi)?[. ]*(?:(?:pho|p)[. ]*(?:bi thu|bt)|bi thu|bt|pbt)\b(?! (?:chi bo|chi uy|dang uy|dang bo|dang doan|(?:quan|huyen|thi|thanh|tinh|khu) uy))/;

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
 * Secretary or deputy of this very unit: whoever heads one of the units below it and is written down in it (`Bí thư Chi đoàn
 * khu vực 3` in a ward, `Bí thư Đoàn phường An Khánh` in a district) sees what that unit's people see, and no more.
 */
export function isHeadOf(positions: readonly string[], unit: { name: string; level: string }): boolean {
  const isBranch = [unit.name, unit.level].some((words) => BRANCH.test(plain(words)));
  const own = kindsOfUnit(unit);
  const isElsewhere = (office: string) => {
    const kinds = kindsIn(office, KIND);
    return own.size > 0 && kinds.size > 0 && [...kinds].every((kind) => !own.has(kind));
  };
  return offices(positions).some(
    (office) => HEAD.test(office) && (isBranch || !BRANCH.test(office)) && !isElsewhere(office),
  );
}

const KINDS =
  "phuong|xa|thi tran|truong|khoa|co quan|benh vien|cong ty|dai hoc|hoc vien|quan|huyen|thi xa|thanh pho|tinh";
/** What kind of unit a name or an office tells of: `Đoàn phường An Khánh`, `Bí thư Quận Đoàn`, `Bí thư Đoàn TNCS Hồ Chí Minh xã …`. */
const KIND = new RegExp(
  `\\b(?:doan(?: thanh nien| tn)?(?: cong san| tncs)?(?: ho chi minh| hcm)?|bi thu|bt|chap hanh|bch) (?<after>${KINDS})\\b|\\b(?<before>phuong|xa|thi tran|quan|huyen|thi|thanh|tinh) doan\\b`,
  "g",
);
const KIND_OF_NAME = new RegExp(`${KIND.source}|^(?<bare>${KINDS})\\b`, "g");
const KIND_OF_LEVEL = new RegExp(`\\b(?<after>${KINDS}|thanh)\\b`, "g");
const LONG_KINDS: Readonly<Record<string, string>> = { thanh: "thanh pho", thi: "thi xa" };

function kindsOfUnit({ name, level }: { name: string; level: string }): Set<string> {
  const named = kindsIn(plain(name), KIND_OF_NAME);
  return named.size > 0 ? named : kindsIn(plain(level), KIND_OF_LEVEL);
}

function kindsIn(words: string, wanted: RegExp): Set<string> {
  const found = [...words.matchAll(wanted)].map(
    ({ groups }) => groups?.after ?? groups?.before ?? groups?.bare ?? "",
  );
  return new Set(found.map((kind) => LONG_KINDS[kind] ?? kind));
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
