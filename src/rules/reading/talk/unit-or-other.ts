import { remembering } from "../words/remembering.ts";

/** Several readers ask of the same line. */
const AT_HAND = 32;

const HEAD =
  "(?:(?:chi đoàn|chi doan|cđ|cd)(?: (?:khu vực|khu vuc|kv|ấp|ap|khóm|khom))?|khu vực|khu vuc|kv|ấp|khóm|khom) ?";
/** Behind a number that names a unit without its word: “2 hoặc 3 bạn” counts others. */
const ALONE =
  "(?=[ ]*(?:$|[,.;!])| (?:gì|gi|j|hôm|hom|bữa|bua|sáng|sang|trưa|trua|chiều|chieu|tối|toi|hqua|cn|thứ|thu|t\\d|chủ|chu|\\d)(?!\\p{L}))";
/** “kv2 hay kv3”, “chi đoàn 2 hoặc 3 gì đó” */
const ONE_OR_OTHER = new RegExp(
  `(?<!\\p{L})(${HEAD})(\\d{1,2})(?![\\d/]),? (?:hay|hoặc|hoac) (?:là |la )?(?:(${HEAD})|(?=\\d{1,2}${ALONE}))(\\d{1,2})(?![\\p{L}\\d/])(?! (?:tiếng|tieng|giờ|gio|phút|phut|buổi|buoi|lần|lan))(?: (?:gì|gi|j)(?: (?:đó|do|á|a|đấy|ấy|đâu|vậy đó))?(?!\\p{L}))?`,
  "iu",
);
/** Whoever tells it says not to know. */
const NOT_KNOWN =
  /[ ,.]*(?<!\p{L})(?:(?:em|e|mình|minh|tôi|toi|tui) )?(?:(?:quên|quen)(?: (?:mất|mat|rồi|roi))*|(?:không|khong|ko|k|hông|hong|hổng|hok|hk) (?:nhớ|nho|rõ|ro|biết|biet|chắc|chac)(?: (?:rõ|ro|nữa|nua|lắm|lam))*)[ .!]*$/iu;
/** “… hay kv3 vậy”: somebody else is asked. */
const ASKS = /[?？]|(?<!\p{L})(?:vậy|vay|ta|hả|ha|nhỉ|nhi|thế|ạ chị|z|v)[ .!]*$/iu;

/** A line of which whoever tells it does not know with which of two units it was, once with each; nothing for any other. */
export const withEachUnit = remembering(AT_HAND, (text): readonly [string, string] | undefined => {
  const line = text.normalize("NFC").trim();
  if (ASKS.test(line)) return undefined;
  const [, head = "", one = "", otherHead = head, other = ""] = ONE_OR_OTHER.exec(line) ?? [];
  if (other === "" || one === other) return undefined;
  const told = line.replace(NOT_KNOWN, "");
  return [told.replace(ONE_OR_OTHER, `${head}${one}`), told.replace(ONE_OR_OTHER, `${otherHead}${other}`)];
});
