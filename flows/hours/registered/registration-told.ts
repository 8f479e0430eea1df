import { addDays, type Day } from "../../../src/rules/calendar/time.ts";
import { negates } from "../../../src/rules/reading/hours/own-work-told.ts";
import { namesWork } from "../../../src/rules/reading/hours/volunteer-work.ts";
import { readHours } from "../reading/read-hours.ts";
import { datesFor, sundayAfter } from "./near-days.ts";
import { BY_NAME, EACH, howLongAlone, isSmall, NONE, readRegistration } from "./read-registration.ts";
import { daysOf, OTHER_WEEK, unfitFor } from "./unfit-registration.ts";

/** “đăng ký 2h thứ 7 dọn kênh”: hours meant for a day of this week, said without the command. @returns what is registered */
export function registrationTold(text: string, today: Day): string | undefined {
  const [, said] = REGISTERS.exec(text.normalize("NFC").trim()) ?? [];
  if (said === undefined || EACH.test(said) || !/\d/u.test(said) || /[?？]/u.test(said)) return undefined;
  const isAlone = howLongAlone(said, today) !== undefined;
  if (isAlone) return undefined;
  return "value" in readRegistration(said, { today, usual: NONE }) || isUnfit(said, today) ? said : undefined;
}

/**
 * “đăng ký 2 tiếng tuần sau”, “25 tiếng thứ 7”, “2 tiếng thứ 7 và 1 tiếng chủ nhật”: clearly hours, if none that can be registered, and
 * no pledge of the year.
 */
function isUnfit(said: string, today: Day): boolean {
  if (!IN_HOURS.test(said)) return false;
  const hours = said.replace(BY_NAME, "");
  const unfit = unfitFor(hours, today);
  if (!unfit) return false;
  if (unfit === "several") return daysOf(hours, today).every(({ note }) => isOfWork(note));
  const left = hours.replace(OTHER_WEEK, " ").replace(LENGTH, "2 tiếng").trim();
  const read = readHours(datesFor(left, today), "", addDays(sundayAfter(today), FAR_DAYS));
  const namesDay = unfit === "other-week" || howLongAlone(left, today) === undefined;
  return namesDay && "value" in read && isOfWork(read.value.note);
}

function isOfWork(note: string): boolean {
  return isSmall(note) || (namesWork(note) && !negates(note));
}

/** The same, where a unit of time leaves no doubt: “đăng ký 2 bạn hiến máu thứ 7” is of people. @returns what is registered */
export function registrationSurelyTold(text: string, today: Day): string | undefined {
  const said = registrationTold(text, today);
  return said !== undefined && IN_HOURS.test(said) ? said : undefined;
}

/** “đăng ký giờ tình nguyện 2 tiếng”: hours by their name, so that no pledge is meant. @returns how long */
export function hoursRegistered(text: string, today: Day): string | undefined {
  const [, said] = HOURS_BY_NAME.exec(text.normalize("NFC").trim()) ?? [];
  return said !== undefined && howLongAlone(said, today) ? said : undefined;
}

const HOURS_BY_NAME =
  /^(?:(?:dạ|cho|em|mình|tôi|tui|xin|ad|bot|ơi)[, ]+)*(?:đăng ký|dang ky|đăng kí|dang ki|đk) (?:giờ|gio|gtn)(?: (?:tình nguyện|tinh nguyen|tn))?[: ]+(\d.*)$/isu;
const REGISTERS =
  /^(?:(?:dạ|vâng|cho|em|mình|tôi|tui|xin|ad|bot|ơi|tuần này)[, ]+)*(?:đăng ký|dang ky|đăng kí|dang ki|đk)(?: (?:lại|lai))?[: ]+(.+)$/isu;
const LENGTH = /\d+(?:[.,]\d+)? ?(?:tiếng|tieng|giờ|gio|h)(?!\p{L})/iu;
const FAR_DAYS = 120;
const IN_HOURS = /\d ?(?:tiếng|tieng|giờ|gio|h|g|phút|phut)(?![\p{L}])/iu;
