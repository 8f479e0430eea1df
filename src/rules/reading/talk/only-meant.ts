/** “tính bận áo xanh mà áo còn ướt”, “toan đi sinh hoạt mà kẹt”; not “tính đi lát mà ở lại luôn nên …”, of which something came. */
const ONLY_MEANT =
  /(?<!(?<!\p{L})(?:gia|máy|may|vi|cá|ca|đặc|dac) )(?<!\p{L})(?:tính|định|toan|tinh|dinh) (?:là |la )?(?:đi |di )?(?:mặc|bận|diện|tập|dự|sinh hoạt|tham gia|mac|ban|tap|du|sinh hoat)(?!\p{L}).{0,80}(?<!\p{L})(?:mà|nhưng|ma|nhung|thì|thi)(?!\p{L})(?!.{0,120}(?<!\p{L})(?:vẫn|van|nên|nen|cũng|cung|rồi|roi|thành ra|thanh ra)(?!\p{L}))/u;

/** Whether something was meant to be done, and came to nothing. */
export function wasOnlyMeant(lower: string): boolean {
  return ONLY_MEANT.test(lower);
}
