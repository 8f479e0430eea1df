/** How fast a platform takes messages. */
export interface PaceLimits {
  /** All chats together, in any second. */
  messagesASecond: number;
  /** Of these, how many may be notices: the rest stays free for answers. */
  noticesASecond: number;
  /** A chat takes so many at once, and one more each `chatRefillMs`. */
  chatBurst: number;
  chatRefillMs: number;
  groupMessagesAMinute: number;
  /** Nobody is kept waiting longer, milliseconds; well below a chat's lease. */
  longestHoldMs: number;
}

interface ChatPace {
  tokens: number;
  at: number;
  lastMinute: number[];
  pausedUntil: number;
}

interface Counted {
  chat: string;
  group: boolean;
  notice: boolean;
  edit?: boolean;
}

/** Clocks differ a little between here and there: a window is held so much longer, milliseconds. */
const MARGIN_MS = 50;
const SECOND_MS = 1_000 + MARGIN_MS;
const MINUTE_MS = 60_000 + MARGIN_MS;
/** Chats remembered before those that owe nothing are forgotten for the first time. */
const MANY_CHATS = 5_000;

/** The bookkeeping of {@link Pace}: what went out when, and so how long the next message has to wait. No clock inside. */
export class PaceBook {
  readonly #limits: PaceLimits;
  readonly #lastSecond: { at: number; notice: boolean }[] = [];
  readonly #chats = new Map<string, ChatPace>();
  #manyChats = MANY_CHATS;
  #pausedUntil = 0;
  #lastRefusal = { chat: "", until: 0 };

  constructor(limits: PaceLimits) {
    this.#limits = limits;
  }

  /** Milliseconds until this message may go; 0: now. */
  waitMs(message: Counted, now: number): number {
    const overall = Math.max(this.#pausedUntil - now, this.#overallMs(message.notice, now), 0);
    if (message.edit) return Math.max(overall, (this.#chats.get(message.chat)?.pausedUntil ?? 0) - now);
    const chat = this.#chat(message.chat, now);
    const inChat = chat.tokens < 1 ? (1 - chat.tokens) * this.#limits.chatRefillMs : 0;
    const first = chat.lastMinute.at(-this.#limits.groupMessagesAMinute);
    const inGroup = message.group && first !== undefined ? first + MINUTE_MS - now : 0;
    return Math.ceil(Math.max(overall, inChat, inGroup, chat.pausedUntil - now));
  }

  /** Notes that a message goes out. */
  take(message: Counted, now: number): void {
    this.#lastSecond.push({ at: now, notice: message.notice });
    if (message.edit) return;
    const chat = this.#chat(message.chat, now);
    chat.tokens -= 1;
    if (message.group) chat.lastMinute.push(now);
    if (this.#chats.size > this.#manyChats) this.#forgetIdle(now);
  }

  pause(chat: string, ms: number, now: number): void {
    const until = now + ms;
    const last = this.#lastRefusal;
    if (last.until > now && last.chat !== chat) this.#pausedUntil = Math.max(this.#pausedUntil, until);
    this.#lastRefusal = { chat, until };
    this.#chat(chat, now).pausedUntil = until;
  }

  #overallMs(notice: boolean, now: number): number {
    while ((this.#lastSecond[0]?.at ?? now) <= now - SECOND_MS) this.#lastSecond.shift();
    const { messagesASecond, noticesASecond } = this.#limits;
    const untilFree = (sent: { at: number } | undefined) => (sent ? sent.at + SECOND_MS - now : 0);
    const untilAny = untilFree(this.#lastSecond.at(-messagesASecond));
    if (!notice) return untilAny;
    const notices = this.#lastSecond.filter((sent) => sent.notice);
    return Math.max(untilAny, untilFree(notices.at(-noticesASecond)));
  }

  #chat(name: string, now: number): ChatPace {
    const { chatBurst, chatRefillMs } = this.#limits;
    const chat = this.#chats.get(name) ?? { tokens: chatBurst, at: now, lastMinute: [], pausedUntil: 0 };
    chat.tokens = Math.min(chatBurst, chat.tokens + (now - chat.at) / chatRefillMs);
    chat.at = now;
    while ((chat.lastMinute[0] ?? now) <= now - MINUTE_MS) chat.lastMinute.shift();
    this.#chats.set(name, chat);
    return chat;
  }

  #forgetIdle(now: number): void {
    for (const name of [...this.#chats.keys()]) {
      const { tokens, lastMinute, pausedUntil } = this.#chat(name, now);
      if (tokens >= this.#limits.chatBurst && lastMinute.length === 0 && pausedUntil <= now)
        this.#chats.delete(name);
    }
    this.#manyChats = Math.max(MANY_CHATS, 2 * this.#chats.size);
  }
}
