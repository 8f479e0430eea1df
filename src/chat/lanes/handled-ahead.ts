import { isDeepStrictEqual } from "node:util";
import type { Handled } from "../dialog/handled.ts";
import type { ChatAtHand } from "../mailbox/chat-document.ts";
import type { Incoming } from "../message/incoming.ts";

/** A message that is being handled while the answers to the one before it go out. */
export interface HandledAhead {
  /** The result for this message, unless it was worked out for another one, or the chat has changed since. */
  of(incoming: Incoming, chat: ChatAtHand): Promise<Handled> | undefined;
  /**
   * Resolves when nothing of it runs any more. Its result is dropped; handled again, it has the same result under the
   * same keys.
   */
  end(): Promise<void>;
}

/** Works out what a message comes to. */
interface Handles {
  handle(incoming: Incoming, chat: ChatAtHand): Promise<Handled>;
}

/**
 * Begins with the next message of a chat whose answers are still to be sent. All that the ones before it came to is kept,
 * so it sees what they did; what it comes to itself is kept only after their answers. Nothing when a notice stands between,
 * whose choices are only offered once it is out, or when something has failed in this chat just now.
 */
export function handleAhead(by: Handles, chat: ChatAtHand): HandledAhead | undefined {
  const [next] = chat.inbox;
  const waitsForNotice = chat.outbox.some(({ notice }) => notice !== undefined);
  if (!next || chat.tries > 0 || chat.deaths || chat.outbox.length === 0 || waitsForNotice) return undefined;
  const handled = by.handle(next, chat);
  const ended = handled.then(
    () => {},
    () => {}, // whoever asks for it hears why
  );
  return {
    of(incoming, now) {
      const isSame =
        incoming.key === next.key &&
        isDeepStrictEqual(now.offered, chat.offered) &&
        isDeepStrictEqual(now.keyboards, chat.keyboards) &&
        isDeepStrictEqual(now.asked, chat.asked);
      return isSame ? handled : undefined;
    },
    end: () => ended,
  };
}
