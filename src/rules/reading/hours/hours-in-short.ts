import { namesWork } from "./volunteer-work.ts";

/** “2t” with nothing behind it that could be two tons of; “3t5” and “2t30” are read as they are. */
const SHORT =
  /(?<![\p{L}\p{N}.,/])(\d)[.,]?t(?=[ .,;!]*$|[.,;!] | (?:rưỡi|ruoi|hôm|hom|bữa|bua|hqua|hnay|hq|h qua|nay|sáng|trưa|chiều|tối|sang|trua|chieu|toi|cn|t[2-7]|thứ|thu|chủ|ngày|ngay|\d{1,2}\/|nha|nhé|nhe|nghen|ạ|ad|bot|rồi|roi|r|luôn|luon|lận|lan|thôi|thoi|đó|vs|với|voi|ở|tại|tai)(?![\p{L}]))/giu;
/** “làm 2t dọn rác”: how long it was. */
const TOLD =
  /(?<=(?<!\p{L})(?:được|duoc|đc|dc|hết|het|mất|làm|lam|tổng|tong|suốt|suot) )(\d)[.,]?t(?![\p{L}\p{N}])/giu;

/** A line that names volunteer work, with `2t` in it as `2 tiếng`; any other line as it is. */
export function hoursInShort(text: string): string {
  const long = text.replaceAll(SHORT, "$1 tiếng").replaceAll(TOLD, "$1 tiếng");
  return long !== text && namesWork(text) ? long : text;
}
