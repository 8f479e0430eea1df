const FOR_ANOTHER =
  /^(?:(?:nhờ|cho|dạ|bot|ad) )*(?:điền|làm|viết|ghi|khai|nộp|đăng ký) (?:giùm|dùm|giúp|hộ) (?:cho )?(?:(?:em|anh|chị|bạn|cô|chú|đồng chí|đ\/c) )?\p{Lu}\p{Ll}/u;

/** `điền giùm em Trâm`: something is to be done for a person who is named. */
export function asksForAnother(text: string): boolean {
  const line = text.normalize("NFC").trim();
  return FOR_ANOTHER.test(line.slice(0, 1).toLowerCase() + line.slice(1));
}
