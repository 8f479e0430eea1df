import { z } from "zod";
import { badRequest } from "../api-error.ts";
import type { WireButton } from "../wire.ts";
import { flag, json, text } from "./method.ts";

/** https://core.telegram.org/bots/api#inlinekeyboardbutton */
const LONGEST_CALLBACK_DATA_BYTES = 64;

const inlineButton = z.looseObject({ text, callback_data: text.optional(), url: z.string().optional() });
const replyButton = z.union([text, z.looseObject({ text }).transform((button) => button.text)]);
const markup = z.looseObject({
  inline_keyboard: z.array(z.array(inlineButton)).optional(),
  keyboard: z.array(z.array(replyButton)).optional(),
  remove_keyboard: flag.optional(),
  force_reply: flag.optional(),
});

export const replyMarkup = json(markup.nullish());

export interface Keyboards {
  inline: WireButton[][];
  keyboard: string[][];
}

/** @throws ApiError 400 for buttons that Telegram refuses */
export function keyboardsOf(given: z.output<typeof replyMarkup>): Keyboards {
  const rows = given?.inline_keyboard?.filter((row) => row.length > 0) ?? [];
  return { inline: rows.map((row) => row.map(buttonOf)), keyboard: given?.keyboard ?? [] };
}

function buttonOf({ text: label, callback_data: data, url }: z.output<typeof inlineButton>): WireButton {
  if (label.trim() === "")
    throw badRequest("can't parse inline keyboard button: Button text must not be empty");
  if (url !== undefined) {
    if (!isPublic(url)) throw badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`);
    return { text: label, url };
  }
  if (data === undefined)
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  const bytes = Buffer.byteLength(data);
  if (bytes === 0 || bytes > LONGEST_CALLBACK_DATA_BYTES) throw badRequest("BUTTON_DATA_INVALID");
  return { text: label, callback_data: data };
}

/** Telegram takes no links to hosts without a dot, such as localhost. */
function isPublic(url: string): boolean {
  if (url.startsWith("tg://")) return true;
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && new URL(url).hostname.includes(".");
}
