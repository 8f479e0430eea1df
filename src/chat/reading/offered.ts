import type { CommandLine } from "../../command-lines/command-line.ts";
import { invitedLine } from "../../command-lines/invited-line.ts";
import { nudgeLine } from "../../command-lines/unit-lines.ts";
import { saysComing, whyNotComing } from "../../rules/reading/talk/coming.ts";
import { core, withoutCourtesy } from "../../rules/reading/talk/courtesy.ts";
import { isSmallTalk, saysMoreThanYes } from "../../rules/reading/talk/small-talk.ts";
import { offerSays, yesOrNo } from "../../rules/reading/talk/yes-no.ts";
import { allFit, fits, wordsOf } from "../../rules/reading/words/typed-words.ts";
import type { Told } from "../dialog/catalogue.ts";
import type { ChatState } from "../mailbox/chat-document.ts";
import type { Option } from "../message/outgoing.ts";
import type { PendingQuestion } from "../message/question.ts";
import { openQuestion } from "./answers.ts";
import { pickNamed, pickTyped, placeTyped } from "./choices.ts";
import { givenNameIn, namedByPart } from "./labels.ts";
import { readReply } from "./read-reply.ts";
import { readCommand } from "./slash-command.ts";

/** The command buttons that were shown last, and those whose words still pick them. */
export interface Offered {
  options: ChatState["offered"];
  lasting?: ChatState["lasting"];
  /** They were shown as a numbered list. */
  numbered: boolean;
}

/**
 * The offered command that a line picks. While a question waits, a number means the list shown last even where that has
 * buttons, and words that name one of the question's own options are its answer; so is a name, unless it stands in the list shown last.
 */
export function pickOffered(
  { options, lasting = [], numbered }: Offered,
  text: string,
  waiting: PendingQuestion | undefined,
): Option | undefined {
  if (waiting && !isNumber(text) && namesOwnOption(waiting, text)) return undefined;
  for (const line of withoutCourtesy(text)) {
    const picked =
      (numbered || waiting ? pickTyped : pickNamed)(options, line) ??
      pickNamed(newest(waiting ? actsOf(lasting) : lasting, line), line);
    if (picked) return picked;
  }
  return waiting ? undefined : meantPlainly(options, text);
}

/**
 * The button shown last whose label begins with the line, of two words or more: “đổi giờ” for “Đổi giờ, nơi”, which may be read as
 * something told, too.
 */
export function begunOfOffered({ options }: Offered, text: string): Told | undefined {
  for (const line of withoutCourtesy(text)) {
    const words = wordsOf(line);
    if (words.length < 2 || /\d/u.test(line)) continue;
    const begun = options.filter(({ label }) => allFit(words, wordsOf(label).slice(0, words.length)));
    if (begun.length > 0) return begun.length === 1 ? readCommand(`/${begun[0]?.value}`) : undefined;
  }
  return undefined;
}

/**
 * What nothing else reads, and is a part of just one of the buttons shown last: “danh sách” for “📎 Tệp danh sách”. A word alone has
 * to be the first one, or somebody's given name, and no yes or no; a name may also end a line: “ghi tiếp cho Bích”.
 */
export function partOfOffered({ options }: Offered, text: string): Told | undefined {
  for (const line of withoutCourtesy(text)) {
    const [first = "", ...more] = wordsOf(line);
    const alone =
      more.length === 0
        ? options.filter(({ label }) => fits(first, wordsOf(label)[0] ?? "") || isGivenName(first, label))
        : [];
    const named = yesOrNo(line) ? [] : more.length > 0 ? namedByPart(options, line) : alone;
    if (named.length > 0) return named.length === 1 ? readCommand(`/${named[0]?.value}`) : undefined;
  }
  const [, name] = FOR_SOMEBODY.exec(core(text)) ?? [];
  const theirs = name ? options.filter(({ label }) => isGivenName(name, label)) : [];
  return theirs.length === 1 ? readCommand(`/${theirs[0]?.value}`) : undefined;
}

const FOR_SOMEBODY =
  /^(?:\S+ ){0,4}(?:cho|của|về|xem|ghi|đ\/c|đồng chí|bạn|anh|chị|em|cua|ve|dong chi) (\p{L}+)$/iu;

function isGivenName(typed: string, label: string): boolean {
  const name = givenNameIn(label);
  return name !== undefined && fits(typed.toLowerCase(), name.toLowerCase());
}

/**
 * “đồng ý” after an offer that is to be accepted or declined, where only one of its buttons says so, by itself or by how its
 * label begins. A yes counts only where it could have been a no, or was asked for.
 */
function meantPlainly(options: readonly Option[], text: string): Option | undefined {
  const says = (option: Option) => option.says ?? offerSays(option.label);
  const mayDecline = options.some((option) => says(option) === "no");
  // Why somebody stays away is kept: {@link comingToOffered}.
  const isPlain = invitedTo(options) !== undefined && whyNotComing(text) === undefined;
  const coming = isPlain ? saysComing(text) : undefined;
  const isAsked = mayDecline || options.some((option) => option.says !== undefined);
  const said = isAsked ? (yesOrNo(text) ?? coming) : undefined;
  const meant = options.filter((option) => said !== undefined && says(option) === said);
  return meant.length === 1 ? meant[0] : undefined;
}

/** “Nhắc mấy bạn ấy giùm chị” below a list of who lacks what, with one nudge alone: that one, and no question of what. */
export function nudgeOfOffered(said: Told | undefined, { options }: Offered): Told | undefined {
  if (said?.command !== nudgeLine.command || said.rest !== "") return undefined;
  const lines = options.map(({ value }) => readCommand(`/${value}`));
  const [line, ...others] = lines.filter((each) => each?.command === nudgeLine.command);
  return others.length === 0 ? line : undefined;
}

/** “Không mặc được vì đi tập huấn”: the words of a button shown last, and why. */
export function whyOfOffered({ options }: Offered, text: string): Told | undefined {
  for (const line of withoutCourtesy(text)) {
    const [, label, why] = /^(.+?)[, ]+((?:vì|vi|do|tại|tai|bởi|boi) .+)$/isu.exec(line) ?? [];
    const option = label && options.find((each) => each.takesWhy && pickNamed([each], label));
    if (option) return readCommand(`/${option.value} ${why}`);
  }
  return undefined;
}

/** The invitation below which these buttons stand. */
function invitedTo(options: readonly Option[]): string | undefined {
  const asked = options.map(({ value }) => readCommand(`/${value}`));
  const come = asked.map((line) => line?.command === invitedLine.command && invitedLine.read(line.rest));
  return come.flatMap((each) => (each && each.does === "come" ? [each.id] : []))[0];
}

/**
 * How an invitation shown last is answered in more than a yes or no: “chắc đi”, “bận thi rồi”. For lines that nothing reads which is
 * told or asked: hours, an absence or a question may stand below it, too.
 */
export function comingToOffered({ options }: Offered, text: string): Told | undefined {
  const id = invitedTo(options);
  if (id === undefined) return undefined;
  if (saysComing(text) === "perhaps") return asTold(invitedLine.unsure(id));
  const why = whyNotComing(text);
  return why === undefined ? undefined : asTold(invitedLine.decline(id, why));
}

/**
 * The same while a form's question waits that was shown before the invitation: “em đi được ạ” is no idea of one's own for a pledge.
 */
export function comingBesideForm(offered: Offered, text: string, waiting: PendingQuestion): Told | undefined {
  const id = invitedTo(offered.options);
  if (id === undefined || namesOwnOption(waiting, text)) return undefined;
  const coming = saysComing(text) ?? agreesTo(waiting, text);
  if (coming === "yes") return asTold(invitedLine.come(id));
  return coming === "no"
    ? asTold(invitedLine.decline(id, whyNotComing(text)))
    : comingToOffered(offered, text);
}

/** “Được”, “ok chị”: to what was shown last, unless the question before it may be agreed to as well. */
function agreesTo({ options = [] }: PendingQuestion, text: string): "yes" | undefined {
  const mayAgree = options.some(
    ({ label }) => yesOrNo(label) !== undefined || offerSays(label) !== undefined,
  );
  return !mayAgree && yesOrNo(text) === "yes" ? "yes" : undefined;
}

function asTold({ command, args }: CommandLine): Told {
  return { command, rest: args };
}

function namesOwnOption(waiting: PendingQuestion, text: string): boolean {
  return readReply(openQuestion(waiting, true), text).does === "pick";
}

/** What is said below a letter that may be answered in one's own words: “em có hình nè chị” to a refusal. */
export function saidToOffered({ options }: Offered, text: string): Told | undefined {
  const option = options.find(({ hears }) => hears);
  const isSaid = wordsOf(text).length >= FEWEST_SAID && (!isSmallTalk(text) || saysMoreThanYes(text));
  return option && isSaid ? readCommand(`/${option.value} ${text.trim()}`) : undefined;
}

/** Fewer words are courtesy, or a slip. */
const FEWEST_SAID = 3;

/** Those whose words say what is done, and not only about whom. */
function actsOf(lasting: readonly Option[]): Option[] {
  return lasting.filter(({ names }) => !names);
}

/** Of several with these words, only the one offered last. */
function newest(lasting: readonly Option[], text: string): Option[] {
  const found = lasting.findLast((option) => pickNamed([option], text));
  return found ? [found] : [];
}

/** Whether a line is a number that the list shown last has no place for, while a question waits. */
export function isNumberOfNothing({ options }: Offered, text: string): boolean {
  return options.length > 0 && isNumber(text) && !pickTyped(options, core(text));
}

/** The button that a number stood for in a letter's list before the list shown last, which has no place for that number. */
export function numberedInLetter({ lasting = [], numbered }: Offered, text: string): Option | undefined {
  const number = numbered ? placeTyped(core(text)) : undefined;
  return number === undefined ? undefined : lasting.findLast(({ place }) => place === number);
}

function isNumber(text: string): boolean {
  return withoutCourtesy(text).some((line) => placeTyped(line) !== undefined);
}
