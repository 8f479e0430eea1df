import { remembering } from "../words/remembering.ts";
import { perhapsLastEvening } from "./last-evening.ts";
import { withEachUnit } from "./unit-or-other.ts";

/** Several readers ask of the same line. */
const AT_HAND = 32;

/** A line told as by somebody who is not sure of it, without the words that say so. */
export interface Doubted {
  readonly text: string;
  /** “chắc thứ 7 em …”: of a day that may be to come, so that it may be planned. */
  readonly mayBePlanned: boolean;
}

/** Of how long it was, that is asked by whoever reads lengths: “chắc chừng 2 tiếng”. */
const NOT_OF_A_LENGTH =
  "(?! (?:(?:là|la|cũng|cung|chừng|chung|khoảng|khoang|tầm|tam|cỡ|co|được|duoc|dc) ){0,3}(?:\\d|một|mot|hai|ba|bốn|bon|năm|nam|mấy|may|vài|vai|chục|chuc|nửa|nua)[^,.]{0,12}(?:tiếng|tieng|giờ|gio|phút|phut|h|p|rưỡi|ruoi)(?!\\p{L}))";
/** What stands before the word that doubts: nothing, who speaks, or a day. */
const CLAUSE = "(?<=^|[,.;!] ?|(?<!\\p{L})(?:dạ|da|thì|thi|mà|ma|nhưng|nhung) )";
const BEHIND_WHO_OR_WHEN =
  "(?<=(?<!\\p{L})(?:em|e|mình|minh|tôi|tui|qua|nay|kia|nhật|nhat|cn|t[2-7]|thứ [\\p{L}\\d]{1,3}|thu [\\p{L}\\d]{1,3}|hqua) )";
const LIKELY =
  "(?:chắc|chac)(?! (?:chắn|chan|tay|nịch|nich|khỏe|khoe|khừ|đét|ăn|an(?!\\p{L})))(?: (?:là|la|cũng|cung|chừng|chung|đâu|dau|mẩm)){0,3}(?!\\p{L})|(?:có lẽ|co le)(?: (?:là|la))?(?!\\p{L})";
const MAYBE = new RegExp(`(?:${CLAUSE}|${BEHIND_WHO_OR_WHEN})(?:${LIKELY})${NOT_OF_A_LENGTH} ?`, "giu");
/** “em nhớ hình như …” */
const SEEMS =
  /(?<!\p{L})(?:(?:em|e|mình|minh|tôi|tui) (?:nhớ|nho) )?(?:(?:hình|hinh|dường|duong) (?:như|nhu)|nghe (?:như|nhu(?! cau))|(?:nhớ|nho) (?:mang máng|mang mang)|mang máng|(?:coi|xem) bộ|(?<=(?<!\p{L})(?:em|mình|tôi|tui) )đoán(?: chừng)?)(?: (?:là|la|nhớ là|nho la))?(?!\p{L})[ ,]*/giu;
const NOT = "(?:không|khong|ko|k|hông|hong|hổng|hok|chẳng|chả|chưa)";
const NOT_SURE = `(?:em |e |mình |minh |tôi |tui )?(?:${NOT}(?: (?:dám|dam|có|co|còn|con))? (?:nhớ|nho|chắc|chac|rõ|ro)(?!\\p{L})(?: (?:rõ|ro|lắm|lam|kỹ|ky|chắc|chac|chính xác|chinh xac|nữa|nua|cho|luôn|luon|hết|het)){0,4}|(?:nhớ|nho) ${NOT} (?:rõ|ro|chắc|chac|kỹ|ky|chính xác)(?: (?:lắm|lam))?|${NOT} (?:biết|biet)(?: (?:có|co))? (?:đúng|dung|phải|phai) ${NOT}(?: (?:nữa|nua))?)`;
/** “không nhớ rõ lắm nhưng …”, “nếu nhớ không lầm thì …” */
const BEGINS = new RegExp(
  `^(?:(?:dạ|da|em|e|thì|thi)[ ,]+){0,3}(?:${NOT_SURE}(?:,? (?:nhưng|nhung|mà|ma)(?: (?:mà|ma))? |[,.;:…]+ ?| (?=(?:hình|hinh) (?:như|nhu)))|(?:nếu |neu )?(?:em |e |mình |tôi |tui )?(?:nhớ|nho) (?:không|khong|ko|hông|hong) (?:lầm|lam|nhầm|nham|sai)(?:,? (?:thì|thi))?[ ,]+)`,
  "iu",
);
/** “… thì phải”, “…, em không chắc lắm”, “… hay sao á” */
const ENDS = new RegExp(
  `(?<![ ,.])[ ,.]+(?:(?:thì|thi) (?:phải|phai)|hay sao(?: (?:á|ấy|đó|ta|a))?|(?:hình như|hinh nhu|chắc|chac)(?: (?:là|la))? (?:vậy|vay|thế|the)|(?:(?:nhưng|nhung|mà|ma) )?${NOT_SURE})(?: (?:ạ|a|á|nha|đó|do|ad|bot)){0,3}[ .!…]*$`,
  "iu",
);

/** The words by which somebody who tells something says not to be sure of it, taken away; nothing where there are none. */
export const withoutDoubt = remembering(AT_HAND, (text): Doubted | undefined => {
  const line = text.normalize("NFC").trim();
  const evening = perhapsLastEvening(line);
  if (evening !== undefined) return { text: evening, mayBePlanned: false };
  const remembered = line.replace(BEGINS, "").replace(ENDS, "").replaceAll(SEEMS, "");
  const told = remembered.replaceAll(MAYBE, "").trim();
  return told === line || told === "" ? undefined : { text: told, mayBePlanned: told !== remembered };
});

/** Whether whoever tells something says not to be sure of it: it is asked about, whatever it is. */
export function isInDoubt(text: string): boolean {
  return withoutDoubt(text) !== undefined || withEachUnit(text) !== undefined;
}
