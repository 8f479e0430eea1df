import { core, withoutCourtesy } from "../../rules/reading/talk/courtesy.ts";
import { isNegation, labelSays, offerSays, yesOrNo } from "../../rules/reading/talk/yes-no.ts";
import { withoutMarks } from "../../rules/reading/words/plain.ts";
import { spelled } from "../../rules/reading/words/short-forms.ts";
import { fits, wordsOf } from "../../rules/reading/words/typed-words.ts";
import type { Option } from "../message/outgoing.ts";
import { likely, namedByInitials, namedByPart, namedWhole } from "./labels.ts";
import { optionAt, pickAllBut, pickList } from "./list.ts";
import { picksAndOwn } from "./picks-and-own.ts";
import { placesIn } from "./places.ts";
import { isHardlyContent, looksAsked } from "./questions.ts";
import type { OpenQuestion, ReplyContext, ReplyRead } from "./reply.ts";
import { addition, commanded, correction, wished } from "./wished.ts";

/** Reads a reply to a choice of one or of several. */
export function readChoice(question: OpenQuestion, text: string, context: ReplyContext): ReplyRead {
  const { options } = question;
  // “Em, Linh” are two people, and no courtesy before one.
  const several = question.kind === "many" && /[,;\n]/u.test(text) ? pickList(options, text) : undefined;
  if (several?.does === "pick" && several.options.length > 1) return several;
  const whole = wholeLabel(options, text) ?? plainYesOrNo(options, text) ?? ended(question, text);
  if (whole) return whole;
  const wish = wished(text);
  const part = namedByCore(options, text);
  if (wish && !(wish.does === "skip" && yesOrNo(text)) && !(part.length > 0 && GIVES_WAY.has(wish.does)))
    return wish;
  const places = picksOfPlaces(question, text);
  if (places) return places;
  const said = yesOrNo(text);
  if (said) return { does: "yes-or-no", said, between: begunBy(options, text) };
  if (part.length === 1) return { does: "pick", options: part };
  const initials = part.length === 0 ? namedByInitials(options, core(text)) : undefined;
  if (initials) return { does: "pick", options: [initials] };
  if (question.own && WRITES_OWN.test(core(text))) return ownIdeaToCome(options);
  if (part.length > 1)
    return part.length < options.length || options.length <= MOST_NAMED
      ? { does: "unsure", between: part }
      : { does: "unclear" };
  if (question.kind === "many") {
    const listed = pickAllBut(options, text) ?? pickList(options, text);
    if (listed) return listed;
  }
  const other = correction(text) ?? addition(text) ?? commanded(text, context) ?? told(text, context);
  if (other) return other;
  return ownIdea(question, text, context);
}

/** “mình muốn viết ý khác”: the way to write it, and no idea yet. */
const WRITES_OWN =
  /^(?:(?:cho|để|em|mình|tôi|tui|muốn|xin|sẽ|tự|có|được|thể|de|cho|minh|toi|muon|tu|co) )*(?:viết|ghi|nhập|nêu|thêm|viet|nhap|neu|them|tự viết|tu viet)(?: (?:ra|ý|y|cái|nội dung|việc|riêng|khác|của|em|mình|tôi|rieng|khac|cua|minh|toi|thêm|tay))*(?: (?:được không|dc ko|được ko|đi|nha))?$|^(?:(?:có|em có|mình có|co) )?(?:ý|việc|y|viec|nội dung) (?:khác|riêng|của em|của mình|của tôi|khac|rieng)$/iu;

function ownIdeaToCome(options: readonly Option[]): ReplyRead {
  const own = options.find((option) => option.own);
  return own ? { does: "pick", options: [own] } : { does: "unclear" };
}

/** More than these are not named again. */
const MOST_NAMED = 5;
/** Wishes that a label's own words may be: “tiếp” for “Làm tiếp”, “sửa” for “Sửa một phần”. */
const GIVES_WAY = new Set<ReplyRead["does"]>(["go-on", "back", "thanks", "greeting"]);

/** A label typed whole, with courtesy around it; one that can be two labels is asked about. */
function wholeLabel(options: readonly Option[], text: string): ReplyRead | undefined {
  for (const line of withoutOnly(text)) {
    const named = namedWhole(options, line);
    if (named.length === 1) return { does: "pick", options: named };
    if (named.length > 1) return { does: "unsure", between: named };
  }
  return undefined;
}

/** “hoàn thành tốt thôi ạ”: only that; “dạ thôi” alone declines. */
function withoutOnly(text: string): string[] {
  return withoutCourtesy(text).flatMap((line) =>
    wordsOf(line).length > 2 ? [line, line.replace(/(?<!\s)\s+(?:thôi|thoi)$/iu, "")] : [line],
  );
}

/** A yes only where one is asked for: elsewhere it may be a word that has to be typed. */
const SURE = /^(?:chắc|chac) (?:(?:chắn|chan)(?: (?:rồi|roi|mà|ma))?|rồi|roi|mà|ma)$/iu;

/** A yes or no where the options are one: by their values, or by how their labels begin. */
function plainYesOrNo(options: readonly Option[], text: string): ReplyRead | undefined {
  const said = yesOrNo(text) ?? (withoutCourtesy(text).some((line) => SURE.test(line)) ? "yes" : undefined);
  if (!said) return undefined;
  const byValue = options.filter(({ value }) => value === said);
  const named = byValue.length > 0 ? byValue : options.filter(({ label }) => labelSays(label) === said);
  const meant = named.length === 0 ? acceptedOrDeclined(options, said) : named;
  return meant.length === 1 ? { does: "pick", options: meant } : undefined;
}

/** [Đúng, xoá] [Không xoá]: of two, one accepts and one declines what the other says. */
function acceptedOrDeclined(options: readonly Option[], said: "yes" | "no"): Option[] {
  const answers = options.map(({ label }) => offerSays(label));
  const isPair = options.length === 2 && answers.includes("yes") && answers.includes("no");
  return isPair ? options.filter((_, place) => answers[place] === said) : [];
}

const DONE = new Set(["xong", "xong roi", "da xong", "xong het", "xong het roi"]);

function ended({ kind }: OpenQuestion, text: string): ReplyRead | undefined {
  if (kind !== "many") return undefined;
  const isDone = withoutCourtesy(text).some((line) => DONE.has(wordsOf(withoutMarks(line)).join(" ")));
  return isDone ? { does: "done" } : undefined;
}

/** What the line without any courtesy names as a part of labels. */
function namedByCore(options: readonly Option[], text: string): Option[] {
  for (const line of withoutOnly(text)) {
    const named = namedByPart(options, line);
    if (named.length > 0) return named;
  }
  return [];
}

function picksOfPlaces(question: OpenQuestion, text: string): ReplyRead | undefined {
  const { options, kind } = question;
  const counted = options.filter(({ own }) => !own);
  for (const line of withoutCourtesy(text).toReversed()) {
    const isAll = placesIn(line, counted.length, true);
    const read =
      isAll &&
      "places" in isAll &&
      (FROM_THE_END.test(line) ||
        (isAll.places.length === counted.length &&
          (counted.length > 1 || kind === "many") &&
          (!/\d/u.test(line) || ALL_BY_NUMBER.test(line))))
        ? isAll
        : placesIn(line, options.length, kind === "many");
    if (!read) continue;
    if ("none" in read) return { does: "no-such-number" };
    const named = read.places.flatMap((place) => optionAt(options, place) ?? []);
    if (named.some(({ byWords }) => byWords)) return { does: "no-such-number" };
    if (named.length === 1 || kind === "many") return { does: "pick", options: named };
    return { does: "unsure", between: named.slice(0, MOST_NAMED) };
  }
  return undefined;
}

/** “cả 4”: all that are offered, and not the way to write one's own. */
const ALL_BY_NUMBER = /^(?:tất cả |tat ca )?(?:cả|ca) \d/iu;

/** “2 ý cuối”: the last that are offered; the way to write one's own stands behind them. */
const FROM_THE_END = /(?:cuối|cuoi)(?: (?:cùng|cung))?[.! ]*$/iu;

/** The options that a yes or no may mean: those whose label begins with the word, or all of a few. */
function begunBy(options: readonly Option[], text: string): Option[] {
  if (options.length <= 3) return [...options];
  const [word = ""] = spelled(wordsOf(core(text)));
  return options.filter(({ label }) => fits(word, wordsOf(label)[0] ?? ""));
}

function told(text: string, context: ReplyContext): ReplyRead | undefined {
  const line = context.told(text);
  return line && { does: "hours", ...line };
}

/** Words that are no option: an own idea where those are allowed, a question, or what comes near to an option. */
function ownIdea(question: OpenQuestion, text: string, context: ReplyContext): ReplyRead {
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
    return { does: "own", text, options: [] };
  if (near.length > 0) return { does: "unsure", between: near };
  const perhaps = !question.own && count >= LEAST_WHOLE ? context.perhaps?.(text) : undefined;
  if (perhaps) return { does: "hours", ...perhaps };
  if (question.own && /\p{L}{2}/u.test(text)) return { does: "confirm", text, because: "short" };
  return { does: "unclear" };
}

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
