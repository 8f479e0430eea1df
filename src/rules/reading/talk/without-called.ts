/** “Anh ơi em mới …”: whoever is called before the speaker is named has done nothing. */
const CALLED =
  /^(?:(?:dạ|da)[ ,]+)?(?:(?:anh|chị|chi|cô|co|chú|chu|thầy|thay|sếp|sep|bạn|ban|bí thư|bi thu|mọi người|moi nguoi|cả nhà|ca nha)(?: \p{L}+)? (?:ơi|oi|à|ah)[ ,!.]+)+(?=(?:em|e|mình|minh|tôi|toi|tui|con)(?!\p{L}))/iu;

/** A line without whom it calls. */
export function withoutCalled(text: string): string {
  return text.normalize("NFC").trimStart().replace(CALLED, "");
}
