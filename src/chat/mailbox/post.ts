import { type Address, readAddress } from "../../records/people/address.ts";
import type { QuietHours } from "../../rules/reminders/spread.ts";
import type { Abilities, Channel } from "../message/channel.ts";
import type { Message, Outgoing } from "../message/outgoing.ts";
import { render } from "../message/render.ts";
import type { ChatAtHand } from "./chat-document.ts";
import type { Mailbox } from "./mailbox.ts";

/** Puts messages into a chat that did not ask: reminders, digests, word to a secretary. */
export interface Post {
  /**
   * Queues messages for a chat and begins to send them.
   * @param id unique for what is said: the same id twice is said once; parts get `id#n`
   * @param notice the notice's name, when a message in doubt must not be sent a second time
   * @param night what is not out when it begins waits until it is over
   */
  send(to: Address, id: string, messages: Message[], notice?: string, night?: QuietHours): Promise<void>;
  /** Queues a shaped message for the address that its chat has moved to. */
  resend(to: Address, message: Outgoing): Promise<void>;
}

/** What any platform can show: for an address whose channel runs in another process, which will send it. */
const PLAINEST: Abilities = {
  buttons: false,
  editing: false,
  files: true,
  groups: true,
  tables: false,
  maxText: 2000,
};

/** @param take works on a chat that was free when the message was queued */
export function createPost(
  mailbox: Pick<Mailbox, "post">,
  channels: ReadonlyMap<string, Channel>,
  take: (claimed: ChatAtHand | null) => void,
): Post {
  return {
    async send(to, id, messages, notice, night) {
      const abilities = channels.get(readAddress(to).channel)?.abilities ?? PLAINEST;
      const offered = messages.at(-1)?.choices?.options ?? [];
      const parts = messages.flatMap((message) => render(message, abilities));
      const outgoing = parts.map((part, n): Outgoing => {
        const own = { ...part, id: `${id}#${n}` };
        if (notice === undefined) return own;
        const offers = n === parts.length - 1 ? { offers: offered } : {};
        return { ...own, notice, ...offers, ...(night && { night }) };
      });
      take(await mailbox.post(to, id, outgoing, notice === undefined ? offered : undefined));
    },
    async resend(to, message) {
      take(await mailbox.post(to, message.id, [message], []));
    },
  };
}
