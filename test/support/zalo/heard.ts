import type { WireMention } from "./wire.ts";

export interface HeardFile {
  kind: "image" | "file" | "gif";
  name: string;
  bytes: Uint8Array;
}

/** A message of the bot as a person sees it. */
export interface HeardMessage {
  readonly threadId: string;
  readonly msgId: string;
  readonly cliMsgId: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** The text, or a picture's caption. */
  readonly text: string;
  readonly mentions: readonly WireMention[];
  readonly file: HeardFile | undefined;
  /** The message it answers. */
  readonly replyTo: string | undefined;
  /** The bot took it back. */
  undone: boolean;
  /** Grows with each change anywhere on the server. */
  readonly changed: number;
}

/** What somebody waits for: a part of the text, a pattern, or any condition. */
export type Expected = string | RegExp | ((message: HeardMessage) => boolean);

export function matches(message: HeardMessage, expected: Expected): boolean {
  if (message.undone) return false;
  if (typeof expected === "function") return expected(message);
  return typeof expected === "string" ? message.text.includes(expected) : expected.test(message.text);
}

/** One message as a line of an error's text. */
export function retold({ msgId, text, file }: HeardMessage): string {
  return `#${msgId} ${JSON.stringify(text)}${file ? ` [${file.name}]` : ""}`;
}
