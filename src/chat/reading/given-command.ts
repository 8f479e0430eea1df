import { awayLine } from "../../command-lines/away-line.ts";
import { checkInLine } from "../../command-lines/check-in-line.ts";
import { behindLink } from "../../command-lines/link-line.ts";
import { isGroup } from "../../records/people/address.ts";
import { bareCheckCode } from "../../rules/reading/events/check-code-line.ts";
import { commandWithoutSlash } from "../../rules/reading/quick-text.ts";
import { commandInWords } from "../../rules/reading/words/keyed-command.ts";
import { plain } from "../../rules/reading/words/plain.ts";
import type { Catalogue, Told } from "../dialog/catalogue.ts";
import type { Incoming } from "../message/incoming.ts";
import { COMMAND_PRESS } from "../message/press.ts";
import { letters } from "./choices.ts";
import { commandNamed, isMeant, tellingCommand } from "./command-in-words.ts";
import {
  begunOfOffered,
  comingBesideForm,
  comingToOffered,
  nudgeOfOffered,
  type Offered,
  partOfOffered,
  pickOffered,
  saidToOffered,
  whyOfOffered,
} from "./offered.ts";
import { type PlainReader, READS_NOTHING } from "./plain-question.ts";
import { registeredOfOffered } from "./registered-of-offered.ts";
import type { Waiting } from "./reply-context.ts";
import { readCommand } from "./slash-command.ts";

/** A command to serve, however it was given. */
export interface GivenCommand {
  command: string;
  rest: string;
  /** Root of the keys of its writes, by which a button pressed twice acts once. */
  key: string;
}

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
  const text = commandInWords(behindLink(content.text), catalogue.names);
  const slash = readCommand(text);
  const bare = slash ? commandWithoutSlash(text, catalogue.names) : commandNamed(text, catalogue);
  if (content.passedOn && tellingCommand(text, catalogue)) return undefined;
  if (slash) return { ...(bare ?? meantBy(slash, offered, catalogue) ?? slash), key };
  const told = () => catalogue.told(text, incoming.at);
  const follows = () => bare && catalogue.canFollow(bare, incoming.at);
  const command = () =>
    !waiting && bare && isMeant(text, bare, { told, follows, plainly }) ? bare : undefined;
  const withKey = (line: Told | undefined) => line && { ...line, key };
  // What somebody else wrote is no deed of the speaker's, and no answer to a letter.
  if (content.passedOn && !isGroup(incoming.address))
    return withKey(command() ?? (waiting ? undefined : plainly.asked(text)));
  const option = pickOffered(offered, text, waiting?.pending);
  const chosen = option && readCommand(`/${option.value}`);
  // “Chốt” below what was shown last is that button, and no other command of this name.
  const ofList = chosen && bare && offered.options.includes(option) ? chosen : undefined;
  const toLetter =
    (waiting ? codeBesideForm(text, waiting.pending) : undefined) ??
    registeredOfOffered(offered.options, text, incoming.at) ??
    (waiting ? comingBesideForm(offered, text, waiting.pending) : undefined);
  if (toLetter) return { ...toLetter, key };
  const below = whyOfOffered(offered, text) ?? (chosen ? ofList : begunOfOffered(offered, text));
  if (below && !waiting) return { ...below, key };
  const meant = command();
  if (meant) return { ...meant, key };
  if (chosen) return { ...chosen, key };
  if (waiting) return undefined;
  // People talk with each other in groups.
  if (isGroup(incoming.address)) return incoming.mentioned ? withKey(plainly.asked(text)) : undefined;
  const maySay = (command: string) => {
    const flow = catalogue.flow(command);
    return flow !== undefined && plainly.allows(flow.permission);
  };
  const likeliest = () =>
    plainly === READS_NOTHING
      ? undefined
      : (plainly.perhapsAsked(text, maySay) ?? catalogue.likely(text, incoming.at, plainly.allows));
  const said =
    awayFromOffered(told() ?? plainly.asked(text), offered, text) ??
    catalogue.toldAlike(text, incoming.at) ??
    comingToOffered(offered, text) ??
    catalogue.perhaps(text, incoming.at, plainly.allows);
  return withKey(
    nudgeOfOffered(said, offered) ??
      said ??
      partOfOffered(offered, text) ??
      saidToOffered(offered, text) ??
      likeliest(),
  );
}

/** “kẹt ca rồi, cho em vắng” below an invitation stays away from that, and from no days that are to be told. */
function awayFromOffered(said: Told | undefined, offered: Offered, text: string): Told | undefined {
  const away = said?.command === awayLine.command ? awayLine.read(said.rest) : undefined;
  const isUnsure = away?.does === "ask" || (away?.does === "say" && !away.isSure);
  return (isUnsure ? comingToOffered(offered, text) : undefined) ?? said;
}

/** Six figures are shown at a door for minutes, and are no answer in one's own words, and no choice. */
function codeBesideForm(text: string, { kind, open }: Waiting["pending"]): Told | undefined {
  const code = kind === "words" && !open ? undefined : bareCheckCode(text);
  return code === undefined ? undefined : { command: checkInLine.command, rest: code };
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
