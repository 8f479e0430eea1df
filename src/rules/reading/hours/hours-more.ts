/** “thêm 1 tiếng nữa” is one hour; without both words it may be a rate or what is still to come. */
const MORE =
  /^(\s*(?:(?:dạ|à|ờ|ừ|rồi|em|mình|tôi|tui|làm|ghi|có|được|lam|co|duoc)[\s,]+)*)(?:thêm|them) (.{1,30}?) (?:nữa|nua)((?: rồi| roi| á| đó| ạ| nha(?: ad| bot)?)?[\s.!]*)$/iu;

/** A line that adds hours to those told before, as hours by themselves. */
export function withoutMore(text: string): string {
  const [, before = "", hours, after = ""] = MORE.exec(text.normalize("NFC")) ?? [];
  return hours === undefined ? text : `${before}${hours}${after}`;
}
