/** How fast a platform takes messages. */
export interface PaceLimits {
  /** For all chats together, in any second. */
  messagesASecond: number;
  /** Notices go one by one at this rate, and slower while there are answers. Answers go first. */
  noticesASecond: number;
  /** How many messages a chat takes at once; then one per second. */
  chatBurst: number;
  groupMessagesAMinute: number;
  /** The longest wait, milliseconds; well below a chat's lease. */
  longestHoldMs: number;
}

/** One message waiting to go out. */
export interface Wish {
  chat: string;
  group: boolean;
  /** Reminders and digests wait behind answers. */
  notice: boolean;
  /** An edit of a sent message; it counts only for all chats together. */
  edit?: boolean;
}

interface ChatPace {
  tokens: number;
  at: number;
  lastMinute: SentAt[];
  pausedUntil: number;
}

interface SentAt {
  at: number;
  notice: boolean;
}

/** A message that was let out. It counts from when the platform has it, which is known once it has answered. */
export interface Departure {
  wish: Wish;
  moment: SentAt;
}

/** Rounding of two clocks. */
const MARGIN_MS = 5;
const SECOND_MS = 1_000 + MARGIN_MS;
const MINUTE_MS = 60_000 + MARGIN_MS;
/** Timers are late on a busy machine. Notices may catch up by this much, or they would never reach their rate. */
const CATCH_UP_MS = 200;
/** So long after an answer notices still leave room for the next ones. */
const ANSWERS_KNOWN_MS = 5_000;
/** Chats remembered before those without recent messages are forgotten. */
const MANY_CHATS = 5_000;

/**
 * The bookkeeping of the pace: what went out when, and so how long the next message has to wait. It has no clock of its
 * own.
 */
export class PaceBook {
  readonly #limits: PaceLimits;
  #lastSecond: SentAt[] = [];
  #lastAnswers: number[] = [];
  #nextNoticeAt = 0;
  readonly #chats = new Map<string, ChatPace>();
  #manyChats = MANY_CHATS;
  #pausedUntil = 0;
  #lastRefusal = { chat: "", until: 0 };

  constructor(limits: PaceLimits) {
    this.#limits = limits;
  }

  /** Milliseconds until this message may go; 0: now. */
  waitMs(wish: Wish, now: number): number {
    this.#lastSecond = this.#lastSecond.filter(({ at }) => at > now - SECOND_MS);
    const { messagesASecond, groupMessagesAMinute } = this.#limits;
    const first = this.#lastSecond.at(-messagesASecond);
    const inAll = Math.max(this.#pausedUntil - now, first ? first.at + SECOND_MS - now : 0);
    const behind = wish.notice ? Math.max(this.#nextNoticeAt - now, this.#untilRoomForNotices(now)) : 0;
    const chat = this.#chat(wish.chat, now);
    const paused = Math.max(inAll, behind, chat.pausedUntil - now, 0);
    if (wish.edit) return Math.ceil(paused);
    const inChat = chat.tokens < 1 ? (1 - chat.tokens) * SECOND_MS : 0;
    const oldest = wish.group ? chat.lastMinute.at(-groupMessagesAMinute) : undefined;
    const inGroup = oldest ? oldest.at + MINUTE_MS - now : 0;
    return Math.ceil(Math.max(paused, inChat, inGroup));
  }

  /**
   * Milliseconds until the notices of a second leave enough of it to answers: twice as many as there were lately. A full second frees its
   * places as they were taken, in heaps after each pause, and whoever came just behind a heap would wait for the next.
   */
  #untilRoomForNotices(now: number): number {
    this.#lastAnswers = this.#lastAnswers.filter((at) => at > now - ANSWERS_KNOWN_MS);
    if (this.#lastAnswers.length === 0) return 0;
    const { messagesASecond } = this.#limits;
    const kept = 2 + Math.ceil((2 * this.#lastAnswers.length * SECOND_MS) / ANSWERS_KNOWN_MS);
    const most = Math.max(1, Math.round(messagesASecond / 2), messagesASecond - kept);
    const first = this.#lastSecond.filter(({ notice }) => notice).at(-most);
    return first ? first.at + SECOND_MS - now : 0;
  }

  /** Notes that a message goes out. */
  take(wish: Wish, now: number): Departure {
    const moment = { at: now, notice: wish.notice };
    this.#lastSecond.push(moment);
    if (!wish.notice) this.#lastAnswers.push(now);
    if (wish.notice) {
      const due = now - this.#nextNoticeAt <= CATCH_UP_MS ? this.#nextNoticeAt : now;
      this.#nextNoticeAt = due + 1_000 / this.#limits.noticesASecond;
    }
    if (!wish.edit) {
      const chat = this.#chat(wish.chat, now);
      chat.tokens -= 1;
      if (wish.group) chat.lastMinute.push(moment);
      if (this.#chats.size > this.#manyChats) this.#forgetIdle(now);
    }
    return { wish, moment };
  }

  /** The platform has answered: from now on the message counts. */
  landed({ wish, moment }: Departure, now: number): void {
    moment.at = now;
    this.#lastSecond = [...this.#lastSecond.filter((other) => other !== moment), moment];
    const chat = this.#chats.get(wish.chat);
    if (chat && !wish.edit) chat.at = now;
  }

  /** See `Pace.refused`. */
  pause(chat: string, ms: number, now: number): void {
    const until = now + ms;
    const last = this.#lastRefusal;
    if (last.until > now && last.chat !== chat) this.#pausedUntil = Math.max(this.#pausedUntil, until);
    this.#lastRefusal = { chat, until };
    this.#chat(chat, now).pausedUntil = until;
  }

  #chat(name: string, now: number): ChatPace {
    const { chatBurst } = this.#limits;
    const chat = this.#chats.get(name) ?? { tokens: chatBurst, at: now, lastMinute: [], pausedUntil: 0 };
    chat.tokens = Math.min(chatBurst, chat.tokens + (now - chat.at) / SECOND_MS);
    chat.at = now;
    while ((chat.lastMinute[0]?.at ?? now) <= now - MINUTE_MS) chat.lastMinute.shift();
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
