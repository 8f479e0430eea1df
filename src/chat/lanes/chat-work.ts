import { yieldsToAnswers } from "../mailbox/answers-first.ts";
import type { ChatAtHand } from "../mailbox/chat-document.ts";
import type { Leases } from "../mailbox/lease.ts";
import type { Outbox } from "../mailbox/outbox.ts";
import { type HandledAhead, handleAhead } from "./handled-ahead.ts";
import type { Handling } from "./handling.ts";
import type { SpeakerAhead } from "./speaker-ahead.ts";
import type { WaitingChats } from "./waiting-chats.ts";

interface ChatWorkParts {
  leases: Leases;
  outbox: Outbox;
  handling: Handling;
  waiting: WaitingChats;
  isStopped(): boolean;
}

/** The work on one chat that this process holds: what is queued goes out, then the next message is handled, and so on. */
export class ChatWork {
  readonly #parts: ChatWorkParts;

  constructor(parts: ChatWorkParts) {
    this.#parts = parts;
  }

  /** Sends and handles until nothing is left, the chat has to wait, or its lease is lost. @param early who speaks first, if that is being read */
  async work(claimed: ChatAtHand, early?: SpeakerAhead): Promise<void> {
    const { handling, outbox, leases, waiting, isStopped } = this.#parts;
    let chat: ChatAtHand | null = claimed;
    while (chat) {
      const ahead: HandledAhead | undefined = isStopped() ? undefined : handleAhead(handling, chat);
      const sent: Awaited<ReturnType<Outbox["flush"]>> = await outbox.flush(chat, isStopped());
      const goesOn = sent.kind === "empty" && sent.chat !== null && !isStopped();
      if (!goesOn) await ahead?.end();
      if (sent.kind === "released") return;
      if (sent.kind === "later") {
        chat = await this.#pause(sent.chat, sent.ms);
        continue;
      }
      chat = sent.chat;
      const [incoming] = chat?.inbox ?? [];
      if (!chat) return;
      if (incoming && !isStopped()) chat = await handling.finish(chat, incoming, ahead ?? early);
      else if (await leases.release(chat)) return;
      else if (isStopped()) return waiting.leave(chat);
      else chat = await leases.renew(chat);
    }
  }

  /**
   * Handles a chat whose first message has to wait. A notice lets the person's own messages go first.
   * @returns null when the chat was put off
   */
  async #pause(chat: ChatAtHand, ms: number): Promise<ChatAtHand | null> {
    const { handling, leases, waiting, isStopped } = this.#parts;
    const [first] = chat.outbox;
    const [incoming] = chat.inbox;
    if (isStopped() || !first || !yieldsToAnswers(first)) await waiting.putOff(chat, ms, chat.tries);
    else if (incoming) return handling.finish(chat, incoming);
    else {
      const until = await leases.rest(chat, ms);
      if (!until) return leases.renew(chat);
      waiting.wake(chat._id, ms, until);
    }
    return null;
  }
}
