import type { Clock } from "../../../src/rules/calendar/time.ts";
import { Changes } from "../telegram/changes.ts";
import { BotError } from "./bot-error.ts";
import { Chat } from "./chat.ts";
import { EventQueue } from "./event-queue.ts";
import { Webhook, type WebhookSettings } from "./webhook.ts";
import type { BotEvent, BotSaid, EventContent } from "./wire.ts";

/** One message that the bot sent. */
export interface SentRecord extends BotSaid {
  number: number;
  /** Milliseconds since 1970 UTC. */
  at: number;
  method: string;
  chatId: string;
  messageId: string;
}

/** All that is true on the server: the chats, what waits for the bot, and what it said. */
export class World {
  readonly clock: Clock;
  readonly changes = new Changes();
  readonly queue = new EventQueue(() => this.changes.note());
  readonly chats = new Map<string, Chat>();
  readonly events = new Map<string, BotEvent>();
  readonly sent: SentRecord[] = [];
  /** Pictures that people sent, by their place in the list. */
  readonly pictures: Uint8Array[] = [];
  webhook: Webhook | undefined;
  #lastMessage = 0;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  open(id: string, name: string): Chat {
    const chat = new Chat(id, name, this.changes);
    this.chats.set(id, chat);
    return chat;
  }

  /** @returns the message's id */
  says(chat: Chat, { event_name, ...content }: EventContent): string {
    chat.acted();
    const message_id = this.#nextMessageId();
    const from = { id: chat.id, display_name: chat.name, is_bot: false };
    const place = { id: chat.id, chat_type: "PRIVATE" as const };
    const event = { event_name, message: { from, chat: place, ...content, message_id, date: this.clock() } };
    this.events.set(message_id, event);
    this.hand(event);
    return message_id;
  }

  /** Puts an event before the bot, for the first time or again. */
  hand(event: BotEvent): void {
    this.queue.add(event);
    this.webhook?.deliver();
  }

  /** @throws BotError when the bot can't write there */
  botSays(method: string, chatId: string, said: BotSaid): { message_id: string; date: number } {
    const chat = this.chats.get(chatId);
    if (!chat?.hasBegun) throw new BotError(400, "chat not found");
    if (chat.isClosed) throw new BotError(403, "bot was blocked by the user");
    const messageId = this.#nextMessageId();
    const at = this.clock();
    this.sent.push({ number: this.sent.length + 1, at, method, chatId, messageId, ...said });
    chat.hear({ messageId, at, ...said });
    return { message_id: messageId, date: at };
  }

  /** Events go to this address from now on; none: back to polling. */
  useWebhook(settings: WebhookSettings | undefined): void {
    const before = this.webhook?.stop();
    const next = settings && new Webhook(settings, this.queue);
    this.webhook = next;
    void Promise.resolve(before).then(() => next?.deliver());
  }

  #nextMessageId(): string {
    this.#lastMessage += 1;
    return this.#lastMessage.toString(16).padStart(20, "0");
  }
}
