import { addDays, type Day, momentAt, weekdayOf } from "../../calendar/time.ts";
import type { DayFlaw, DayFound } from "../days/days.ts";
import { daysBeside } from "../days/days-beside.ts";
import { hasBegun, isOver } from "../hours/hours-ahead.ts";
import { type TypedLine, wordStarts } from "../words/typed-line.ts";

/** “em”, “mình”: without one of them a weekday may as well call people together. */
const SPEAKER = /(?<!\p{L})(?:em|e|mình|mk|minh|tôi|tui|toi)(?!\p{L})/u;
const JUST =
  /(?<!\p{L})(?:vừa|mới|xong|nãy|đã|vua|moi(?= (?:di|hoc|tap|hop|du|hat|nhay|chay|danh|da|boi|thi|xong|ve)(?!\p{L})))(?!\p{L})/u;
/** Courtesy, or a call: beside a weekday it may be either. */
const CALLS =
  /(?<!\p{L})(?:nha|nhé|nhe|nghen|nhen|hen)(?! (?:ad|admin|bot)(?!\p{L}))(?: [\p{L}]+){0,2}[ .!]*$/u;
/** “hôm thứ 6”, “hết 3 tiếng”: nobody says so of what is to come. */
const WAS =
  /(?<!\p{L})(?:(?:hồi|hoi|hôm|hom|hum|bữa|bua) (?:sáng |chiều |tối |sang |chieu |toi )?(?:thứ|thu|t\d|chủ|chu|cn)|(?:được|duoc|đc|dc|hết|het|mất|suốt|tính ra|tinh ra|tổng cộng|tong cong)(?: (?:có|co|đúng|dung|tròn|hết|het|cả|thảy))? (?:\d|một|hai|ba|bốn|nửa|mot|nua|tiếng|tieng))/u;

/** Said of what has been: a courtesy beside it is no call. */
const IS_DONE =
  /(?<!\p{L})(?:rồi|roi|r|xong|đã|vừa|vua|có (?:đi|dự|mặc|bận|tham|tới|họp|ra)|co (?:di|du|mac|ban|tham|toi|hop|ra)|được (?:\d|một)|duoc (?:\d|mot)|dc \d)(?!\p{L})/u;

/** How surely a line tells. */
interface HowSure {
  readonly isCertain: boolean;
  /** Times of the clock are told that are over. */
  readonly isOver?: boolean;
}

/** “thứ bảy em tham gia đợt cao điểm”: so it is announced as well. */
const ANNOUNCED =
  /^(?:dạ |da )?(?:thứ|thu|t|chủ|chu|cn) ?(?:\d|\p{L}{2,4})? (?:(?:em|e|mình|minh|tôi|tui) )?(?:tham gia|tgia)(?!\p{L})/u;

/** “tuần trước t3 với t5”: whichever weekdays follow have been. */
const LAST_WEEK = /(?<!\p{L})(?:tuần|tuan) (?:trước|truoc|rồi|roi|qua|vừa|vua)(?!\p{L})/u;

/** A day, and where its words begin. */
export type DayNamed = DayFound & { readonly at: number };

/** When a line is read; `now` in epoch milliseconds. */
interface Now {
  readonly today: Day;
  readonly now: number;
}

/** All days that a line names; one that is named in two ways is one. */
export function daysNamed(line: TypedLine, today: Day): DayNamed[] {
  const days: DayNamed[] = [];
  for (const at of wordStarts(line, 0)) {
    if (at < (days.at(-1)?.end ?? 0) || IN_HASTE.test(line.lower.slice(0, at))) continue;
    const found = daysBeside(line, at, today);
    if (found !== undefined && !("flaw" in found) && !found.campaign) days.push({ ...found, at });
  }
  return days;
}

function namesFlawedDay(line: TypedLine, today: Day, isOf: (flaw: DayFlaw["flaw"]) => boolean): boolean {
  return wordStarts(line, 0).some((at) => {
    const found = daysBeside(line, at, today);
    if (found === undefined || !("flaw" in found) || !isOf(found.flaw)) return false;
    return /[/\p{L}]/u.test(line.lower.slice(at, found.end)); // “thua 2-1” is a score
  });
}

/** “sáu 20 em …”, “mùng 6 tây”: a day that is not read, so that it is not today. */
const UNREAD_DAY =
  /(?<!\p{L})(?:tháng|thang|tây|mùng|mung|mồng|mong) ?\d|\d (?:tháng|thang|tây|tay)(?!\p{L})|(?:^|[ ,])(?:t|tôi) (?:hai|ba|tư|tu|năm|nam|sáu|sau|bảy|bay)(?= \d)|(?:^|[ ,])(?:hai|ba|tư|tu|năm|nam|sáu|sau|bảy|bay|chúa|chua)? ?\d{1,2}[ ,]+(?:em|e|tui|tôi|toi|mình|minh|có|co|đi|di)(?!\p{L})|(?<!\p{L})(?:năm|mười|bảy|nam|muoi|bay) (?:tây|tay|tháng|thang)(?!\p{L})/u;

/** “ngày chủ nhật xanh tôi tham gia”: a campaign by its day, which hardly is today where that is another one. */
const BY_ITS_DAY =
  /(?<!\p{L})(?:chủ nhật|chu nhat|(thứ bảy|thu bay|thứ 7|thu 7)) (?:xanh|tình nguyện|tinh nguyen)(?!\p{L})/u;

function namesOtherCampaign({ lower }: TypedLine, today: Day): boolean {
  const named = BY_ITS_DAY.exec(lower);
  return named !== null && weekdayOf(today) !== (named[1] ? SATURDAY : SUNDAY);
}
const SATURDAY = 6;
const SUNDAY = 7;

/** “hôm sau phụ dọn 1 tiếng”: the day behind the one that is named. */
const NEXT_DAY = /(?<!\p{L})(?:hôm|bữa|ngày|hom|bua|ngay) (?:sau|tiếp theo|tiep theo|kế)(?!\p{L})/u;

/** Whether a line counts on from a day that it names. */
export function saysNextDay({ lower }: TypedLine): boolean {
  return NEXT_DAY.test(lower);
}

function namesUnreadDay(line: TypedLine, today: Day): boolean {
  return (
    UNREAD_DAY.test(line.lower) || namesOtherCampaign(line, today) || namesFlawedDay(line, today, () => true)
  );
}

/** “tranh thủ sau giờ làm” is no “thứ sáu”. */
const IN_HASTE = /tranh $/u;
/** Then what is told of “hôm nay” has been. */
const DAY_IS_OVER = "18:00";
/** “qua làm được 2 tiếng”: yesterday, or over there. */
const OVER_THERE = /^\s*(?:dạ )?qua (?:em|e|mình|minh|tôi|tui|làm|lam|đi|di|có|co)(?!\p{L})/u;

/**
 * Whether a line that tells something says when, and a weekday in it can hardly be the coming one: on a Thursday “chủ nhật em …” has
 * been, and “thứ sáu em …” is tomorrow.
 */
export function saysWhenItWas(
  line: TypedLine,
  { today, now }: Now,
  { isCertain, isOver: isClockOver = false }: HowSure,
): boolean {
  if (saysNextDay(line)) return false;
  const days = daysNamed(line, today);
  // “thứ 7 12/12”: a date that is to come, or none.
  if (namesFlawedDay(line, today, (flaw) => flaw === "future-day")) return false;
  if (days.length === 0) {
    const isToday = JUST.test(line.lower) || (isCertain && !namesUnreadDay(line, today));
    return isToday && !OVER_THERE.test(line.lower);
  }
  const isDone = IS_DONE.test(line.lower);
  const mayCall = CALLS.test(line.lower) && !(isCertain && isDone);
  const isNamed = SPEAKER.test(line.lower);
  const isAnnounced = ANNOUNCED.test(line.lower) && !isDone;
  const farthest = isCertain && !isAnnounced ? (isDone && isNamed ? 6 : 5) : isNamed ? 4 : 3;
  const isOut = ({ day, weekday, part }: DayNamed) =>
    weekday === undefined
      ? day < today ||
        JUST.test(line.lower) ||
        isClockOver ||
        (part ? (isCertain ? hasBegun : isOver)(part, today, now) : now >= momentAt(today, DAY_IS_OVER))
      : !mayCall && (addDays(day, farthest) >= today || LAST_WEEK.test(line.lower) || WAS.test(line.lower));
  return days.every(isOut);
}

/** Said before a day that is remembered: “tọa đàm chào mừng 20/11”. */
const REMEMBERED =
  /(?<!\p{L})(?:mừng|niệm|lễ|dịp|nhân|tri ân|hưởng ứng|mung|niem|le|dip|tri an)(?: (?:ngày|ngay))? $/u;

/** The days of a line that may be those of what it tells: one that is only remembered beside another is none. */
export function daysOfDeeds(line: TypedLine, today: Day): readonly DayNamed[] {
  const days = daysNamed(line, today);
  const others = days.filter(({ at, bareDate }) => !(bareDate && REMEMBERED.test(line.lower.slice(0, at))));
  return others.length > 0 ? others : days;
}

/** “học sinh lớp tôi”, “bạn cùng phòng em”: whose somebody else is, and not who did it. */
const WHOSE =
  /(?<!\p{L})(?:(?:cùng|cung|chung|ở|o|của|cua|bên|ben|trong) )?(?:lớp|lop|phòng|phong|trường|truong|khoa|nhóm|nhom|đội|doi|tổ|xóm|xom|ấp|khóm|khom|trọ|tro|cơ quan|co quan|đơn vị|don vi|chi đoàn|chi doan|bên|ben|của|cua|thân|than|gái|gai|trai|nhiệm|nhiem|nghiệp|nghiep|(?<!(?:vợ|vo) )(?:chồng|chong)|vợ|bạn|ban|sếp|sep|mẹ|má) (?:em|e|mình|mk|minh|tôi|tui|toi)(?!\p{L})/gu;

/** Whether the speaker is named at all, and not only as whose somebody else is. */
export function namesSpeaker(line: TypedLine): boolean {
  return SPEAKER.test(line.lower.replaceAll(WHOSE, ""));
}

/** Whether the speaker is named only as whose somebody else is. */
export function saysOnlyWhose(line: TypedLine): boolean {
  return SPEAKER.test(line.lower) && !namesSpeaker(line);
}
