import { leaveLine } from "../../command-lines/own-lines.ts";
import { isGroup } from "../../records/people/address.ts";
import { commandWithoutSlash } from "../../rules/reading/quick-text.ts";
import { core, withoutCourtesy } from "../../rules/reading/talk/courtesy.ts";
import { offerSays, yesOrNo } from "../../rules/reading/talk/yes-no.ts";
import { commandInWords } from "../../rules/reading/words/keyed-command.ts";
import { plain } from "../../rules/reading/words/plain.ts";
import { fits, wordsOf } from "../../rules/reading/words/typed-words.ts";
import type { Catalogue, Told } from "../dialog/catalogue.ts";
import type { ChatState } from "../mailbox/chat-document.ts";
import type { Incoming } from "../message/incoming.ts";
import type { Option } from "../message/outgoing.ts";
import { COMMAND_PRESS } from "../message/press.ts";
import type { PendingQuestion } from "../message/question.ts";
import { openQuestion } from "./answers.ts";
import { letters, pickNamed, pickTyped, placeTyped } from "./choices.ts";
import { namedByPart } from "./labels.ts";
import type { PlainReader } from "./plain-question.ts";
import { readReply } from "./read-reply.ts";
import type { ReplyContext } from "./reply.ts";
import { readCommand } from "./slash-command.ts";

/** A command to serve, however it was given. */
export interface GivenCommand {
  command: string;
  rest: string;
  /** Root of the keys of its writes, by which a button pressed twice acts once. */
  key: string;
}

/** How long a question waits before a line without a command is no longer taken as its answer. */
const QUESTION_COOLS_MS = 12 * 60 * 60 * 1000;

/**
 * The command that a message gives: with a slash, by a button, or without the slash. Where no question waits, also the
 * number of an offered button, and what a flow reads as its own line. Whatever else is typed while a question waits is read as
 * a reply to it.
 */
export function readLine(
  incoming: Incoming,
  waiting: Waiting | undefined,
  offered: Offered,
  catalogue: Catalogue,
  plainly: PlainReader,
): GivenCommand | undefined {
  const { content, key, message } = incoming;
  if (content.kind === "choice") {
    if (content.question !== COMMAND_PRESS) return undefined;
    const line = readCommand(`/${content.value}`);
    return line && { ...line, key: `${message}!${content.value}` };
  }
  if (content.kind !== "text") return undefined;
  const text = commandInWords(content.text, catalogue.names);
  const slash = readCommand(text);
  const bare = slash ? commandWithoutSlash(text, catalogue.names) : commandNamed(text, catalogue);
  if (slash) return { ...(bare ?? meantBy(slash, offered, catalogue) ?? slash), key };
  const told = () => catalogue.told(text, incoming.at);
  const follows = () => bare && catalogue.canFollow(bare, incoming.at);
  if (!waiting && bare && isMeant(text, bare, { told, follows, plainly })) return { ...bare, key };
  const withKey = (line: Told | undefined) => line && { ...line, key };
  const option = pickOffered(offered, text, waiting?.pending);
  const chosen = option && readCommand(`/${option.value}`);
  if (chosen) return { ...chosen, key };
  if (waiting) return undefined;
  // People talk with each other in groups.
  if (isGroup(incoming.address)) return incoming.mentioned ? withKey(plainly.asked(text)) : undefined;
  const said = told() ?? plainly.asked(text) ?? catalogue.perhaps(text, incoming.at, plainly.allows);
  return withKey(said) ?? withKey(partOfOffered(offered, text));
}

/** What a word of the bot's means that was typed as a command: the button of these words, or what they are called for. */
function meantBy({ command }: Told, { options, lasting }: Offered, catalogue: Catalogue): Told | undefined {
  const line = catalogue.alsoCalled(command);
  if (!line) return undefined;
  const buttons = [...(lasting ?? []), ...options];
  const button = buttons.findLast(({ label }) => letters(label).replaceAll(" ", "") === plain(command));
  return (button && readCommand(`/${button.value}`)) ?? { command: line.command, rest: line.args };
}

/** What a stranger writes in private, such as an invitation passed on whole. */
export function readPassedOn({ content, key }: Incoming, catalogue: Catalogue): GivenCommand | undefined {
  const found = content.kind === "text" ? catalogue.passedOn(content.text) : undefined;
  return found && { ...found, key };
}

/** The command buttons that were shown last, and those whose words still pick them. */
export interface Offered {
  options: ChatState["offered"];
  lasting?: ChatState["lasting"];
  /** They were shown as a numbered list. */
  numbered: boolean;
}

/**
 * The offered command that a line picks. While a question waits, a number means the list shown last even where that has
 * buttons, and words that name one of the question's own options are its answer.
 */
function pickOffered(
  { options, lasting, numbered }: Offered,
  text: string,
  waiting: PendingQuestion | undefined,
): Option | undefined {
  if (waiting && !isNumber(text) && namesOwnOption(waiting, text)) return undefined;
  for (const line of withoutCourtesy(text)) {
    const picked =
      (numbered || waiting ? pickTyped : pickNamed)(options, line) ??
      pickNamed(newest(lasting ?? [], line), line);
    if (picked) return picked;
  }
  return waiting ? undefined : meantPlainly(options, text);
}

/**
 * What nothing else reads, and is a part of just one of the buttons shown last: “danh sách” for “📎 Tệp danh sách”. A word alone has
 * to be the first one, and no yes or no.
 */
function partOfOffered({ options }: Offered, text: string): Told | undefined {
  for (const line of withoutCourtesy(text)) {
    const [first = "", ...more] = wordsOf(line);
    const alone =
      more.length === 0 ? options.filter(({ label }) => fits(first, wordsOf(label)[0] ?? "")) : [];
    const named = yesOrNo(line) ? [] : more.length > 0 ? namedByPart(options, line) : alone;
    if (named.length > 0) return named.length === 1 ? readCommand(`/${named[0]?.value}`) : undefined;
  }
  return undefined;
}

/**
 * “đồng ý” after an offer that is to be accepted or declined, where only one of its buttons says so, by itself or by how its
 * label begins. A yes counts only where it could have been a no.
 */
function meantPlainly(options: readonly Option[], text: string): Option | undefined {
  const says = (option: Option) => option.says ?? offerSays(option.label);
  const said = options.some((option) => says(option) === "no") ? yesOrNo(text) : undefined;
  const meant = options.filter((option) => said !== undefined && says(option) === said);
  return meant.length === 1 ? meant[0] : undefined;
}

function namesOwnOption(waiting: PendingQuestion, text: string): boolean {
  return readReply(openQuestion(waiting, true), text).does === "pick";
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

function isNumber(text: string): boolean {
  return withoutCourtesy(text).some((line) => placeTyped(line) !== undefined);
}

/** The waiting question, and since when (epoch milliseconds). */
export interface Waiting {
  pending: PendingQuestion;
  askedAt: number;
}

/** A word of the language, without diacritics: “Mời …”, “Họp …” begin sentences, “giotinhnguyen …” does not. */
const SYLLABLE = /^(?:ngh?|[ckgnpt]h|tr|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

type Bare = Told;

/**
 * True when more follows than a command's name, and the name is made of ordinary words: “báo cáo đồng chí, …”, unlike
 * `giotinhnguyen 2`.
 */
function maybeSentence(text: string, { command, rest }: Bare): boolean {
  if (rest === "") return false;
  const isSyllable = SYLLABLE.test(command) && !/^\d+$/.test(rest);
  return isSyllable || !plain(text).startsWith(`${command} `);
}

/** The command whose name begins a line without the slash. */
function commandNamed(text: string, catalogue: Catalogue): Bare | undefined {
  const bare = commandWithoutSlash(text, catalogue.names);
  const [first = ""] = text.match(/[\p{L}\p{M}\d]+/u) ?? [];
  return bare && !catalogue.isOtherWord(bare.command, first) ? bare : undefined;
}

/**
 * In a dialog, a line without the slash is a command only when it can hardly be an answer: it is just a command's
 * name (`tien do`), or begins with one and is not a sentence.
 */
function commandInDialog(typed: string, catalogue: Catalogue): Told | undefined {
  const text = commandInWords(typed, catalogue.names);
  const bare = commandNamed(text, catalogue);
  if (!bare) return undefined;
  return bare.rest === "" || !maybeSentence(text, bare) ? bare : undefined;
}

/** What a reply to the waiting question may be beside its answer. */
export function replyContext(
  incoming: Incoming,
  { askedAt }: Pick<Waiting, "askedAt">,
  catalogue: Catalogue,
  plainly: PlainReader,
): ReplyContext {
  return {
    command: (text) => commandInDialog(text, catalogue),
    told: (text) => catalogue.told(text, incoming.at),
    perhaps: (text) => catalogue.perhaps(text, incoming.at, plainly.allows),
    // What would only be refused is more likely the answer: “Báo cáo đúng số liệu”.
    asked(text) {
      const line = plainly.asked(text);
      const flow = line && catalogue.flow(line.command);
      return flow && !plainly.allows(flow.permission) ? undefined : line;
    },
    cooled: questionCooled(incoming, { askedAt }),
  };
}

/** Whether the question has waited for so long that the person need not remember it. */
export function questionCooled({ at }: Pick<Incoming, "at">, { askedAt }: Pick<Waiting, "askedAt">): boolean {
  return at - askedAt > QUESTION_COOLS_MS;
}

/**
 * Outside a dialog a sentence that begins with a command's words is that command where it tells and asks nothing else and
 * the rest can follow the command: “tình hình An Khánh”. One syllable is many words: “mọi người”, “mời”, “mỗi ngày”.
 */
function isMeant(
  text: string,
  bare: Bare,
  {
    told,
    follows,
    plainly,
  }: { told: () => Told | undefined; follows: () => boolean | undefined; plainly: PlainReader },
): boolean {
  if (bare.command === leaveLine.command) return !bare.rest;
  if (!maybeSentence(text, bare)) return true;
  const said = told() ?? plainly.asked(text);
  if (said) return said.command === bare.command && (told() !== undefined || said.rest === bare.rest);
  if (SYLLABLE.test(bare.command)) return namesSomebody(text, bare);
  return follows() ?? plainly.areArguments(bare.rest);
}

/** `moi Bích`: typed as the command is, without marks, and before a name. */
function namesSomebody(text: string, { command, rest }: Bare): boolean {
  const [first = "", ...words] = text.normalize("NFC").trim().split(/\s+/u);
  return first.toLowerCase() === command && words.length <= 4 && /^\p{Lu}|^(?:doi|thuhoi) /u.test(rest);
}
