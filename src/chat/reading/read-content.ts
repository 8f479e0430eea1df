import { core, withoutCourtesy } from "../../rules/reading/talk/courtesy.ts";
import { wishBefore } from "../../rules/reading/talk/wishes.ts";
import { yesOrNo } from "../../rules/reading/talk/yes-no.ts";
import { plain } from "../../rules/reading/words/plain.ts";
import { wordsOf } from "../../rules/reading/words/typed-words.ts";
import { namedWhole } from "./labels.ts";
import { placesIn } from "./places.ts";
import { isHardlyContent, looksAsked } from "./questions.ts";
import type { Doubt, OpenQuestion, ReplyContext, ReplyRead } from "./reply.ts";
import { tellsWhy } from "./tells-why.ts";
import { addition, commanded, correction, wished } from "./wished.ts";

/** A longer line that is nothing else is content at once. */
const SHORT = 6;

/** Reads a reply to a question for words: content, or a value that the asker reads further. */
export function readContent(question: OpenQuestion, text: string, context: ReplyContext): ReplyRead {
  const suggested = suggestion(question, text);
  if (suggested) return { does: "pick", options: [suggested] };
  if (question.kind === "text" && question.optional && yesOrNo(text) === "no" && saysNone(text))
    return { does: "skip" };
  if (question.why && tellsWhy(text)) return { does: "answer", text };
  const isOptional = question.kind === "text" && question.optional;
  if (isOptional && PASSES_ON.test(core(text))) return { does: "skip" };
  const wish = wished(text) ?? correction(text) ?? addition(text);
  if (wish && !(wish.does === "thanks" && wordsOf(text).length > 3)) return wish;
  const command = commanded(text, context);
  if (command) return command;
  return question.kind === "text" ? readText(question, text, context) : readValue(text, context);
}

/** Where nothing need be said, “khỏi” is said of the question, and the next one may be gone to. */
const PASSES_ON =
  /^(?:khỏi|khoi|(?:sang|qua|chuyển|chuyen)(?: luôn)? (?:câu|phần|ý|cau|phan) (?:khác|sau|kế|kế tiếp|tiếp|tiếp theo|khac|ke|tiep)|(?:câu|cau) (?:khác|tiếp|sau|kế|khac|tiep))$/iu;

/** A value goes on without courtesy, since it is not kept as typed. */
function readValue(text: string, context: ReplyContext): ReplyRead {
  const told = context.cooled ? context.told(text) : undefined;
  if (told) return { does: "hours", ...told };
  const asked = looksAsked(text);
  const command = asked || WITHOUT_FIGURE.test(text) ? context.asked?.(text) : undefined;
  if (command) return { does: "command", ...command };
  if (asked && !/\d/u.test(text)) return { does: "question" };
  // “Em có mặt; Bích trễ” begins with a name, and no courtesy.
  return { does: "answer", text: text.includes(";") ? text : core(text) };
}

/** “làm tự kiểm điểm quý 4” is no number, day or hours, whatever is asked. */
const WITHOUT_FIGURE = /^\P{N}*$|^(?:\p{L}+ ){2,}(?:quý|quy|tháng|thang|tuần|tuan|năm|nam) \d+$/iu;

function readText(question: OpenQuestion, text: string, context: ReplyContext): ReplyRead {
  const told = context.told(text);
  if (told && context.cooled) return { does: "hours", ...told };
  // “trực phòng thi cả ngày” is a reason, where one is asked for.
  const hours = told ?? (isAboutADay(text) && !question.why ? context.perhaps?.(text) : undefined);
  if (hours) return { does: "confirm", text, because: "hours", instead: hours };
  if (looksAsked(text)) {
    const command = context.asked?.(text);
    return command ? { does: "command", ...command } : { does: "confirm", text, because: "question" };
  }
  // “vậy giờ em đủ giờ chưa”: “chưa” ends content, too, unless what is asked is known.
  const known = mayAsk(text) ? context.asked?.(text) : undefined;
  if (known) return { does: "confirm", text, because: "question", instead: known };
  const instead = TO_THE_BOT.test(text) ? context.asked?.(text) : undefined;
  if (instead) return { does: "confirm", text, because: "command", instead };
  const because = doubtOf(question, text) ?? (context.cooled && isFewWords(text) ? "short" : undefined);
  return because ? { does: "confirm", text, because } : { does: "answer", text };
}

/** A short line that ends as a question does which can be answered by yes. */
function mayAsk(text: string): boolean {
  return wordsOf(text).length <= MOST_ASKED && ASKS_WHETHER.test(text);
}

const MOST_ASKED = 8;
const ASKS_WHETHER = /(?<!\p{L})(?:chưa|chua|không|khong|ko|hông)(?: (?:vậy|ta|ạ|bot|ad|nhỉ|hả))*[ .!]*$/iu;

/** “Trực hè đủ buổi cùng chi đoàn khu vực 3” is what somebody writes in a form; of a day or some hours it may be a deed to be logged. */
function isAboutADay(text: string): boolean {
  return wordsOf(text).length <= SHORT || DAY_OR_HOURS.test(text);
}

const DAY_OR_HOURS =
  /(?<!\p{L})(?:hôm|hom|bữa|bua|qua|nay|nãy|sáng|sang|trưa|trua|chiều|chieu|tối|toi|thứ|thu|chủ nhật|chu nhat|cn|tuần|tuan|t[2-7]|hq|hqua|hnay)(?!\p{L})|\d{1,2}\/\d|\d ?(?:tiếng|tieng|giờ|gio|phút|phut|[hgtp])(?!\p{L})/iu;

/** After long silence a few words are rather a greeting than content. */
const FEW = 4;

function isFewWords(text: string): boolean {
  return wordsOf(text).length <= FEW;
}

/** Why a short line may not be content. */
function doubtOf(question: OpenQuestion, text: string): Doubt | undefined {
  const words = wordsOf(text);
  if (isHardlyContent(text)) return "wish";
  if (words.length > SHORT) return undefined;
  const line = core(text);
  if (!/\p{L}/u.test(line) || placesIn(line, Math.max(question.options.length, 99), true)) return "number";
  if (A_TIME.test(plain(line))) return "number";
  if (wordsOf(line).join("").length < 2) return "letter";
  if (yesOrNo(text)) return "yes-or-no";
  const begun = wishBefore(text);
  // “Chưa có sáng kiến”: what is lacking is content; “chưa có, …” may still be a wish.
  const tellsLack = begun?.wish === "skip" && LACKS.test(text);
  if (begun && !tellsLack) return begun.wish === "thanks" || begun.wish === "greeting" ? "polite" : "wish";
  return TO_THE_BOT.test(text) ? "wish" : undefined;
}

/** `quý 3`, `2 hôm qua`: when, and perhaps how much, but nothing that was done. */
const A_TIME =
  /^(?:\d{1,2}(?:[.,]\d)? )?(?:(?:hom|bua) (?:nay|qua|kia)|(?:sang|trua|chieu|toi) (?:nay|qua)|(?:thu|ngay) \d{1,2}(?:\/\d{1,2})?|chu nhat|(?:tuan|thang|quy|nam)(?: (?:nay|truoc|sau|roi|\d{1,4}(?:\/\d{4})?))?)$/u;

const TO_THE_BOT = /(?<!\p{L})(?:bot|ad|admin)(?!\p{L})|^(?:cho (?:em |mình |tôi )?)?(?:xem|coi|mở|mo) /iu;

/** A suggestion by its words, or by its number where those stand in a numbered list. */
function suggestion({ options, numbered }: OpenQuestion, text: string) {
  for (const line of withoutCourtesy(text)) {
    const named = namedWhole(options, line);
    if (named.length === 1) return named[0];
  }
  const places = numbered && options.length > 0 ? placesIn(core(text), options.length, false) : undefined;
  return places && "places" in places && places.places.length === 1
    ? options[(places.places[0] ?? 0) - 1]
    : undefined;
}

const LACKS = /^\s*(?:chưa|không|chua|khong) có \p{L}/iu;

/** A bare “không”, but no “chưa”, which may be “not done yet”. */
function saysNone(text: string): boolean {
  return !wordsOf(text).some((word) => word === "chưa" || word === "chua");
}
