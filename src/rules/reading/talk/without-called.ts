/** “Anh ơi em mới …”: whoever is called before the speaker is named has done nothing. */
const CALLED =
  /^(?:(?:dạ|da)[ ,]+)?(?:(?:anh|chị|chi|cô|co|chú|chu|thầy|thay|sếp|sep|bạn|ban|bí thư|bi thu|mọi người|moi nguoi|cả nhà|ca nha)(?: \p{L}+)? (?:ơi|oi|à|ah)[ ,!.]+)+(?=(?:(?:(?:hôm|hom|bữa|bua|tối|toi|sáng|sang|chiều|chieu|trưa|trua) (?:qua|nay|kia)|hqua|hnay|nay|cn|chủ nhật|t[2-7]|(?:thứ|thu) [^\s,]{1,3}),? )?(?:em|e|mình|minh|tôi|toi|tui|con)(?!\p{L}))/iu;

/** A line without whom it calls. */
export function withoutCalled(text: string): string {
  return text.normalize("NFC").trimStart().replace(CALLED, "");
}
