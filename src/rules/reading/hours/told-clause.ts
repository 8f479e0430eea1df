import { dayAt } from "../days/days.ts";
import { withoutNames } from "../talk/names-that-talk.ts";
import { UNREAL } from "../talk/unreal.ts";
import { typedLine, wordStarts } from "../words/typed-line.ts";
import { isTalkAllThrough } from "./talk-of-hours.ts";
import { beforeTalk } from "./told-before-talk.ts";

/** Where the days of a line end does not depend on the day on which they are said. */
const ANY_DAY = "2026-01-01";
/** Behind these a story comes to what was done; a mark ends a sentence of it. */
const COMES_TO = /(?<= )(?:nên là|nên|nen|vậy là|vay la|thế là|the la)(?= )|[.;!\n]+(?!\d)|,(?= )/gu;
const MOST_TRIED = 3;
const LONGEST_STORY = 140;

/** Other hours, or another deed, which would be lost with the story. */
const ANOTHER_DEED =
  /(?:\d|một|hai|ba|bốn|nửa|mot|nua) *(?:h|g|p|giờ|tiếng|phút|gio|tieng|phut)(?!\p{L})|(?:tiếng|tieng) (?:rưỡi|ruoi)|(?:\d|một|hai|ba|mot) (?:buổi|bữa|lần|hoạt động|buoi|bua|lan|hoat dong)(?!\p{L})|(?<!\p{L})(?:sinh hoạt|sinh hoat|họp (?:chi|cđ|kv)|hop (?:chi|cd|kv)|ra quân|ra quan|áo (?:đoàn|xanh|thanh niên)|ao (?:doan|xanh|thanh nien)|dân vũ|dan vu|văn nghệ|van nghe)(?!\p{L})/u;
/** With a day of its own it is no story: “thứ 6 họp, t7 sơn rào 2 tiếng”. */
const DEED_WORD =
  /(?<!\p{L})(?:(?:đi|di) (?!làm|lam|học|hoc|ngủ|ngu|chợ|cho|dạy|day|công|cong|không|khong|hết|het|nổi|noi|bác|bac|khám|kham|về|ve(?! nguon)|ăn|an|chơi|choi|nhậu|nhau|mua|đứng|dung)\p{L}+|họp|hop|dự|hiến máu|hien mau|hát|nhảy|nhay|múa|đá (?:banh|bóng|cầu)|da (?:banh|bong|cau)|cầu lông|cau long|bóng chuyền|bong chuyen|thăm|viếng|vieng|thắp nến|thap nen|hội (?:thao|trại|thi)|hoi (?:thao|trai|thi))(?!\p{L})/u;
/** “…, hum qua cũng vậy”: as long on another day. */
const AGAIN = /(?<!\p{L})(?:cũng|cung|y chang|tương tự)(?!\p{L})/u;
/** Before what was done: it is only supposed, heard, or another's words. */
const SUPPOSED = new RegExp(
  `(?<!\\p{L})(?:nếu|neu|nghe|kể|ke|hình như|hinh nhu|tưởng|tuong|định|dinh|tính|tinh(?! nguyen)|sẽ|se|mai|ước|mơ|${UNREAL})(?!\\p{L})|[?？:"“”]|(?<!\\p{L})(?:nói|noi|nhắn|nhan|bảo|hỏi|hoi|báo|bao)[ ,.]*$`,
  "u",
);
/** Behind it: it was no deed, is another's, was logged before, or something is asked about it. */
const TAKEN_BACK =
  /(?<!\p{L})(?:ghi|tính|cộng|chấm|log|bot|máy|hệ thống|he thong|thấy|sao|đúng|nhầm|lộn|sai|giỡn|đùa|xạo|kể|nghe|bảo|nói|nhắn|hỏi|nếu|ước|thiếu|dư|trừ|xóa|xoá|bỏ|sửa|đổi|cong|cham|thay|dung|nham|lon|gion|xao|ke|noi|nhan|hoi|neu|thieu|xoa|sua|hay|giùm|dùm|hộ|của|cua)(?!\p{L})|[?？:"“”]|(?<!\p{L})(?:không|khong|ko|k|hông|hong|hả|ha|chưa|chua|nhỉ|vậy|ta)(?: (?:ad|bot|anh|chị|ạ|em|ta|vậy))*[ .!]*$/u;

/** A part of a line that may tell what was done, where the rest is a story around it that takes nothing of it back. */
export function clausesBesideStory(text: string): string[] {
  const line = text.normalize("NFC").trim();
  if (isTalkAllThrough(typedLine(line))) return [];
  const heads = beforeTalk(line).filter((head) => {
    const rest = line.slice(head.length).toLowerCase();
    if (hasDay(rest) && (DEED_WORD.test(rest) || AGAIN.test(rest))) return false;
    return !TAKEN_BACK.test(rest) && !ANOTHER_DEED.test(rest) && (hasDay(head) || !namesDay(rest));
  });
  return [...heads, ...behindStory(line)];
}

/** `tối qua em đi đắp đê 1 tiếng` of `bà con kêu nên …`; with the day of the story, where it has none of its own. */
function behindStory(line: string): string[] {
  const cuts = [...line.matchAll(COMES_TO)].slice(0, MOST_TRIED);
  return cuts.flatMap(({ index, 0: mark }) => {
    const story = line.slice(0, index);
    const clause = line.slice(index + mark.length).trim();
    const said = withoutNames(typedLine(story));
    if (story.length > LONGEST_STORY || clause === "" || SUPPOSED.test(said) || ANOTHER_DEED.test(said))
      return [];
    if (hasDay(story) && DEED_WORD.test(said)) return [];
    if (hasDay(clause)) return WHICH_WEEK.test(said) && !DATED.test(clause) ? [] : [clause];
    const [day, ...others] = daysIn(story);
    return day === undefined || others.length > 0 ? [] : [`${day} ${clause}`.trim()];
  });
}

/** “tuần trước …, thứ ba em …”: the week is said in the story. */
const WHICH_WEEK = /(?<!\p{L})(?:tuần|tuan) (?:trước|truoc|rồi|roi|qua|này|nay|vừa|vua)(?!\p{L})/u;

const DATED = /\d[/.-]\d/u;

const hasDay = (text: string) => daysIn(text).length > 0;

/** Also one of which only is said that it was: “bữa hổm”. */
function namesDay(text: string): boolean {
  const line = typedLine(text);
  return wordStarts(line, 0).some((at) => dayAt(line, at, ANY_DAY) !== undefined);
}

/** The days of a text as they are said; a weekday with its date is one. */
function daysIn(text: string): string[] {
  const line = typedLine(text);
  const days: { from: number; end: number }[] = [];
  for (const at of wordStarts(line, 0)) {
    const last = days.at(-1);
    if (last && at < last.end) continue;
    const day = dayAt(line, at, ANY_DAY);
    if (!day || ("flaw" in day && day.flaw !== "future-day")) continue;
    const isBeside = last && /^[ ,]*$/u.test(line.lower.slice(last.end, at));
    days[isBeside ? days.length - 1 : days.length] = { from: isBeside ? last.from : at, end: day.end };
  }
  return days.map(({ from, end }) => line.source.slice(from, end));
}
