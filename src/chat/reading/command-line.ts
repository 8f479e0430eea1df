import { isGroup } from "../../records/people/address.ts";
import { findCode, isBareCode } from "../../rules/access/invitation-code.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { readHoursAlone } from "../../rules/reading/hours-alone.ts";
import { readStatementOfHours } from "../../rules/reading/hours-statement.ts";
import { plain } from "../../rules/reading/plain.ts";
import { commandWithoutSlash } from "../../rules/reading/quick-text.ts";
import type { Commands } from "../dialog/commands.ts";
import type { ChatState } from "../mailbox/chat-document.ts";
import type { Incoming } from "../message/incoming.ts";
import { COMMAND_PRESS } from "../message/press.ts";
import type { PendingQuestion } from "../message/question.ts";
import { pickNamed, pickSaid, pickTyped } from "./choices.ts";
import { readCommand } from "./slash-command.ts";

/** A command to be served, however it was given. */
export interface CommandLine {
  command: string;
  rest: string;
  /** Root of the keys of its writes: a button pressed twice is one deed. */
  key: string;
}

/** The command that takes hours told in passing, and the one that leaves a dialog. */
export const HOURS_COMMAND = "giotinhnguyen";
export const LEAVE_COMMAND = "huy";
/** Leads hours that were told without saying that they were done: they are asked about before anything is logged. */
export const IF_DONE = "? ";
/** The command that takes an invitation code, also one sent alone. */
export const LINK_COMMAND = "start";

/** How long a question waits before hours told in passing are no longer taken as its answer. */
const QUESTION_COOLS_MS = 12 * 60 * 60 * 1000;

/**
 * The command that a message gives: with a slash, by a button, or without the slash. Where no question waits, also the
 * number of an offered button, a plain statement of hours done, or hours alone. An answer to the question that waits is
 * no command.
 */
export function readLine(
  incoming: Incoming,
  waiting: Waiting | undefined,
  offered: Offered,
  commands: Commands,
): CommandLine | undefined {
  const { content, key, message } = incoming;
  if (content.kind === "choice") {
    if (content.question !== COMMAND_PRESS) return undefined;
    const line = readCommand(`/${content.value}`);
    return line && { ...line, key: `${message}!${content.value}` };
  }
  if (content.kind !== "text") return undefined;
  const { text } = content;
  const bare = commandWithoutSlash(text, [...commands.names, LEAVE_COMMAND]);
  const slash = readCommand(text);
  if (slash) return { ...(bare ?? slash), key };
  if (waiting && isLeaving(text, waiting)) return { command: LEAVE_COMMAND, rest: "", key };
  const hours = { command: HOURS_COMMAND, rest: text, key };
  const tellsHours = () =>
    readStatementOfHours(text, { today: dayOf(incoming.at), now: incoming.at }) !== undefined;
  if (
    bare &&
    (waiting ? isNoAnswer(text, bare, waiting, commands) : isMeant(text, bare, commands, tellsHours))
  )
    return { ...bare, key };
  if (waiting) return incoming.at - waiting.askedAt > QUESTION_COOLS_MS && tellsHours() ? hours : undefined;
  const option = (offered.numbered ? pickTyped : pickNamed)(offered.options, text);
  const chosen = option && readCommand(`/${option.value}`);
  if (chosen) return { ...chosen, key };
  if (isGroup(incoming.address)) return undefined; // people talk with each other there
  if (isBareCode(text)) return { command: LINK_COMMAND, rest: text.trim(), key };
  if (tellsHours()) return hours;
  const isAlone = readHoursAlone(text, { today: dayOf(incoming.at) }) !== undefined;
  return isAlone ? { ...hours, rest: `${IF_DONE}${text}` } : undefined;
}

/**
 * The code somewhere in what a stranger writes in private, such as an invitation passed on whole: it is sent to link,
 * whatever else the words say. Only the first code of a message, so that guessing waits as with codes sent alone.
 */
export function readPassedOnCode({ content, key }: Incoming): CommandLine | undefined {
  if (content.kind !== "text" || !/\d/.test(content.text)) return undefined; // a code without a digit may be a sentence
  const code = findCode(content.text);
  return code === undefined ? undefined : { command: LINK_COMMAND, rest: code, key };
}

/** The command buttons under the last message. Their numbers count only where they were shown as a numbered list. */
export interface Offered {
  options: ChatState["offered"];
  numbered: boolean;
}

/** The question that waits for an answer, and since when (epoch milliseconds). */
export interface Waiting {
  pending: PendingQuestion;
  askedAt: number;
}

/** A word of the language, without diacritics: “Mời …”, “Họp …” begin sentences, “giotinhnguyen …” does not. */
const SYLLABLE = /^(?:ngh?|[ckgnpt]h|tr|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

type Bare = Omit<CommandLine, "key">;

/** More follows than a command's name, and the name is no word of its own as `giotinhnguyen 2` is: “báo cáo đồng chí, …”. */
function maybeSentence(text: string, { command, rest }: Bare): boolean {
  if (rest === "") return false;
  const isSyllable = SYLLABLE.test(command) && !/^\d+$/.test(rest);
  return isSyllable || !plain(text).startsWith(`${command} `);
}

/**
 * In a dialog a line without the slash is a command only when it can hardly be an answer: it is nothing but the name of one
 * that is open (`tien do`, `huy`), or begins with it and is no sentence; and no option reads like it.
 */
function isNoAnswer(text: string, bare: Bare, { pending }: Waiting, commands: Commands): boolean {
  if (pickSaid(pending.options ?? [], text)) return false;
  return bare.rest === "" ? !commands.isClosed(bare.command) : !maybeSentence(text, bare);
}

/** Outside a dialog a sentence that begins with a command's words is that command, unless it tells hours or the command is not open. */
function isMeant(text: string, bare: Bare, commands: Commands, tellsHours: () => boolean): boolean {
  if (bare.command === LEAVE_COMMAND) return !bare.rest;
  if (bare.command === HOURS_COMMAND || !maybeSentence(text, bare)) return true;
  return !commands.isClosed(bare.command) && !tellsHours();
}

const LEAVING =
  /^(?:huy bo|thoat|dung lai|thoi|(?:thoi )?(?:de )?(?:mai|sau|lat|khi khac)(?: lam)?(?: tiep)?)[.!]*$/;

/** “hủy bỏ”, “thoát”, “để mai làm”: nobody means it as an answer, unless an option reads like it. */
function isLeaving(text: string, { pending }: Waiting): boolean {
  return LEAVING.test(plain(text)) && !pickSaid(pending.options ?? [], text);
}
