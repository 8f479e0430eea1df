import { z } from "zod";
import { type Address, isAddress } from "../../records/people/address.ts";

const address = z.custom<Address>((value) => typeof value === "string" && isAddress(value), "not an address");

/** A file or picture that a person sent. */
export const sentFile = z.object({
  name: z.string(),
  /** Its size as the platform states it; 0 where it does not. */
  bytes: z.number(),
  /** Whatever the channel needs to download it later. */
  handle: z.string(),
  /** The platform's name of the album that it is a part of. */
  album: z.string().optional(),
});

/** What a person sent. Words below a picture are words, with the picture beside them. */
const content = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("text"),
    text: z.string(),
    file: sentFile.optional(),
    /** Passed on, and written by somebody else as far as the platform tells. */
    passedOn: z.literal(true).optional(),
  }),
  z.object({ kind: z.literal("choice"), question: z.string(), value: z.string() }),
  z.object({ kind: z.literal("file"), ...sentFile.shape }),
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
export type SentFile = z.infer<typeof sentFile>;

/** The name of a picture, which has none where people take them. */
export const PICTURE_NAME = "anh.jpg";
/** What may show what was done, by its name. */
const SHOWING = /\.(?:jpe?g|png|webp|heic|heif|gif|bmp|tiff?|pdf)$/i;

/** Whether a file is a picture or a paper, rather than data. */
export function isShowing({ name }: Pick<SentFile, "name">): boolean {
  return SHOWING.test(name);
}

/** A file with the words below it: below a picture they are what the person says; any other file is sent for itself. */
export function sentWith(file: SentFile, words: string): Content {
  return words.trim() !== "" && isShowing(file)
    ? { kind: "text", text: words, file }
    : { kind: "file", ...file };
}

/** The file that came, with words or without. */
export function fileIn(content: Content): SentFile | undefined {
  if (content.kind === "text") return content.file;
  if (content.kind !== "file") return undefined;
  const { kind, ...file } = content;
  return file;
}

/** So much of a quoted text is kept: its end, where the question stands. */
const LONGEST_QUOTE = 2000;

/** What a message quotes. */
export function quoted(message: string, text: string): Pick<Incoming, "quotes"> {
  return { quotes: { message, text: text.slice(-LONGEST_QUOTE) } };
}
