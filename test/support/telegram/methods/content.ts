import type { MessageEntity } from "grammy/types";
import { z } from "zod";
import { badRequest } from "../api-error.ts";
import { type FormattedText, parseHtml, trimmed } from "../html-text.ts";
import { integer, json, text } from "./method.ts";

/** After entities are parsed: https://core.telegram.org/bots/api#sendmessage */
const LONGEST_TEXT = 4096;
/** https://core.telegram.org/bots/api#senddocument */
const LONGEST_CAPTION = 1024;

const plainEntity = z.object({
  type: z.enum([
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "blockquote",
    "code",
    "bot_command",
    "mention",
    "url",
  ]),
  offset: integer,
  length: integer,
});
const linkEntity = z.object({
  type: z.literal("text_link"),
  offset: integer,
  length: integer,
  url: z.string(),
});
const preEntity = z.object({ type: z.literal("pre"), offset: integer, length: integer });
export const entities = json(z.array(z.union([plainEntity, linkEntity, preEntity])));

/** What every text and caption comes with. */
export const formatting = { parse_mode: text.optional() };

/** @throws ApiError 400 */
export function formatted(
  source: string,
  parseMode: string | undefined,
  given?: MessageEntity[],
): FormattedText {
  if (!parseMode) return trimmed({ text: source, entities: given ?? [] });
  if (parseMode.toLowerCase() !== "html")
    throw badRequest(`unsupported parse_mode (this server reads HTML only)`);
  return trimmed(parseHtml(source));
}

/** @throws ApiError 400 */
export function requireText({ text: { length } }: FormattedText): void {
  if (length === 0) throw badRequest("message text is empty");
  if (length > LONGEST_TEXT) throw badRequest("message is too long");
}

/** @throws ApiError 400 */
export function requireCaption({ text: { length } }: FormattedText): void {
  if (length > LONGEST_CAPTION) throw badRequest("message caption is too long");
}
