import { renamed, typed } from "../../command-lines/command-line.ts";
import { moreLine } from "../../command-lines/own-lines.ts";
import { type Address, readAddress } from "../../records/people/address.ts";
import { may } from "../../rules/access/permissions.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import type { Words } from "../../words/words.ts";
import type { ChatState, Keyboard, Shown, Stack } from "../mailbox/chat-document.ts";
import { withLasting, withoutUsed } from "../mailbox/lasting.ts";
import type { Abilities, Channel } from "../message/channel.ts";
import type { Incoming } from "../message/incoming.ts";
import type { Message, Outgoing } from "../message/outgoing.ts";
import { COMMAND_PRESS } from "../message/press.ts";
import { render } from "../message/render.ts";
import { type GivenCommand, isNumberOfNothing, readLine, readPassedOn } from "../reading/given-command.ts";
import { offeredInPages, onOtherPage } from "../reading/offer-pages.ts";
import { plainReader } from "../reading/plain-question.ts";
import type { Services } from "../services.ts";
import type { Catalogue } from "./catalogue.ts";
import { Reply } from "./reply.ts";
import type { Scene } from "./scene.ts";
import type { Speaker } from "./speaker.ts";
import { Turn } from "./turn.ts";
import { whoSpeaks } from "./who.ts";

/** The result of handling one message: the chat's new state and the answers to queue. */
export interface Handled {
  state: ChatState;
  answers: Outgoing[];
}

/** How many answers are still recognised when edited; people only correct the last few. */
const MOST_ANSWERED = 20;

type Lists = Pick<ChatState, "offered" | "lasting">;

/** Decides what a message is: a command first; then the dialog in progress; then quick text; then a hint. */
export class Router {
  readonly #catalogue: Catalogue;
  readonly #channels: ReadonlyMap<string, Channel>;
  readonly #services: Services;
  readonly #words: Words;

  constructor(
    catalogue: Catalogue,
    channels: ReadonlyMap<string, Channel>,
    services: Services,
    words: Words,
  ) {
    this.#catalogue = catalogue;
    this.#channels = channels;
    this.#services = services;
    this.#words = words;
  }

  /** Who has sent a message. */
  speaker(incoming: Incoming): Promise<Speaker> {
    return whoSpeaks(this.#services, incoming);
  }

  /** @param speaker who has sent it, if that was read just now */
  async handle(
    incoming: Incoming,
    chat: ChatState & Shown,
    speaker = this.speaker(incoming),
  ): Promise<Handled> {
    const me = await speaker;
    const { dialogs = [], paused } = stackOf(chat, incoming.sender) ?? {};
    const { buttons } = this.#abilitiesAt(incoming.address);
    const turn = new Turn({
      incoming,
      me,
      dialogs,
      paused,
      catalogue: this.#catalogue,
      services: this.#services,
      words: this.#words,
      canPress: buttons,
    });
    const options = isBefore(incoming, chat.offeredAt) ? [] : chat.offered;
    const offered = { options, lasting: chat.lasting, numbered: !buttons };
    const plainly = await plainReader(this.#services, me, incoming);
    const isStranger = me.place === "private" && !me.cadre;
    const line =
      (isStranger ? readPassedOn(incoming, this.#catalogue) : undefined) ??
      readLine(incoming, incoming.edited ? undefined : dialogs.at(-1), offered, this.#catalogue, plainly);
    let answered = chat.answered ?? [];
    if (incoming.cut && me.place === "private") turn.scene.said.text(this.#words.text("cut-short"));
    if (incoming.tooFast) {
      if (me.place === "private" || me.groupUnit) turn.scene.said.text(this.#words.text("too-fast"));
    } else if (me.place === "group") {
      if (line && !incoming.edited) await this.#inGroup(turn, line, incoming.at);
      else if (!incoming.edited && incoming.mentioned && me.groupUnit) turn.toBotInGroup(plainly);
    } else if (incoming.edited) {
      if (chat.answered?.includes(incoming.message)) turn.editOfAnswer();
      else await turn.edit(line);
    } else if (line?.command === moreLine.command && onOtherPage(options).length > 0) {
      turn.otherPage(onOtherPage(options));
    } else if (line) {
      await turn.command(line);
    } else if (dialogs.length > 0) {
      if (incoming.content.kind === "text" && isNumberOfNothing(offered, incoming.content.text))
        turn.numberOfNothing();
      else if (isTypedAhead(incoming, chat, dialogs)) await turn.typedAhead(plainly);
      else await turn.answer(plainly, sinceShown(incoming, chat, dialogs));
      if (incoming.content.kind === "text") answered = [...answered, incoming.message].slice(-MOST_ANSWERED);
    } else {
      await turn.stray(plainly, chat.strays ?? 0);
    }
    const lasting = line
      ? withoutUsed(chat.lasting ?? [], typed(renamed(line.command, line.rest)))
      : chat.lasting;
    return this.#finish({ ...chat, answered, ...(lasting && { lasting }) }, turn.scene);
  }

  /** Whether this process serves a chat's platform. */
  knows(address: Address): boolean {
    const channel = this.#channels.get(readAddress(address).channel);
    return channel !== undefined && channel.serves?.() !== false;
  }

  /** The message failed for good: apologises, and leaves the dialog where it was. */
  giveUp(incoming: Incoming, chat: ChatState): Handled {
    const said = new Reply(this.#words);
    said.text(this.#words.text("sorry-failed"));
    const { stacks, lasting, keyboards, answered } = chat;
    const state = { stacks, offered: [], lasting: lasting ?? [], keyboards: keyboards ?? [], answered };
    return { state, answers: this.#shape(incoming, said.messages, undefined) };
  }

  /** In a group only commands are heard, and in an unbound one only those that bind it. */
  async #inGroup(turn: Turn, line: GivenCommand, at: number): Promise<void> {
    const flow = this.#catalogue.flow(line.command);
    if (!flow) return;
    const binds = flow.permission === "bind-group";
    if (!turn.scene.me.groupUnit) {
      if (!binds) return;
      if (!may(turn.scene.me.cadre, flow.permission)) return this.#sayWhoBinds(turn.scene.me, at);
    }
    if (flow.where.includes("group")) await turn.command(line);
    else turn.scene.said.text(this.#words.text("command-in-private"));
  }

  /** Once a day, and only to a cadre, because what strangers say in an unbound group is ignored. */
  async #sayWhoBinds({ cadre, address }: Speaker, at: number): Promise<void> {
    if (!cadre) return;
    const text = this.#words.label("group-needs-head");
    await this.#services.post.send(address, `group-needs-head:${address}:${dayOf(at)}`, [{ text }]);
  }

  #finish(chat: ChatState & Shown, scene: Scene): Handled {
    const { incoming, said, replaces, chosen, isStray } = scene;
    const { all: dialogs, paused } = scene.stack;
    const asNew = ({ asks, ...message }: Message): Message =>
      asks === undefined || asks === chat.asked?.question ? message : { ...message, asks };
    const others = chat.stacks.filter((stack) => stack.sender !== incoming.sender);
    const own: Stack = { sender: incoming.sender, dialogs, ...(paused.length > 0 && { paused }) };
    const stacks = dialogs.length > 0 || paused.length > 0 ? [...others, own] : others;
    const canPress = this.#abilitiesAt(incoming.address).buttons;
    const more = this.#words.label("choice-more");
    const messages = canPress ? said.messages : said.messages.map((each) => offeredInPages(each, more));
    const { offered, lasting } = listsAfter(chat, scene, messages);
    const waiting = new Set(
      stacks.flatMap(({ dialogs }) => dialogs.flatMap(({ pending }) => [pending.id, pending.aside?.id])),
    );
    const [open, over] = partition(chat.keyboards ?? [], ({ question }) => waiting.has(question));
    const answers = this.#shape(incoming, this.#echoing(scene, messages.map(asNew)), replaces);
    return {
      state: {
        ...{ stacks, offered, lasting, keyboards: open, answered: chat.answered },
        strays: isStray ? (chat.strays ?? 0) + 1 : 0,
      },
      answers: [...answers, ...this.#withoutButtons(incoming, over, chosen)],
    };
  }

  /** Where no list can be taken away, what was chosen by its number stands in front of what follows. */
  #echoing({ incoming, chosen }: Scene, messages: Message[]): Message[] {
    const [first, ...more] = messages;
    const { editing, maxText } = this.#abilitiesAt(incoming.address);
    if (!first || !chosen?.picked || editing) return messages;
    const text = `${this.#words.text("chosen", { what: chosen.what })}\n\n${first.text}`;
    return text.length <= maxText ? [{ ...first, text }, ...more] : messages;
  }

  /** Takes the buttons of questions that are over away, and shows what was chosen. */
  #withoutButtons(incoming: Incoming, over: readonly Keyboard[], chosen: Scene["chosen"]): Outgoing[] {
    const { editing, maxText } = this.#abilitiesAt(incoming.address);
    if (!editing) return [];
    return over.map(({ question, message, text }, n) => {
      const choice = chosen?.question === question ? this.#words.text("chosen", { what: chosen.what }) : "";
      const whole = [text, choice].filter(Boolean).join("\n\n");
      return {
        id: `${incoming.key}#over${n}`,
        text: whole.length <= maxText ? whole : text,
        replaces: message,
        onlyEdits: true,
      };
    });
  }

  #shape(incoming: Incoming, messages: Message[], replaces: string | undefined): Outgoing[] {
    const abilities = this.#abilitiesAt(incoming.address);
    const parts = messages.flatMap((message) => render(message, abilities, this.#words));
    return parts.map((part, n) => ({
      ...part,
      id: `${incoming.key}#${n}`,
      ...(n === 0 && abilities.editing && replaces ? { replaces } : {}),
    }));
  }

  #abilitiesAt(address: Address): Abilities {
    const { channel } = readAddress(address);
    const abilities = this.#channels.get(channel)?.abilities;
    if (!abilities) throw new Error(`no channel for ${channel}`);
    return abilities;
  }
}

/**
 * The list shown last, and what stays to be picked by its words. What is said without a list ends the numbers of the one
 * before; in the middle of a dialog they are the question's again. Where nothing is said, as to the second picture of an album,
 * the list before is still the last that was seen; in a group people talk on, and their numbers are their own.
 */
function listsAfter(
  { offered, lasting }: ChatState,
  { me }: Scene,
  messages: readonly Message[],
): Required<Lists> {
  if (messages.length === 0 && me.place === "private") return { offered, lasting: lasting ?? [] };
  const lists = messages.flatMap(({ choices }) => choices ?? []);
  const commands = lists.filter(({ question }) => question === COMMAND_PRESS);
  const added = commands.flatMap(({ options }) => options.filter((option) => option.lasting));
  const last = lists.at(-1);
  return {
    offered: last?.question === COMMAND_PRESS ? last.options : [],
    lasting: withLasting(lasting, added),
  };
}

/** Those for which it holds, and the others. */
function partition<T>(all: readonly T[], holds: (each: T) => boolean): [T[], T[]] {
  return [all.filter(holds), all.filter((each) => !holds(each))];
}

/**
 * It came in before that moment of the program's own clock. A moment that is still to come was noted before the clock was
 * set back, and says nothing: by it, all answers would be too early until the clock has come there again.
 */
function isBefore({ receivedAt }: Incoming, at: number | undefined): boolean {
  return receivedAt !== undefined && at !== undefined && receivedAt < at && at <= Date.now();
}

/** The person typed it before the question that waits can have been seen. */
function isTypedAhead(incoming: Incoming, { asked }: Shown, dialogs: Stack["dialogs"]): boolean {
  if (incoming.content.kind !== "text" || !asked || incoming.quotes) return false;
  const pending = dialogs.at(-1)?.pending;
  return asked.question === (pending?.aside ?? pending)?.id && isBefore(incoming, asked.at);
}

/** How long the question that waits has been out, milliseconds of the program's own clock; undefined: nobody knows. */
function sinceShown(
  { receivedAt }: Incoming,
  { asked }: Shown,
  dialogs: Stack["dialogs"],
): number | undefined {
  const isAsked = asked?.question === dialogs.at(-1)?.pending.id;
  return asked && isAsked && receivedAt !== undefined ? receivedAt - asked.at : undefined;
}

function stackOf({ stacks }: ChatState, sender: Address): Stack | undefined {
  return stacks.find((stack) => stack.sender === sender);
}
