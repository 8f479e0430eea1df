import { type Address, readAddress } from "../../records/people/address.ts";
import type { QuietHours } from "../../rules/reminders/quiet-hours.ts";
import type { Words } from "../../words/words.ts";
import type { Abilities, ChannelFacts } from "../message/channel.ts";
import type { Message, Outgoing } from "../message/outgoing.ts";
import { linesOf, render } from "../message/render.ts";
import type { ChatAtHand } from "./chat-document.ts";
import type { Mailbox } from "./mailbox.ts";

/** Sends messages that nobody asked for: reminders, digests, news for a secretary. */
export interface Post {
  /**
   * Queues messages for a chat and begins to send them.
   * @param id unique for its content: the same id twice is sent once; parts get `id#n`
   * @returns in how many parts they go out
   */
  send(to: Address, id: string, messages: Message[], asNotice?: AsNotice): Promise<number>;
  /** Queues an already shaped message for the address that its chat has moved to. */
  resend(to: Address, message: Outgoing): Promise<void>;
  /** The longest text of one message at an address, in UTF-16 units. */
  maxText(to: Address): number;
  /** Whether it goes out as one message to an address, with its table and its buttons. */
  fits(to: Address, message: Message): boolean;
  /** Whether pictures and other files can be sent to an address. */
  takesFiles(to: Address): boolean;
}

/** How a notice differs from other messages. */
export interface AsNotice {
  /** The notice's name. In doubt, it is not sent a second time. */
  notice: string;
  /** What is not out when they begin waits until they end. */
  quietHours?: QuietHours | undefined;
}

/** What every platform can show, for an address whose channel is not set up in this process. */
const PLAINEST: Abilities = {
  buttons: false,
  editing: false,
  files: true,
  groups: true,
  tables: false,
  maxText: 2000,
};

/** Who goes on with a chat once a message is queued. */
export interface PostWorker {
  /** Works on a chat that was free when the message was queued. */
  take(claimed: ChatAtHand | null): void;
  /** Queueing failed. The chat may be claimed nevertheless. */
  doubt(address: Address): void;
}

export function createPost(
  mailbox: Pick<Mailbox, "post">,
  channels: ReadonlyMap<string, ChannelFacts>,
  words: Words,
  worker: PostWorker,
): Post {
  const queue: Mailbox["post"] = async (to, ...message) => {
    try {
      return await mailbox.post(to, ...message);
    } catch (error) {
      worker.doubt(to);
      throw error;
    }
  };
  const abilitiesAt = (to: Address) => channels.get(readAddress(to).channel)?.abilities ?? PLAINEST;
  return {
    async send(to, id, messages, asNotice) {
      const abilities = abilitiesAt(to);
      const offered = messages.at(-1)?.choices?.options ?? [];
      const parts = messages.flatMap((message) => render(message, abilities, words));
      const outgoing = parts.map((part, n): Outgoing => {
        const own = { ...part, id: `${id}#${n}` };
        if (!asNotice) return own;
        const { notice, quietHours } = asNotice;
        const offers = n === parts.length - 1 ? { offers: offered } : {};
        return { ...own, notice, ...offers, ...(quietHours && { night: quietHours }) };
      });
      worker.take(await queue(to, id, outgoing, asNotice ? undefined : offered));
      return outgoing.length;
    },
    async resend(to, message) {
      worker.take(await queue(to, message.id, [message], []));
    },
    maxText: (to) => abilitiesAt(to).maxText,
    fits(to, message) {
      const abilities = abilitiesAt(to);
      const { text, table } = message;
      const size = text.length + (table ? "\n\n".length + linesOf(table).length : 0);
      return size <= abilities.maxText && render(message, abilities, words).length === 1;
    },
    takesFiles: (to) => abilitiesAt(to).files,
  };
}
