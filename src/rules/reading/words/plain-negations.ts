/**
 * “hk”, “kg”, “hỏng” for “không”, between who it is or when and what was not: elsewhere it is a plan (“theo KH ra quân”), a weight, a
 * name or something broken.
 */
const NOT =
  /(?<=^|(?<!\p{L})(?:em|e|mình|minh|mk|tôi|toi|tui|nay|qua|kia|hqua|hnay|rồi|roi|cn|t[2-7]|nhật|nhat|vẫn|van|cũng|cung|mà|ma|nên|nen) )(?:hk|kh|kg|kog|khog|hỏng|hong|hơm)(?= (?:có|co|mặc|mac|bận|đi|di|dự|du|được|duoc|đc|dc|tham|làm|lam|dọn|don|phụ|phu|ra|sinh|họp|hop|tập|tap|ghé|ghe|xuống|xuong|qua)(?!\p{L}))/gu;

/** A line in which what phones write for “không” before a verb is “ko”, which every reader knows. */
export function withPlainNegations(text: string): string {
  return text.replaceAll(NOT, "ko");
}
