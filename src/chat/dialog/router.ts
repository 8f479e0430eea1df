import { renamed, typed } from "../../command-lines/command-line.ts";
import { moreLine } from "../../command-lines/own-lines.ts";
import { type Address, readAddress } from "../../records/people/address.ts";
import { may } from "../../rules/access/who-may.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import type { Words } from "../../words/words.ts";
import type { ChatState, Shown, Stack } from "../mailbox/chat-document.ts";
import { withoutUsed } from "../mailbox/lasting.ts";
import type { Abilities, Channel } from "../message/channel.ts";
import type { Incoming } from "../message/incoming.ts";
import { type GivenCommand, readLine, readPassedOn } from "../reading/given-command.ts";
import { onOtherPage } from "../reading/offer-pages.ts";
import { isNumberOfNothing, numberedInLetter } from "../reading/offered.ts";
import { plainReader } from "../reading/plain-question.ts";
import type { Services } from "../services.ts";
import { isBefore, isPressedTwice, isTypedAhead, sinceShown } from "./before-shown.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Handled, handledAs, type Shaping, shaped } from "./handled.ts";
import { Reply } from "./reply.ts";
import type { Speaker } from "./speaker.ts";
import { Turn } from "./turn.ts";
import { whoSpeaks } from "./who.ts";

/** How many answers are still recognised when edited; people only correct the last few. */
const MOST_ANSWERED = 20;

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
      pressedTwice: isPressedTwice(incoming, chat),
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
      if (chat.answered?.includes(incoming.message)) await turn.editOfAnswer(plainly);
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
      const meant =
        incoming.content.kind === "text" ? numberedInLetter(offered, incoming.content.text) : undefined;
      if (meant) turn.numberOfLetter(meant);
      else await turn.stray(plainly, chat.strays ?? 0);
    }
    const lasting = line
      ? withoutUsed(chat.lasting ?? [], typed(renamed(line.command, line.rest)))
      : chat.lasting;
    return handledAs(
      { ...chat, answered, ...(lasting && { lasting }) },
      turn.scene,
      this.#shapingAt(incoming.address),
    );
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
    return { state, answers: shaped(incoming, said.messages, this.#shapingAt(incoming.address)) };
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

  #shapingAt(address: Address): Shaping {
    return { abilities: this.#abilitiesAt(address), words: this.#words };
  }

  #abilitiesAt(address: Address): Abilities {
    const { channel } = readAddress(address);
    const abilities = this.#channels.get(channel)?.abilities;
    if (!abilities) throw new Error(`no channel for ${channel}`);
    return abilities;
  }
}

function stackOf({ stacks }: ChatState, sender: Address): Stack | undefined {
  return stacks.find((stack) => stack.sender === sender);
}
