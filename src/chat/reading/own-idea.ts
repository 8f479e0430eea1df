import { core } from "../../rules/reading/talk/courtesy.ts";
import { isNegation } from "../../rules/reading/talk/yes-no.ts";
import { wordsOf } from "../../rules/reading/words/typed-words.ts";
import type { Option } from "../message/outgoing.ts";
import { namedByPart } from "./labels.ts";
import { likely } from "./likely.ts";
import { picksAndOwn } from "./picks-and-own.ts";
import { isHardlyContent, looksAsked } from "./questions.ts";
import type { OpenQuestion, ReplyContext, ReplyRead } from "./reply.ts";

/** “mình muốn viết ý khác”: the way to write it, and no idea yet. */
const WRITES_OWN =
  /^(?:(?:cho|để|em|mình|tôi|tui|muốn|xin|sẽ|tự|có|được|thể|de|cho|minh|toi|muon|tu|co) )*(?:viết|ghi|nhập|nêu|thêm|viet|nhap|neu|them|tự viết|tu viet)(?: (?:ra|ý|y|cái|nội dung|việc|riêng|khác|của|em|mình|tôi|rieng|khac|cua|minh|toi|thêm|tay))*(?: (?:được không|dc ko|được ko|đi|nha))?$|^(?:(?:có|em có|mình có|co) )?(?:ý|việc|y|viec|nội dung) (?:khác|riêng|của em|của mình|của tôi|khac|rieng)$/iu;

/** Wants to write an idea of one's own, and names none yet. */
export const wantsToWriteOwn = (text: string): boolean => WRITES_OWN.test(core(text));

/** The option by which it is written. */
export function ownIdeaToCome(options: readonly Option[]): ReplyRead {
  const own = options.find((option) => option.own);
  return own ? { does: "pick", options: [own] } : { does: "unclear" };
}

/** Words that are no option: an own idea where those are allowed, a question, or what comes near to an option. */
export function ownIdea(question: OpenQuestion, text: string, context: ReplyContext): ReplyRead {
  const near = likely(question.options, core(text));
  if (ANY_WILL_DO.test(core(text))) return { does: "unclear" };
  const asked = looksAsked(text);
  const count = wordsOf(text).length;
  const command = asked || !question.own || count <= SHORT ? context.asked?.(text) : undefined;
  if (command) return { does: "command", ...command };
  if (asked) return { does: "question" };
  const hours = question.own ? context.perhaps?.(text) : undefined;
  if (hours) return { does: "confirm", text, because: "hours", instead: hours };
  const both = picksAndOwn(question, text);
  if (both) return both;
  if (question.own && isHardlyContent(text)) return { does: "confirm", text, because: "short" };
  const isPicking = count <= SHORT && /\d|tất cả|(?<!\p{L})cả (?:hai|ba|bốn)/iu.test(text);
  const denied = wordsOf(text).filter((word) => !isNegation(word));
  const isDenial = denied.length < count && namedByPart(question.options, denied.join(" ")).length > 0;
  if (
    question.own &&
    count >= (context.cooled ? LEAST_OWN_LATE : LEAST_OWN) &&
    near.length === 0 &&
    !isPicking &&
    !isDenial
  )
    return { does: "own", text: text.replace(LEADS_TO_OWN, ""), options: [] };
  if (near.length > 0) return { does: "unsure", between: near };
  const perhaps = !question.own && count >= LEAST_WHOLE ? context.perhaps?.(text) : undefined;
  if (perhaps) return { does: "hours", ...perhaps };
  if (question.own && /\p{L}{2}/u.test(text)) return { does: "confirm", text, because: "short" };
  return { does: "unclear" };
}

/** “Em tự viết: …”, “ý khác: …”: what leads to the idea, and is no part of it. */
const LEADS_TO_OWN =
  /^(?:(?:dạ|cho|em|mình|tôi|tui|xin|de|để|da|minh|toi)[, ]+)*(?:(?:tự )?viết(?: (?:thêm|riêng))?|(?:thêm )?ý (?:khác|riêng|của (?:em|mình|tôi|tui))|tu viet|y (?:khac|rieng))(?: là| la)?\s*[:–-]\s*(?=\p{L})/iu;
/** “cái nào cũng được”: neither a choice nor an idea. */
const ANY_WILL_DO =
  /^(?:(?:em|e|mình|tôi|tui|thì|với|chọn|lấy|ghi|bot|ad|cái|câu|ý|mục|số|mức|loại|việc|phương án|đơn vị|minh|toi|thi|chon|lay|cai|cau|muc|so|muc|loai|viec) )*(?:nào|gì|sao|nao|gi) (?:cũng|cung) (?:được|đc|dc|duoc|ok)$/iu;
/** Fewer words may be anything. */
const LEAST_OWN = 3;
/** A line that is whole by itself: “mai em xin nghỉ”, “thứ 7 em đi sinh hoạt kv3”; “2h” may be a slip. */
const LEAST_WHOLE = 3;
/** After long silence a few words are rather a greeting. */
const LEAST_OWN_LATE = 5;
/** A short line with a number is more likely a choice than an idea. */
const SHORT = 6;
