import type { Words } from "../../words/words.ts";
import type { ChatState, Keyboard, Pressed, Shown, Stack } from "../mailbox/chat-document.ts";
import type { Abilities } from "../message/channel.ts";
import type { Incoming } from "../message/incoming.ts";
import type { Message, Outgoing } from "../message/outgoing.ts";
import { render } from "../message/render.ts";
import { offeredInPages } from "../reading/offer-pages.ts";
import { listsAfter } from "./lists-after.ts";
import type { Scene } from "./scene.ts";

/** The result of handling one message: the chat's new state and the answers to queue. */
export interface Handled {
  state: ChatState;
  answers: Outgoing[];
}

/** What answers are shaped by: what the chat's channel can do, and the words. */
export interface Shaping {
  abilities: Abilities;
  words: Words;
}

/** The chat’s new state after a message, and what is answered to it. */
export function handledAs(chat: ChatState & Shown, scene: Scene, shaping: Shaping): Handled {
  const { abilities, words } = shaping;
  const { incoming, said, replaces, chosen, isStray } = scene;
  const { all: dialogs } = scene.stack;
  const { all: paused } = scene.stack.paused;
  const asNew = ({ asks, ...message }: Message): Message =>
    asks === undefined || asks === chat.asked?.question ? message : { ...message, asks };
  const others = chat.stacks.filter((stack) => stack.sender !== incoming.sender);
  const own: Stack = { sender: incoming.sender, dialogs, ...(paused.length > 0 && { paused }) };
  const stacks = dialogs.length > 0 || paused.length > 0 ? [...others, own] : others;
  const more = words.label("choice-more");
  const messages = abilities.buttons
    ? said.messages
    : said.messages.map((each) => offeredInPages(each, more));
  const { offered, lasting } = listsAfter(chat, scene, messages);
  const waiting = new Set(
    stacks.flatMap(({ dialogs }) => dialogs.flatMap(({ pending }) => [pending.id, pending.aside?.id])),
  );
  const [open, over] = partition(chat.keyboards ?? [], ({ question }) => waiting.has(question));
  const answers = shaped(incoming, echoing(scene, messages.map(asNew), shaping), shaping, replaces);
  return {
    state: {
      ...{ stacks, offered, lasting, keyboards: open, answered: chat.answered },
      pressed: pressedIn(incoming),
      strays: isStray ? (chat.strays ?? 0) + 1 : 0,
    },
    answers: [...answers, ...withoutButtons(incoming, over, chosen, shaping)],
  };
}

function pressedIn({ content, at }: Incoming): Pressed | null {
  return content.kind === "choice" ? { question: content.question, value: content.value, at } : null;
}

/** Where no list can be taken away, what was chosen by its number stands in front of what follows. */
function echoing({ chosen }: Scene, messages: Message[], { abilities, words }: Shaping): Message[] {
  const [first, ...more] = messages;
  const { editing, maxText } = abilities;
  if (!first || !chosen?.picked || editing) return messages;
  const text = `${words.text("chosen", { what: chosen.what })}\n\n${first.text}`;
  return text.length <= maxText ? [{ ...first, text }, ...more] : messages;
}

/** Takes the buttons of questions that are over away, and shows what was chosen. */
function withoutButtons(
  incoming: Incoming,
  over: readonly Keyboard[],
  chosen: Scene["chosen"],
  { abilities, words }: Shaping,
): Outgoing[] {
  const { editing, maxText } = abilities;
  if (!editing) return [];
  return over.map(({ question, message, text }, n) => {
    const choice = chosen?.question === question ? words.text("chosen", { what: chosen.what }) : "";
    const whole = [text, choice].filter(Boolean).join("\n\n");
    return {
      id: `${incoming.key}#over${n}`,
      text: whole.length <= maxText ? whole : text,
      replaces: message,
      onlyEdits: true,
    };
  });
}

/** Messages as the channel takes them, each with the key by which it is sent once. */
export function shaped(
  incoming: Incoming,
  messages: readonly Message[],
  { abilities, words }: Shaping,
  replaces?: string,
): Outgoing[] {
  const parts = messages.flatMap((message) => render(message, abilities, words));
  return parts.map((part, n) => ({
    ...part,
    id: `${incoming.key}#${n}`,
    ...(n === 0 && abilities.editing && replaces ? { replaces } : {}),
  }));
}

/** Those for which it holds, and the others. */
function partition<T>(all: readonly T[], holds: (each: T) => boolean): [T[], T[]] {
  return [all.filter(holds), all.filter((each) => !holds(each))];
}
