/** “ghi cho chị”, with no name behind it: so elder people call themselves. */
const TITLE = "chị|anh|cô|chú|bác|dì|thầy|chi|co|chu|bac";
const NO_OTHER =
  "(?!\\p{L})(?! (?:ấy|ay|kia|đó|do|em|hai|ba|tư|năm|sáu|bảy|út|đoàn|doan)(?!\\p{L}))(?! \\p{Lu})";
const LOG = "ghi|cộng|cong|chấm|cham|nhập|nhap|khai|báo|tính|tinh";
const ASKED_FOR = new RegExp(
  `(?<!\\p{L})(?:${LOG})(?: nhận| thêm)? (?:cho|giúp|giùm|dùm|hộ|giup|gium|dum|ho) (${TITLE})${NO_OTHER}`,
  "iu",
);
/** “cho chị báo …” */
const LETS_REPORT = new RegExp(`^(?:dạ |da )?(?:cho|để|de) (${TITLE}) (?:xin )?(?:${LOG})(?!\\p{L})`, "iu");

/**
 * A line of somebody who is called by an elder's word, with “tôi” in its place: `ghi cho chị 2 tiếng tối qua chị đi trồng cây`. Who asks
 * for it to be written down for “chị” is that person, as long as no name stands behind the word.
 */
export function withoutElderSelf(text: string): string {
  const title = (ASKED_FOR.exec(text) ?? LETS_REPORT.exec(text))?.[1];
  if (title === undefined) return text;
  const self = new RegExp(
    `(?<!\\p{L})${title}(?!\\p{L})(?! \\p{Lu}\\p{Ll})(?! (?:đoàn|doan|hội|em|ấy)(?!\\p{L}))`,
    "giu",
  );
  return text.replaceAll(self, "tôi");
}
