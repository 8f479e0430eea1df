import type { MessageEntity } from "grammy/types";

interface HeardButton {
  text: string;
  /** `callback_data`, when pressing it tells the bot. */
  data?: string;
  url?: string;
}

export interface HeardFile {
  kind: "document" | "photo";
  name: string;
  mime: string;
  bytes: Uint8Array;
}

/** A message of the bot as a person sees it now: edits and deletion change it in place. */
export interface HeardMessage {
  readonly chatId: number;
  readonly messageId: number;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** The text, or a file's caption. */
  text: string;
  entities: MessageEntity[];
  /** Inline buttons, row by row. */
  buttons: HeardButton[][];
  /** Labels of the keyboard below the input field; pressing one says it. */
  keyboard: string[][];
  file: HeardFile | undefined;
  replyTo: number | undefined;
  /** How often the bot edited it. */
  edits: number;
  deleted: boolean;
  /** Grows with each change anywhere on the server. */
  changed: number;
}

/** What somebody waits for: a part of the text, a pattern, or any condition. */
export type Expected = string | RegExp | ((message: HeardMessage) => boolean);

export function matches(message: HeardMessage, expected: Expected): boolean {
  if (message.deleted) return false;
  if (typeof expected === "function") return expected(message);
  return typeof expected === "string" ? message.text.includes(expected) : expected.test(message.text);
}

export function labelsOf(message: HeardMessage): string[] {
  return [...message.buttons.flat().map(({ text }) => text), ...message.keyboard.flat()];
}

/** One message as a line of an error's text. */
export function retold(message: HeardMessage): string {
  const labels = labelsOf(message);
  return `#${message.messageId} ${JSON.stringify(message.text)}${labels.length > 0 ? ` [${labels.join(" | ")}]` : ""}`;
}
