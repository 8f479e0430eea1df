/** What a unit is, said before what it is called: `Quận Đoàn Ninh Kiều`, `Đoàn phường An Khánh`. */
const KIND =
  /^(?:(?:thành|quận|huyện|thị(?: xã)?) đoàn|đoàn (?:phường|xã|thị trấn|đặc khu|trường|khối|thanh niên|cơ sở)|đoàn|liên chi đoàn|chi đoàn) /iu;

/** A number or a letter alone says nothing of a unit. */
const NAME = /\p{L}{2}/u;

/**
 * The names of units that stand below each other, without what kind of unit each is, where there is little room; a name that would then be
 * another's, or none, stays whole.
 */
export function shortUnitNames(names: readonly string[]): string[] {
  const whole = names.map((name) => name.normalize("NFC"));
  const short = whole.map((name) => name.replace(KIND, ""));
  const isAlone = (name: string) => short.filter((other) => other === name).length === 1;
  return short.map((name, n) => (NAME.test(name) && isAlone(name) ? name : (whole[n] ?? name)));
}
