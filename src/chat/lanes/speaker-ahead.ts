import type { Handled } from "../dialog/handled.ts";
import type { Speaker } from "../dialog/speaker.ts";
import type { ChatAtHand } from "../mailbox/chat-document.ts";
import type { Incoming } from "../message/incoming.ts";
import type { HandledAhead } from "./handled-ahead.ts";

/** As long as units and policies serve: a right that was taken away is gone a second later. */
const SERVES_MS = 1_000;

interface Handles {
  speaker(incoming: Incoming): Promise<Speaker>;
  handle(incoming: Incoming, chat: ChatAtHand, speaker: () => Promise<Speaker> | undefined): Promise<Handled>;
}

/** A message whose speaker is being read while it is stored. */
export interface SpeakerAhead extends Pick<HandledAhead, "of"> {
  /** Whether the message is the next one of this chat. */
  isNext(chat: ChatAtHand): boolean;
}

/**
 * Reads who speaks while the message is being stored, so that a chat at rest waits for one of the two and not for both.
 * Only for the next message of a chat that nobody works on: those before it may still change who speaks.
 */
export function readSpeakerAhead(by: Handles, incoming: Incoming): SpeakerAhead {
  const from = performance.now();
  const speaker = by.speaker(incoming);
  speaker.catch(() => {}); // whoever asks for it hears why
  return {
    isNext: ({ inbox: [next] }) => next?.key === incoming.key,
    of(now, chat) {
      if (now.key !== incoming.key) return undefined;
      return by.handle(now, chat, () => (performance.now() - from < SERVES_MS ? speaker : undefined));
    },
  };
}
