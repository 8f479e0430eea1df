/** Who calls themselves “chú”, “bác”, “chị”, as older people do: the title stands where “tôi” would, right before what was done. */
const TITLE =
  /^((?:[^,]{0,24}(?<=(?:qua|nay|kia|trước|rồi|nhật|cn|hai|ba|tư|năm|sáu|bảy|t[2-7]|[\d]|truoc|roi|nhat)) )?)(?:chú|bác|cô|dì|thầy|chị|anh|con|cháu|bac) (?=(?:mới|vừa|đã|có|cũng|đi|xuống|qua|ghé|về|ra|lên|vô|tập|bận|dự|tham gia|tham dự|làm|mặc|dọn|phụ|quét|trồng|nhặt|phát|dạy|hỗ trợ|trực|moi|co|di|du|lam|mac|don)(?!\p{L}))/iu;

/** A line with “tôi” in place of such a title; nothing for any other. It may as well tell of somebody else, so it is only asked about. */
export function calledByTitle(text: string): string | undefined {
  const line = text.normalize("NFC").trim();
  return TITLE.test(line) ? line.replace(TITLE, "$1tôi ") : undefined;
}
