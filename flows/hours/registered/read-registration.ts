import type { Read } from "../../../src/chat/dialog/talk.ts";
import { addDays, type Day, weekdayOf } from "../../../src/rules/calendar/time.ts";
import { daysBeside } from "../../../src/rules/reading/days/days-beside.ts";
import { negates } from "../../../src/rules/reading/hours/own-work-told.ts";
import { namesWork } from "../../../src/rules/reading/hours/volunteer-work.ts";
import { skipSeparators, typedLine } from "../../../src/rules/reading/words/typed-line.ts";
import { clipped, dateText } from "../../../src/words/spoken.ts";
import { phrase } from "../../../src/words/words.ts";
import { LONGEST_NOTE, readDay, readHours } from "../reading/read-hours.ts";

/** How long somebody means to work, and at what. */
export interface HowLong {
  readonly minutes: number;
  readonly note: string;
}

/** Hours that somebody means to do. */
export interface Registration extends HowLong {
  readonly day: Day;
}

/** “Cô Mai”, “hoa mai”: a name, and no day. */
const NO_NAME =
  "(?<!(?:cô|co|chị|chi|anh|em|bà|ba|bé|be|bạn|ban|dì|di|bác|bac|cháu|chau|thị|thi|hoa|cây|cay) )";

/** Days as today has them, whatever day the line is read as of. */
const NEAR: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})hôm (?:kia|kìa)(?!\p{L})/iu, -2],
  [/(?<!\p{L})(?:hôm|tối) qua(?!\p{L})/iu, -1],
  [/(?<!\p{L})(?:hôm nay|bữa nay|(?:chiều|tối) nay)(?!\p{L})/iu, 0],
  [new RegExp(`(?<!\\p{L})${NO_NAME}(?:(?:sáng|chiều|tối) )?(?:ngày )?mai(?!\\p{L})`, "iu"), 1],
  [/(?<!\p{L})(?:ngày (?:mốt|kia)|mốt)(?!\p{L})/iu, 2],
];
const LATER = /(?<!\p{L})(?:tuần|tháng) (?:sau|tới|kế)(?!\p{L})/iu;
const LONGEST_QUOTE = 40;

/** The Sunday of a day's week. */
export function sundayAfter(day: Day): Day {
  return addDays(day, 7 - weekdayOf(day));
}

/**
 * Reads what is to be done in the rest of this week: `thứ 7`, `2 thứ 7 dọn kênh`, `3 tiếng mai`.
 * @param usual what is meant, where no hours are said
 */
export function readRegistration(
  text: string,
  { today, usual }: { today: Day; usual: HowLong },
): Read<Registration> {
  const line = dated(text.replace(BY_NAME, ""), today);
  // Seen from its end all days of the week are past, as the readers of what was done have them.
  const sunday = sundayAfter(today);
  const [got, example] = [clipped(text, LONGEST_QUOTE), dateText(sunday, today)];
  if (LATER.test(text)) return { no: phrase("register-other-week", { got, example }) };
  const alone = readDay(line, sunday);
  const hours = readHours(line, "", sunday);
  const said =
    "value" in alone
      ? { ...usual, day: alone.value }
      : "value" in hours
        ? hours.value
        : dayAndWork(line, sunday, usual);
  if (!said) return { no: phrase("register-unread", { got, example }) };
  if ("no" in alone && howLongAlone(text, today)) return { no: phrase("register-no-day", { got, example }) };
  const { minutes, day, note } = said;
  if (day < today || day > sunday) return { no: phrase("register-other-week", { got, example }) };
  return { value: { minutes, day, note: SMALL_WORDS.test(note) ? "" : note } };
}

/** “thứ 7 dọn kênh”: the day that was asked for, and what for. */
function dayAndWork(text: string, sunday: Day, { minutes }: HowLong): Registration | undefined {
  // Without the question it may be a place in somebody's activity: “em đăng ký t7 đi hiến máu”.
  if (minutes === NONE.minutes) return undefined;
  const line = typedLine(text);
  const start = skipSeparators(line, 0);
  const lead = daysBeside(line, start, sunday);
  if (!lead || "flaw" in lead || /[\d?？]/u.test(line.lower.slice(lead.end))) return undefined;
  const note = line.source.slice(skipSeparators(line, lead.end)).trim();
  const isWork = namesWork(note) && !negates(note) && note.length <= LONGEST_NOTE;
  return isWork ? { minutes, day: lead.day, note } : undefined;
}

/** “giờ tình nguyện chủ nhật 2 tiếng”: what is registered, by its name. */
const BY_NAME = /^\s*(?:giờ|gio|gtn)(?: (?:tình nguyện|tinh nguyen|tn))?(?=[: ])[: ]+(?!sau|này)/iu;
/** “mai đi, 2 tiếng”, “chắc thứ 5”: nothing of what is to be done. */
const SMALL_WORDS =
  /^(?:(?:chắc|chac|đi|di|làm|lam|nha|nhé|nhe|ạ|a|luôn|luon|em|mình|minh|cho|là|la|vào|vao|lúc|được|duoc)(?:[, ]+|$))+$/iu;

/** “đăng ký 2h thứ 7 dọn kênh”: hours meant for a day of this week, said without the command. @returns what is registered */
export function registrationTold(text: string, today: Day): string | undefined {
  const [, said] = REGISTERS.exec(text.normalize("NFC").trim()) ?? [];
  if (said === undefined || EACH.test(said) || !/\d/u.test(said) || /[?？]/u.test(said)) return undefined;
  const isAlone = howLongAlone(said, today) !== undefined;
  return !isAlone && "value" in readRegistration(said, { today, usual: NONE }) ? said : undefined;
}

/** The same, where a unit of time leaves no doubt: “đăng ký 2 bạn hiến máu thứ 7” is of people. @returns what is registered */
export function registrationSurelyTold(text: string, today: Day): string | undefined {
  const said = registrationTold(text, today);
  return said !== undefined && IN_HOURS.test(said) ? said : undefined;
}

/**
 * “thứ 7 này em làm 2 tiếng”, “mai em sẽ đi dọn kênh 3 tiếng”: hours of a day of this week that is still to come, told and not
 * registered. @returns them, without the words that only say so
 */
export function hoursToCome(text: string, today: Day): Registration | undefined {
  const line = text.normalize("NFC").trim();
  const isAhead = AHEAD.test(line) || NEAR.some(([near, days]) => days > 0 && near.test(line));
  const isOwn = ONESELF.test(line) && IN_LENGTH.test(line) && !OTHERWISE.test(line) && !EACH.test(line);
  if (!isAhead || !isOwn) return undefined;
  const read = readRegistration(line.replace(MEANS_TO, " ").replace(WITHIN, ""), { today, usual: NONE });
  return "value" in read && read.value.day > today ? read.value : undefined;
}

const AHEAD =
  /(?<!\p{L})(?:sẽ|dự (?:định|kiến|tính)|(?<!giả )(?:định|tính)(?= (?:đi|làm|ra quân))|(?:(?:thứ|thu) ?(?:\d|hai|ba|tư|tu|năm|nam|sáu|sau|bảy|bay|bẩy)|t\d|(?:chủ|chu) (?:nhật|nhat)|cn) (?:này|nay))(?!\p{L})/iu;
/** “xã mình”, “mượn mình”: not who does it. */
const ONESELF =
  /(?<!\p{L}|(?:xã|phường|lớp|trường|đoàn|ấp|xóm|nhóm|tổ|khoa|nhà|bên|mượn|của|cho|mấy|các|anh|chị) )(?:em|e|mình|minh|tôi|toi|tui)(?!\p{L})/iu;
/** “7h” may be a time of the day. */
const IN_LENGTH = /\d ?(?:tiếng|tieng|phút|phut)(?!\p{L})/iu;
const MEANS_TO =
  /(?<=^|\s)(?:(?:em|mình|tôi|tui) )?(?:sẽ|dự (?:định|kiến|tính)|định|tính)(?: (?:làm|đi làm))?(?= )/giu;
const WITHIN = /^(?:dạ )?(?:trong )?tuần (?:này|nay)[, ]+|(?<= )vào(?: lúc)? (?=\p{L})/giu;
/** A question, what others are to do or may do, what is not sure, was meant and did not come to be, or is over. */
const OTHERWISE =
  /[?？/]|(?<!\p{L})(?:ai|nếu|neu|chắc|chac|phân công|phan cong|hẹn|hen|thay|cần|can|mọi người|moi nguoi|mấy (?:đứa|bạn|ban)|may ban|mà|nhưng|nhung|không|khong|ko|hông|hong|hổng|chưa|chua|bận|ban|kẹt|ket|hủy|huỷ|nghỉ|nghi|hoãn|hoan|nhờ|nho|giúp em|dùm|giùm|vừa|vua|rồi|roi|xong|hôm qua|hom qua)(?!\p{L})/iu;

/** “đăng ký giờ tình nguyện 2 tiếng”: hours by their name, so that no pledge is meant. @returns how long */
export function hoursRegistered(text: string, today: Day): string | undefined {
  const [, said] = HOURS_BY_NAME.exec(text.normalize("NFC").trim()) ?? [];
  return said !== undefined && howLongAlone(said, today) ? said : undefined;
}

const HOURS_BY_NAME =
  /^(?:(?:dạ|cho|em|mình|tôi|tui|xin|ad|bot|ơi)[, ]+)*(?:đăng ký|dang ky|đăng kí|dang ki|đk) (?:giờ|gio|gtn)(?: (?:tình nguyện|tinh nguyen|tn))?[: ]+(\d.*)$/isu;
const REGISTERS =
  /^(?:(?:dạ|vâng|cho|em|mình|tôi|tui|xin|ad|bot|ơi|tuần này)[, ]+)*(?:đăng ký|dang ky|đăng kí|dang ki|đk)(?: (?:lại|lai))?[: ]+(.+)$/isu;
const IN_HOURS = /\d ?(?:tiếng|tieng|giờ|gio|h|g|phút|phut)(?![\p{L}])/iu;
/** Of each week or of a year a pledge tells. */
const EACH = /(?<!\p{L})(?:mỗi|moi|hằng|(?:hàng|hang) (?:tuần|tuan|tháng|thang)|một tuần|năm|nam)(?!\p{L})/iu;
const NONE: HowLong = { minutes: 0, note: "" };

/** Hours without a day (`2 tiếng`): as of whatever day they are read, they are of that day. */
export function howLongAlone(text: string, today: Day): HowLong | undefined {
  const sunday = sundayAfter(today);
  const [read, ...others] = [sunday, addDays(sunday, -1)].flatMap((day) => {
    const hours = readHours(dated(text, today), "", day);
    return "value" in hours && hours.value.day === day ? [hours.value] : [];
  });
  return read && others.length > 0 ? { minutes: read.minutes, note: read.note } : undefined;
}

function dated(text: string, today: Day): string {
  return NEAR.reduce((said, [near, ahead]) => said.replace(near, addDays(today, ahead)), text);
}
