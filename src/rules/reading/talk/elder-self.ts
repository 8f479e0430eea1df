/** Each word in small letters or with a capital: names are told by theirs, so that the whole pattern cannot leave case aside. */
const either = (words: string) =>
  words.replaceAll(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

const TITLE = either("chị|anh|cô|chú|bác|dì|thầy|chi|co|chu|bac");
const LOG = either("ghi|cộng|cong|chấm|cham|nhập|nhap|khai|báo|tính|tinh");
/** No name follows: hours, a day, courtesy, or nothing. */
const NOBODY_ELSE =
  "(?= (?:\\d|một|mot|nửa|nua|nha|nhé|ạ|với|luôn|thêm|them|hôm|hom|hqua|tối|toi|sáng|sang|chiều|chieu|bữa|bua)|[ ,.!]*$|[,.:;])";
/** “ghi cho chị”: so elder people call themselves. */
const ASKED_FOR = new RegExp(
  `(?<!\\p{L})(?:${LOG})(?: nhận| thêm)? (?:cho|giúp|giùm|dùm|hộ|giup|gium|dum|ho) (${TITLE})(?!\\p{L})${NOBODY_ELSE}`,
  "u",
);
/** “cho chị báo …” */
const LETS_REPORT = new RegExp(`^(?:cho|Cho|để|Để|de) (${TITLE}) (?:xin )?(?:${LOG})(?!\\p{L})`, "u");

/**
 * A line of somebody who is called by an elder's word, with “tôi” in its place: `ghi cho chị 2 tiếng tối qua chị đi trồng cây`. Who asks
 * for it to be written down for “chị” is that person, as long as no name stands behind the word.
 */
export function withoutElderSelf(text: string): string {
  const title = (ASKED_FOR.exec(text) ?? LETS_REPORT.exec(text))?.[1]?.toLowerCase();
  if (title === undefined) return text;
  const self = new RegExp(
    `(?<!\\p{L})(?:${either(title)})(?!\\p{L})(?! \\p{Lu}\\p{Ll})(?! (?:đoàn|doan|hội|em|ấy)(?!\\p{L}))`,
    "gu",
  );
  return text.replaceAll(self, "tôi");
}
