import type { User } from "grammy/types";
import { documentFrom, type Photo, photoFrom, type SentFile, stickerFrom, voiceFrom } from "./attachments.ts";
import type { WaitOptions } from "./changes.ts";
import type { ChatRoom, HearOptions } from "./chat-room.ts";
import type { Group } from "./group.ts";
import type { Expected, HeardMessage } from "./heard.ts";
import { entitiesTyped, isForBot } from "./typed-entities.ts";
import type { WireContent, WireMessage } from "./wire.ts";
import type { Toast, World } from "./world.ts";

/** What a person did, and the update it became (undefined: the bot is not shown it). */
export interface Said {
  readonly chatId: number;
  readonly messageId: number;
  readonly updateId: number | undefined;
}

/** A button by its label, or by the data a forged press would carry. */
export type Button = string | { text: string } | { data: string };

/** Somebody who chats with the bot in private and in groups. */
export class Person {
  readonly user: User;
  /** Answers to presses: the little texts over the chat. */
  readonly toasts: Toast[] = [];
  readonly #world: World;
  readonly #room: ChatRoom;

  constructor(user: User, room: ChatRoom, world: World) {
    this.user = user;
    this.#room = room;
    this.#world = world;
  }

  get id(): number {
    return this.user.id;
  }

  /** What the bot said in private, in order. */
  get heard(): readonly HeardMessage[] {
    return this.#room.heard;
  }

  /** Waits for the bot to say this in private since this person's last act. @throws Error telling what was heard */
  hears(expected: Expected, options?: HearOptions): Promise<HeardMessage> {
    return this.#room.hears(expected, options);
  }

  /** Waits for an answer to a press that has this text. */
  seesToast(text: string, options?: WaitOptions): Promise<Toast> {
    return this.#world.changes.until(
      () => this.toasts.findLast((toast) => toast.text.includes(text)),
      () => `no toast “${text}”; seen: ${this.toasts.map((toast) => toast.text).join(" | ") || "none"}`,
      options,
    );
  }

  says(text: string, options: { replyTo?: number } = {}): Promise<Said> {
    return this.#tells(this.#room, { text, entities: entitiesTyped(text) }, options.replyTo);
  }

  saysIn(group: Group, text: string, options: { mention?: boolean; replyTo?: number } = {}): Promise<Said> {
    const said = options.mention ? `@${this.#world.bot.username} ${text}` : text;
    return this.#tells(group.room, { text: said, entities: entitiesTyped(said) }, options.replyTo);
  }

  /** Passes on what somebody wrote: a person, by number, or one whose account shows only a name. */
  forwards(text: string, from: number | string): Promise<Said> {
    return this.#tells(this.#room, { text, entities: entitiesTyped(text), ...this.#writtenBy(from) });
  }

  /** Passes on a picture, with the words below it. */
  forwardsPhoto(caption: string | undefined, from: number | string, photo: Photo = {}): Promise<Said> {
    const sent = photoFrom(this.#world.files, caption, photo);
    return this.#tells(this.#room, { ...sent, ...this.#writtenBy(from) });
  }

  sendsFile(file: SentFile): Promise<Said> {
    return this.#tells(this.#room, documentFrom(this.#world.files, file));
  }

  sendsVoice(seconds = 3): Promise<Said> {
    return this.#tells(this.#room, voiceFrom(this.#world.files, seconds));
  }

  sendsPhoto(caption?: string, photo: Photo = {}): Promise<Said> {
    return this.#tells(this.#room, photoFrom(this.#world.files, caption, photo), photo.replyTo);
  }

  sendsSticker(emoji = "👍"): Promise<Said> {
    return this.#tells(this.#room, stickerFrom(this.#world.files, emoji));
  }

  /** Changes the text of a message this person said. */
  async edits(said: Said, text: string): Promise<Said> {
    const room = this.#world.room(said.chatId);
    const before = room.messages.get(said.messageId);
    if (before?.from.id !== this.id) throw new Error("only one's own message can be edited");
    this.#acts(room);
    const edited = { ...before, text, entities: entitiesTyped(text), edit_date: this.#world.dateSeconds };
    room.messages.set(said.messageId, edited);
    const updateId = this.#shows(room, edited)
      ? this.#world.updates.add({ edited_message: edited }, room.chat.id)
      : undefined;
    return { ...said, updateId };
  }

  /** Presses a button of that message, or of the newest one in private that has it. */
  async presses(button: Button, on?: HeardMessage): Promise<Said> {
    const wanted = typeof button === "string" ? { text: button } : button;
    const message = on ?? ("text" in wanted ? this.#room.labelled(wanted.text) : this.#room.heard.at(-1));
    if (!message) throw new Error("there is no message to press on");
    const room = this.#world.room(message.chatId);
    if ("data" in wanted) return this.#calls(room, message, wanted.data);
    const inline = message.buttons.flat().find(({ text }) => text === wanted.text);
    if (inline?.data !== undefined) return this.#calls(room, message, inline.data);
    if (message.keyboard.flat().includes(wanted.text))
      return this.#tells(room, { text: wanted.text, entities: entitiesTyped(wanted.text) });
    throw new Error(`no button “${wanted.text}” tells the bot anything there`);
  }

  /** @returns the id of the update that tells the bot */
  async blocksBot(): Promise<number | undefined> {
    return this.#world.moveBot(this.#room, this.user, "kicked");
  }

  async unblocks(): Promise<number | undefined> {
    return this.#world.moveBot(this.#room, this.user, "member");
  }

  #writtenBy(from: number | string) {
    const date = this.#world.dateSeconds;
    const forward_origin =
      typeof from === "number"
        ? { type: "user" as const, date, sender_user: { id: from, is_bot: false, first_name: "X" } }
        : { type: "hidden_user" as const, date, sender_user_name: from };
    return { forward_origin };
  }

  async #calls(room: ChatRoom, on: HeardMessage, data: string): Promise<Said> {
    this.#acts(room);
    const queryId = `${this.id}${this.#world.presses.size + 1}`;
    this.#world.presses.set(queryId, { userId: this.id, answers: this.toasts });
    const known = room.messages.get(on.messageId);
    const message = known ?? { chat: room.chat, message_id: on.messageId, date: 0 as const };
    const updateId = this.#world.updates.add(
      {
        callback_query: { id: queryId, from: this.user, chat_instance: String(room.chat.id), data, message },
      },
      room.chat.id,
    );
    return { chatId: room.chat.id, messageId: on.messageId, updateId };
  }

  async #tells(room: ChatRoom, content: WireContent, replyTo?: number): Promise<Said> {
    if (room.isPrivate && room.bot === "kicked") throw new Error("whoever blocks the bot can't write to it");
    if (room.isPrivate) room.bot = "member";
    else if (!room.members.has(this.id)) room.members.set(this.id, { user: this.user, status: "member" });
    this.#acts(room);
    const message = this.#world.message(room, this.user, { ...content, ...repliedTo(room, replyTo) });
    const updateId = this.#shows(room, message)
      ? this.#world.updates.add({ message }, room.chat.id)
      : undefined;
    return { chatId: room.chat.id, messageId: message.message_id, updateId };
  }

  #acts(room: ChatRoom): void {
    room.acted();
    this.#room.acted();
  }

  #shows(room: ChatRoom, message: WireMessage): boolean {
    if (room.isPrivate) return true;
    if (room.bot === "left" || room.bot === "kicked" || room.migratedTo !== undefined) return false;
    if (this.#world.bot.can_read_all_group_messages || room.bot === "administrator") return true;
    if (message.reply_to_message?.from?.id === this.#world.bot.id) return true;
    return isForBot(message.text ?? "", message.entities ?? [], this.#world.bot.username);
  }
}

/** @throws Error when there is no such message */
function repliedTo(room: ChatRoom, messageId: number | undefined): Pick<WireContent, "reply_to_message"> {
  if (messageId === undefined) return {};
  const message = room.messages.get(messageId);
  if (!message) throw new Error(`no message ${messageId} to reply to`);
  return { reply_to_message: { ...message, reply_to_message: undefined } };
}
