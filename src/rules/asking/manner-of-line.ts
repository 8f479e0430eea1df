import type { Concept } from "./concepts.ts";
import type { Said } from "./phrases-in.ts";
import { WISHES } from "./topics.ts";
import type { WordsRead } from "./words-read.ts";

/** Calls to people: what follows is for them. */
const TO_SEVERAL =
  /(?:^|\s)(?:mọi người|moi nguoi|cả nhà|ca nha|các bạn|cac ban|mấy bạn|may ban|anh em|các đồng chí|cac dong chi|mấy đứa|mn|ae|bà con|ba con|mấy ní|mấy ông|mấy bà)\s+(?:ơi|oi|ui|ới)(?!\p{L})|@\p{L}/iu;

/** “chị ơi …”, “chị Lan ơi …” */
const CALLS_A_PERSON = /^(?:dạ )?(?:anh|chị|cô|chú|bác|sếp)(?: \p{L}+)? ơi(?!\p{L})/iu;

/** “mấy giờ rồi bot?”: the time of day, not somebody's hours. */
const OF_THE_CLOCK =
  /^(?:(?:dạ|bot|ad|ơi|cho hỏi|bây giờ|bay gio|giờ|gio) )*(?:mấy|may) (?:giờ|gio) (?:rồi|roi|r)(?: (?:bot|ad|ơi|vậy|vay|nhỉ|nhi|ha|ta|em|ạ))*[?!. ]*$/iu;

/** “chi đoàn mình thắng rồi”: news of a match; in small letters, for it is a name as well. */
const WON = /(?<!\p{L})(?:thắng|thua) (?:rồi|đậm|\d)(?!\p{L})/u;

/** “bài viết chưa hay”: somebody's judgement of it. */
const JUDGED = /(?<!\p{L})(?:chưa|chua|không|khong) hay[. !]*$/iu;

/** “sáng nay em không mặc áo xanh”: what was not done; “nếu làm 2 tiếng thì có đủ không”: what is only supposed. */
const NOT_DONE =
  /^(?:dạ )?(?:(?:hôm|sáng|chiều|tối|trưa|bữa) (?:nay|qua) )?(?:em|mình|tôi|tui|anh|chị) không (?:mặc|bận|dự|họp|tham gia) (?!.*(?:không|ko|hông|hả|sao|chưa|nhỉ|nữa|gì|[?？])[.! ]*$)|^nếu (?:em |mình )?làm \d.* đủ không[.! ]*$/u;

/** It calls people, tells where something is to be found, how a match ended or how good something is, or asks the time of day. */
export function isNotForTheBot(line: string): boolean {
  const isOfOthers = callsSeveral(line) || CALLS_A_PERSON.test(line);
  const isNews = A_LINK.test(line) || WON.test(line) || JUDGED.test(line) || NOT_DONE.test(line);
  return isOfOthers || isNews || OF_THE_CLOCK.test(line);
}

/** It calls several people. */
export const callsSeveral = (line: string): boolean => TO_SEVERAL.test(line);

const A_LINK = /https?:|www\./iu;

/** “cảm ơn bot đã nhắc em”: what somebody is thanked for is wished no more. With a number or a comma something else follows. */
const THANKED_FOR =
  /^(?:(?:dạ|ok) )?(?:cảm ơn|cám ơn|cam on|tks|thanks)(?: (?:bot|ad|admin|bạn|ban|em|anh|chị|chi|nhiều|nhieu|nha|nhé|nhe))* (?:(?:vì|vi|do|đã|da|có|co|luôn) )*(?:nhắc|nhac|giúp|giup|ghi|báo|bao|gửi|gui|hướng dẫn|huong dan|trả lời|tra loi|hỗ trợ|ho tro)(?: [^\d,?:;]+)?[.! ]*$/iu;

/** It thanks for something, and wishes nothing. */
export const isThankedFor = (line: string): boolean => THANKED_FOR.test(line);

/** “em gửi giấy mời rồi”: what was done. */
const TOLD =
  /^(?:dạ )?(?:em|mình|tôi|tui|anh|chị) .*(?<!\p{L})(?:rồi|rùi)(?: (?:nha|nhé|á|ạ|đó|nghen|anh|chị))*[\s.!]*$/iu;

/** It tells what was done, and asks nothing. */
export function isTold(line: string, said: ReadonlySet<Said>): boolean {
  return TOLD.test(line) && !ASKS.some((concept) => said.has(concept));
}

const ASKING: readonly Concept[] = ["who", "howMany", "what", "when", "how"];

/** It has a word that asks. */
export const asksSomething = (said: ReadonlySet<Said>): boolean =>
  ASKING.some((concept) => said.has(concept));

/** With these, a line that ends in “rồi” asks or wishes all the same. */
const ASKS: readonly Concept[] = [...ASKING, "howOften", "entries", "state", "progress", "where", "unfinished", "lack", "misLogged", "fix", "undo", "undoIt", "remind", "stop", "still", "late", "deadline", "newPhone", "complaint", "thanks"]; // biome-ignore format: a list of names

/** A question or a wish to the bot: one of its words may be strange, whatever it asks. */
export function looksAsked(line: string, read: WordsRead): boolean {
  const { said, first } = read;
  if (isSaidToSomebody(line, read)) return false;
  return said.has("bot") || ASKED_AT_THE_END.test(line) || isWish(first);
}

/** Somebody is to do it for the speaker, or to show it: “… giùm em”, “… coi thử”. */
const FOR_ME =
  /(?<!\p{L})(?:(?:giùm|dùm|zùm|giúp|gium|dum|zum|giup|hộ|coi|xem|với|check)(?: (?:em|e|mình|mk|tui|tôi|tớ|chị|anh|minh|toi|cái|cai|đi|di|thử|thu|nào|nha|nhé|nhe|ạ|nghen|nhen|liền|luôn|luon|lại|lai|voi|với))*[\s.!?]*$|(?:giùm|dùm|zùm|giúp|gium|dum|zum|giup) (?:em|mình|tui|tôi|tớ|chị|anh|minh|toi)(?!\p{L}))/iu;

/** A question or a wish by how it is made, whatever its words. */
export function asksOutright(line: string, read: WordsRead): boolean {
  return looksAsked(line, read) || (!isSaidToSomebody(line, read) && FOR_ME.test(line));
}

/** Words that ask the bot for something stand first. */
export const isWish = (first: readonly Said[] = []) =>
  WISHES.some((concept) => first.includes(concept)) && !first.includes("read");

/** What is to be done stands first (“nhắc …”), is wished for (“em muốn đổi …”), or something went wrong (“ghi nhầm rồi”). */
export function isOrder({ said, first = [] }: WordsRead): boolean {
  const isWished = said.has("wish") && [...ORDERS, "show" as const].some((concept) => said.has(concept));
  return isWished || [...ORDERS, ...WRONG].some((concept) => first.includes(concept));
}

const ORDERS: readonly Concept[] = [
  "remind",
  "stop",
  "change",
  "fix",
  "undo",
  "undoIt",
  "convenes",
  "creates",
  "hush",
  "entrusts",
  "offTheRoll",
];
const WRONG: readonly Concept[] = ["misLogged", "newPhone"];

/** It ends in the name of one who is spoken to, and is not the bot. */
export function isSaidToSomebody(line: string, { isToSomebody }: WordsRead): boolean {
  return isToSomebody === true || isSpokenTo(line);
}

/** It ends in the title of one who is spoken to, other than “em”. */
export const isSpokenTo = (line: string): boolean => TO_A_PERSON.test(line);

/** “mai nhà em có đám giỗ, xin vắng họp sao ạ”: life beside the work is why somebody will be away. */
export function asksForDaysOff(line: string, read: WordsRead): boolean {
  const { said } = read;
  const isAway = said.has("awayAsked") || said.has("whoCame");
  return said.has("ordinary") && isAway && said.has("how") && looksAsked(line, read);
}

/** Who is spoken to, and is not the bot. */
const TO_A_PERSON =
  /(?<!\p{L})(?:anh|chị|chi|cô|co|chú|chu|bác|bac|sếp|sep|mọi người|moi nguoi)(?: (?:ơi|oi|ạ|a|nha|nhé|nhe))?[\s.?!]*$|(?<!\p{L})(?:anh|chị|cô|chú|bác|sếp) ơi(?!\p{L})/iu;

const ASKED_AT_THE_END =
  /(?:(?<![?!.]\s?)\?|(?<!\p{L})(?:chưa|chua|không|khong|hông|hong|ko|k|hả|ha|nhỉ|vậy|vay|sao|đâu|dau|nào|nao|gì|gi|bao nhiêu|mấy giờ)(?: (?:rồi|roi|r|vậy|thế|á|nè|nhỉ|hen))*)[\s.!?]*(?:(?:ạ|a|ad|bot|anh|chị|em)[\s.!?]*)?$/iu;

/** It names a length of time, in figures. */
export const namesAnAmount = (line: string): boolean => AMOUNT.test(line);

const AMOUNT = /\d\s*(?:tiếng|tieng|giờ|gio|h|phút|phut)(?!\p{L})/iu;

/** “hổm rày làm được 5 tiếng” tells hours; it asks only with a word that asks. */
export function tellsAnAmount(line: string, said: ReadonlySet<Said>): boolean {
  return AMOUNT.test(line) && !ASKED_AT_THE_END.test(line) && !asksSomething(said);
}
