/** “hk”, “kg”, “hỏng” for “không”, before what was not: as a weight, a name or a flower it stands elsewhere. */
const NOT =
  /(?<=^|[ ,.])(?<!(?:\d|chị|chi|anh|cô|co|bạn|ban|bé|be|hoa|bông|bong) )(?:hk|kh|kg|kog|khog|hỏng|hong|hơm)(?= (?:có|co|mặc|mac|bận|đi|di|dự|du|được|duoc|đc|dc|tham|làm|lam|dọn|don|phụ|phu|ra|sinh|họp|hop|tập|tap|ghé|ghe|xuống|xuong|qua)(?!\p{L}))/giu;

/** A line in which what phones write for “không” before a verb is “ko”, which every reader knows. */
export function withPlainNegations(text: string): string {
  return text.replaceAll(NOT, "ko");
}
