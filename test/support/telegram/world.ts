import type { User, UserFromGetMe } from "grammy/types";
import type { Clock } from "../../../src/rules/calendar/time.ts";
import { badRequest, tooManyRequests } from "./api-error.ts";
import { Changes } from "./changes.ts";
import { ChatRoom } from "./chat-room.ts";
import { CommandMenus } from "./command-menus.ts";
import { FileStore } from "./file-store.ts";
import type { SendLimits } from "./send-limits.ts";
import { UpdateQueue } from "./update-queue.ts";
import { Webhook, type WebhookSettings } from "./webhook.ts";
import { type MemberStatus, memberOf, type WireChat, type WireContent, type WireMessage } from "./wire.ts";

/** Something the bot did in a chat, kept with its time: what a test counts from outside. */
export interface SentRecord {
  /** 1, 2, 3 … over the server's life. */
  readonly number: number;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** `sendMessage`, `sendDocument`, `sendPhoto`, `editMessageText`, `editMessageReplyMarkup` or `deleteMessage`. */
  readonly method: string;
  readonly chatId: number;
  readonly messageId: number;
  /** The text, or the caption. */
  readonly text: string;
}

export interface Toast {
  readonly queryId: string;
  readonly text: string;
  readonly alert: boolean;
}

interface PressedButton {
  userId: number;
  answers: Toast[];
}

/** All that Telegram knows: chats, messages, files, waiting updates, menus. */
export class World {
  readonly bot: UserFromGetMe;
  readonly clock: Clock;
  readonly changes = new Changes();
  readonly rooms = new Map<number, ChatRoom>();
  readonly files = new FileStore();
  readonly menus = new CommandMenus();
  readonly limits: SendLimits;
  readonly updates: UpdateQueue;
  readonly sent: SentRecord[] = [];
  readonly presses = new Map<string, PressedButton>();
  webhook: Webhook | undefined;

  constructor(bot: UserFromGetMe, limits: SendLimits, clock: Clock) {
    this.bot = bot;
    this.limits = limits;
    this.clock = clock;
    this.updates = new UpdateQueue({
      onAdded: () => this.webhook?.deliver(),
      onConfirmed: () => this.changes.note(),
    });
  }

  get dateSeconds(): number {
    return Math.floor(this.clock() / 1000);
  }

  open(chat: WireChat, bot: MemberStatus): ChatRoom {
    if (this.rooms.has(chat.id)) throw new Error(`chat ${chat.id} is there already`);
    const room = new ChatRoom(chat, bot, this.changes);
    this.rooms.set(chat.id, room);
    return room;
  }

  /** @throws ApiError 400 */
  room(chatId: number | string): ChatRoom {
    const room = this.rooms.get(Number(chatId));
    if (!room) throw badRequest("chat not found");
    return room;
  }

  message(room: ChatRoom, from: User, content: WireContent): WireMessage {
    const message = {
      message_id: room.nextMessageId(),
      date: this.dateSeconds,
      chat: room.chat,
      from,
      ...content,
    };
    room.messages.set(message.message_id, message);
    return message;
  }

  /** @throws ApiError 429 when the bot sends too fast */
  pace(room: ChatRoom): void {
    const seconds = this.limits.take(room.chat.id, !room.isPrivate);
    if (seconds > 0) throw tooManyRequests(seconds);
  }

  note(method: string, room: ChatRoom, messageId: number, text: string): void {
    this.sent.push({
      number: this.sent.length + 1,
      at: this.clock(),
      method,
      chatId: room.chat.id,
      messageId,
      text,
    });
  }

  /** The bot's place in a chat changes, and the bot is told. @returns the update's id */
  moveBot(room: ChatRoom, by: User, status: MemberStatus): number | undefined {
    const before = memberOf(this.bot, room.bot);
    room.bot = status;
    return this.updates.add(
      {
        my_chat_member: {
          chat: room.chat,
          from: by,
          date: this.dateSeconds,
          old_chat_member: before,
          new_chat_member: memberOf(this.bot, status),
        },
      },
      room.chat.id,
    );
  }

  /** Updates go to this address from now on; undefined: back to polling. */
  useWebhook(settings: WebhookSettings | undefined): void {
    this.webhook?.stop();
    this.webhook = settings && new Webhook(settings, this.updates);
    this.webhook?.deliver();
  }
}
