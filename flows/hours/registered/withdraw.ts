import type { Talk } from "../../../src/chat/dialog/talk.ts";
import { slashed } from "../../../src/command-lines/command-line.ts";
import { registerLine } from "../../../src/command-lines/register-line.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { periodOf } from "../../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../../src/rules/calendar/time.ts";
import { registeredText } from "../../../src/words/deed-text.ts";
import { refuse } from "../../../src/words/refusal.ts";
import { dateText, dayText } from "../../../src/words/spoken.ts";
import type { OwnParts } from "../../deeds/log-own.ts";
import { readDay, readHours } from "../reading/read-hours.ts";
import { drop } from "./end-registered.ts";
import { datesFor, sundayAfter } from "./near-days.ts";
import { howLongAlone } from "./read-registration.ts";
import { dropButton } from "./register.ts";

const WITHDRAWS =
  /^(?:(?:dạ|da|vâng|cho|em|e|mình|minh|tôi|toi|tui|xin|ad|bot|ơi|oi|thôi|thoi|muốn|muon)[, ]+)*(?:bỏ|bo|hủy|huỷ|huy|xóa|xoá|xoa|rút|rut)(?: (?:cái|cai|phần|phan|lịch|lich))? (?:đăng ký|dang ky|đăng kí|dang ki|đk)(?!\p{L})(?<what>.*)$/isu;
const NO_MORE =
  /^(?:(?:dạ|da|em|e|mình|minh|tôi|toi|tui|thôi|thoi)[, ]+)*(?:không|khong|ko|hông|hong) (?:đăng ký|dang ky|đăng kí|dang ki|đk)(?!\p{L})(?<what>.*)(?<!\p{L})(?:nữa|nua)(?!\p{L})/isu;
/** What was registered, by its name. */
const BY_NAME = /^\s*(?:giờ|gio|gtn)(?: (?:tình nguyện|tinh nguyen|tn))?(?!\p{L})/iu;
const AROUND =
  /(?<!\p{L})(?:(?:tuần|tuan) (?:này|nay)|nữa|nua|nha|nhé|nhe|nghen|ạ|a|đi|di|luôn|luon|giúp|giup|giùm|gium|dùm|dum|với|voi|lại|lai|em|mình|minh|tui|tôi|của|cua|trước|truoc|đó|do)(?!\p{L})/giu;

/** More words are told of something else: “em hủy đăng ký ca trực 2 tiếng tối mai rồi ạ, nhờ chị xếp bạn khác”. */
const MOST_WORDS = 6;

/** “bỏ đăng ký”, “hủy đăng ký giờ thứ 7”: what is registered is taken back. @returns the day, or how long, as it was typed */
export function withdrawalTold(text: string, today: Day): string | undefined {
  const line = text.normalize("NFC").trim();
  const what = (WITHDRAWS.exec(line) ?? NO_MORE.exec(line))?.groups?.what;
  if (what === undefined || /[?？]/u.test(what)) return undefined;
  const said = tidy(what);
  const isKnown = said === "" || dayIn(said, today) !== undefined || howLongAlone(said, today);
  return isKnown && said.split(" ").length <= MOST_WORDS ? said : undefined;
}

/** Takes back what a cadre has registered for this week; where another day is named it is asked by a button. */
export async function withdrawRegistered(
  talk: Talk,
  services: OwnParts,
  me: Cadre,
  said: string,
): Promise<void> {
  const { words, deeds } = services;
  const today = dayOf(await talk.now());
  const week = periodOf("week", today).id;
  const entry = await talk.call(async (key) => (await deeds.registered(me.code, week, key)) ?? null);
  if (!entry) {
    const example = slashed(registerLine.register(`2 ${dateText(sundayAfter(today), today)}`));
    throw refuse("register-none", { example });
  }
  const day = dayIn(said, today);
  if (day === undefined || day === entry.day) return drop(talk, services, me, entry);
  const what = registeredText(words, entry, today);
  await talk.say("register-none-on", { day: dayText(words, day, today), what });
  return talk.offer([dropButton([entry])]);
}

function tidy(what: string): string {
  return what
    .replace(BY_NAME, " ")
    .replace(/[.,!;:]/gu, " ")
    .replace(AROUND, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

function dayIn(said: string, today: Day): Day | undefined {
  if (said === "" || howLongAlone(said, today)) return undefined;
  const [line, sunday] = [datesFor(said, today), sundayAfter(today)];
  const alone = readDay(line, sunday);
  if ("value" in alone) return alone.value;
  const hours = readHours(line, "", sunday);
  return "value" in hours ? hours.value.day : undefined;
}
