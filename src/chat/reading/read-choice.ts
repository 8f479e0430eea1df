import { core, withoutCourtesy } from "../../rules/reading/talk/courtesy.ts";
import { isNobody } from "../../rules/reading/talk/none-of-them.ts";
import { isOneself } from "../../rules/reading/talk/oneself.ts";
import { yesOrNo } from "../../rules/reading/talk/yes-no.ts";
import { withoutMarks } from "../../rules/reading/words/plain.ts";
import { spelled } from "../../rules/reading/words/short-forms.ts";
import { wordsOf } from "../../rules/reading/words/typed-words.ts";
import type { Option } from "../message/outgoing.ts";
import { namedBesideQuestion, peopleToldOf } from "./beside-question.ts";
import { namedByInitials, namedByPart, namedWhole, ofGivenName } from "./labels.ts";
import { optionAt, pickAllBut, pickList } from "./list.ts";
import { nearestLabel } from "./nearest-label.ts";
import { ownIdea, ownIdeaToCome, wantsToWriteOwn } from "./own-idea.ts";
import { placesIn } from "./places.ts";
import type { OpenQuestion, ReplyContext, ReplyRead } from "./reply.ts";
import { addition, commanded, correction, wished } from "./wished.ts";
import { begunBy, confirmed, plainYesOrNo } from "./yes-no-of-choice.ts";

/** Reads a reply to a choice of one or of several. */
export function readChoice(question: OpenQuestion, text: string, context: ReplyContext): ReplyRead {
  const { options } = question;
  // “Em, Linh” are two people, and no courtesy before one.
  const several = question.kind === "many" && /[,;\n]/u.test(text) ? pickList(options, text) : undefined;
  if (several?.does === "pick" && several.options.length > 1) return several;
  const none = options.find((option) => option.none);
  if (none && isNobody(text)) return { does: "pick", options: [none] };
  const me = options.find((option) => option.me);
  if (me && isOneself(text)) return { does: "pick", options: [me] };
  const [named, ...others] = ofGivenName(options, core(text));
  if (named)
    return others.length > 0
      ? { does: "unsure", between: [named, ...others] }
      : { does: "pick", options: [named] };
  const whole =
    wholeLabel(options, text) ??
    plainYesOrNo(options, text) ??
    confirmed(options, text) ??
    ended(question, text);
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
  if (question.own && wantsToWriteOwn(text)) return ownIdeaToCome(options);
  if (part.length > 1)
    return part.length < options.length || options.length <= MOST_NAMED
      ? { does: "unsure", between: part }
      : { does: "unclear" };
  if (question.kind === "many") {
    const listed = pickAllBut(options, text) ?? pickList(options, text);
    if (listed) return listed;
  }
  const beside = part.length === 0 ? namedBesideQuestion(question, text) : [];
  if (beside.length === 1 || (beside.length > 1 && question.kind === "many"))
    return { does: "pick", options: beside };
  const about = question.own ? [] : peopleToldOf(options, text);
  if (about.length > 0) return { does: "unsure", between: about.slice(0, MOST_NAMED) };
  const other = correction(text) ?? addition(text) ?? commanded(text, context) ?? told(text, context);
  if (other) return other;
  const idea = ownIdea(question, text, context);
  const isOpen = idea.does === "unclear" && question.kind === "one";
  const near = isOpen ? (namedInFront(options, text) ?? nearestLabel(options, text)) : undefined;
  return near ? { does: "unsure", between: [near] } : idea;
}

/** More than these are not named again. */
const MOST_NAMED = 5;
/** Wishes that a label's own words may be: “tiếp” for “Làm tiếp”, “sửa” for “Sửa một phần”. */
const GIVES_WAY = new Set<ReplyRead["does"]>(["go-on", "wait", "back", "thanks", "greeting"]);

/** A label typed whole, with courtesy around it; one that can be two labels is asked about. */
function wholeLabel(options: readonly Option[], text: string): ReplyRead | undefined {
  for (const line of asLabels(text)) {
    const named = namedWhole(options, line);
    if (named.length === 1) return { does: "pick", options: named };
    if (named.length > 1) return { does: "unsure", between: named };
  }
  return undefined;
}

/** A line as it is, and then with its short forms spelled: “k duyệt” is “Không duyệt”. */
function asLabels(text: string): string[] {
  const lines = withoutOnly(text);
  return [...lines, ...lines.map((line) => spelled(wordsOf(line)).join(" "))];
}

/** “hoàn thành tốt thôi ạ”: only that; “dạ thôi” alone declines. */
function withoutOnly(text: string): string[] {
  return withoutCourtesy(text).flatMap((line) =>
    wordsOf(line).length > 2 ? [line, line.replace(/(?<!\s)\s+(?:thôi|thoi)$/iu, "")] : [line],
  );
}

const DONE = new Set(["xong", "xong roi", "da xong", "xong het", "xong het roi"]);

function ended({ kind }: OpenQuestion, text: string): ReplyRead | undefined {
  if (kind !== "many") return undefined;
  const isDone = withoutCourtesy(text).some((line) => DONE.has(wordsOf(withoutMarks(line)).join(" ")));
  return isDone ? { does: "done" } : undefined;
}

/** “ko duyệt, hôm đó em ấy đi họp”: a label, and why it is picked. */
function namedInFront(options: readonly Option[], text: string): Option | undefined {
  const [, label] = /^([^,;.:–]{2,60})[,;.:–]\s/u.exec(text) ?? [];
  const named = label === undefined ? undefined : wholeLabel(options, label);
  return named?.does === "pick" ? named.options[0] : undefined;
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

function told(text: string, context: ReplyContext): ReplyRead | undefined {
  const line = context.told(text);
  return line && { does: "hours", ...line };
}
