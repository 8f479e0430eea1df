import { z } from "zod";
import { type Address, isAddress } from "../../records/people/address.ts";

const address = z.custom<Address>((value) => typeof value === "string" && isAddress(value), "not an address");

/** What a person sent. `handle` is whatever the channel needs to download the file later. */
const content = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({ kind: z.literal("choice"), question: z.string(), value: z.string() }),
  z.object({ kind: z.literal("file"), name: z.string(), bytes: z.number(), handle: z.string() }),
  z.object({ kind: z.literal("unreadable"), what: z.enum(["voice", "sticker", "picture", "other"]) }),
]);

/** One thing that happened in a chat, the same from every platform. */
export const incomingSchema = z.object({
  /** Unique and stable across redelivery, `telegram:<update_id>`. */
  key: z.string().min(1).max(200),
  address,
  /** The sender's private address; equals `address` in a private chat. */
  sender: address,
  /** Arrival, epoch milliseconds: the "now" of everything that this message causes. */
  at: z.number().int(),
  /** When this program took it in, by the program's own clock, epoch milliseconds: for what it came before and after. */
  receivedAt: z.number().int().optional(),
  /** The message's name on its platform. An edit or a button press carries the name of the message it refers to. */
  message: z.string(),
  /** The message is a new wording of an earlier one. */
  edited: z.boolean(),
  content,
  /** The message that this one is a reply to, by its name on the platform and its text, where the platform gives them. */
  quotes: z.object({ message: z.string(), text: z.string() }).optional(),
  /** In a group: the bot is named with @, or its message is answered, so that plain words are meant for it. */
  mentioned: z.boolean().optional(),
  /** Set by the program: the text was longer than any that is taken in, and its end is missing. */
  cut: z.boolean().optional(),
  /** Set by the program: the sender was too fast, so the message is answered kindly and not read. */
  tooFast: z.boolean().optional(),
});

export type Incoming = z.infer<typeof incomingSchema>;
export type Content = Incoming["content"];

/** A file that a person sent, as the flow sees it; its bytes come through a service. */
export interface SentFile {
  name: string;
  bytes: number;
  handle: string;
}

/** So much of a quoted text is kept: its end, where the question stands. */
const LONGEST_QUOTE = 2000;

/** What a message quotes. */
export function quoted(message: string, text: string): Pick<Incoming, "quotes"> {
  return { quotes: { message, text: text.slice(-LONGEST_QUOTE) } };
}
