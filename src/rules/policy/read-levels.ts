import { plain } from "../reading/words/plain.ts";

const ADD =
  /^(?:thêm|them)\s+(?:cấp\s+|cap\s+)?(.+?)(?:\s+(sau|trước|truoc|dưới|duoi|trên|tren)\s+(?:cấp\s+|cap\s+)?(.+))?$/iu;
const DROP = /^(?:bỏ|bo|xóa|xoá|xoa)\s+(?:cấp\s+|cap\s+)?(.+)$/iu;
const RENAME =
  /^(?:đổi|doi|sửa|sua)\s+(?:tên\s+|ten\s+)?(?:cấp\s+|cap\s+)?(.+?)\s+(?:thành|thanh|là|la)\s+(.+)$/iu;
const BEFORE = new Set(["truoc", "tren"]);

/**
 * The levels after `thêm Tổ công tác sau Chi đoàn`, `bỏ Chi đoàn cơ sở`, `đổi A thành B`, or a whole list, the topmost first,
 * with commas.
 * @returns undefined when it names a level that there is not, or says nothing of these
 */
export function readLevels(text: string, levels: readonly string[]): string[] | undefined {
  const said = text.normalize("NFC").trim().replaceAll(/\s+/gu, " ");
  const placeOf = (name: string) => levels.findIndex((level) => plain(level) === plain(name));
  const [, added, where, beside] = ADD.exec(said) ?? [];
  if (added !== undefined) {
    const place = beside === undefined ? levels.length - 1 : placeOf(beside);
    if (place < 0) return undefined;
    const at = where !== undefined && BEFORE.has(plain(where)) ? place : place + 1;
    return levels.toSpliced(at, 0, added.trim());
  }
  const [, dropped] = DROP.exec(said) ?? [];
  if (dropped !== undefined) {
    const place = placeOf(dropped);
    return place < 0 ? undefined : levels.toSpliced(place, 1);
  }
  const [, old, fresh] = RENAME.exec(said) ?? [];
  if (old !== undefined && fresh !== undefined) {
    const place = placeOf(old);
    return place < 0 ? undefined : levels.toSpliced(place, 1, fresh.trim());
  }
  const list = said.split(/\s?[,;]\s?/u).filter(Boolean);
  // The commas of a level's own name are no list: “Quận, huyện Đoàn và tương đương”.
  return list.length > 1 && list.some((name) => placeOf(name) >= 0) ? joined(list, levels) : undefined;
}

/** Puts names that hold a comma together again. */
function joined(list: readonly string[], levels: readonly string[]): string[] {
  const names: string[] = [];
  for (let at = 0; at < list.length; at++) {
    const two = `${list[at]}, ${list[at + 1] ?? ""}`;
    const known = levels.find((level) => plain(level) === plain(two));
    names.push(known ?? list[at] ?? "");
    if (known) at++;
  }
  return names;
}
