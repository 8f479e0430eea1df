import { COMMAND_PRESS } from "../message/press.ts";
import type { ChatAtHand, ChatDocument, ChatState, Shown } from "./chat-document.ts";
import { lastingOfLetter, withLasting } from "./lasting.ts";

/** A question is seldom shown more often than this before it is answered. */
const MOST_KEYBOARDS = 6;

/** How a message went out. */
export interface Sending {
  /** When its sending began, if it was held back before; epoch milliseconds. */
  unseenUntil?: number | undefined;
  /** The platform's name of it; undefined when nothing was sent. */
  name?: string | undefined;
}

/** A new question, and buttons offered, are not seen before they are stored. */
export function shownFromNow(chat: ChatAtHand, { stacks }: ChatState): Shown {
  const now = Date.now();
  const question = stacks.findLast(({ dialogs }) => dialogs.length > 0)?.dialogs.at(-1)?.pending.id;
  if (question === undefined) return { asked: null, offeredAt: now };
  return { asked: chat.asked?.question === question ? chat.asked : { question, at: now }, offeredAt: now };
}

/** What the outbox's first message shows, now that it is out. */
export function shownBy(
  chat: ChatAtHand,
  { unseenUntil, name }: Sending,
): Pick<Partial<ChatDocument>, "asked" | "offered" | "lasting" | "offeredAt" | "keyboards"> {
  const [first] = chat.outbox;
  const offers = first?.offers && {
    offered: first.offers,
    lasting: withLasting(chat.lasting, lastingOfLetter(first.offers)),
    offeredAt: first.begunAt ?? Date.now(),
  };
  return { ...heldBack(chat, unseenUntil), ...offers, ...keyboardsWith(chat, name) };
}

/** A question's buttons that have just been shown. A message with a table or a file is not changed later. */
function keyboardsWith(
  { outbox: [first], keyboards }: ChatAtHand,
  message: string | undefined,
): Pick<ChatState, "keyboards"> {
  const question = first?.choices?.question;
  if (!first || question === undefined || question === COMMAND_PRESS) return {};
  if (message === undefined || first.table || first.file) return {};
  const others = (keyboards ?? []).filter((each) => each.message !== message);
  return { keyboards: [...others, { question, message, text: first.text }].slice(-MOST_KEYBOARDS) };
}

/** The question of the outbox's first message was not seen until then, if it is asked there for the first time. */
export function heldBack({ outbox: [first], asked }: ChatAtHand, unseenUntil: number | undefined): Shown {
  const question = first?.asks;
  if (question === undefined || question !== asked?.question || unseenUntil === undefined) return {};
  return { asked: { question, at: unseenUntil } };
}
