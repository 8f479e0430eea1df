import type { InlineKeyboardMarkup, MessageEntity } from "grammy/types";
import type { Attachment } from "../../chat/message/channel.ts";
import type { Outgoing } from "../../chat/message/outgoing.ts";
import { split } from "../../chat/message/render.ts";
import { keyboardOf } from "./keyboard.ts";
import { LONGEST_CAPTION, LONGEST_TEXT } from "./limits.ts";
import { tableText } from "./table-text.ts";

/** One message as Telegram takes it. */
export interface Part {
  text: string;
  entities?: MessageEntity[];
  file?: Attachment;
  keyboard?: InlineKeyboardMarkup;
}

/** Splits a message into as few Telegram messages as possible, nearly always one; file and buttons go with the last. */
export function partsOf(message: Outgoing, file?: Attachment): Part[] {
  const parts = withTable(message);
  const last = parts.at(-1);
  if (file && last && last.text.length <= LONGEST_CAPTION) last.file = file;
  else if (file) parts.push({ text: "", file });
  const end = parts.at(-1);
  if (end && message.choices) end.keyboard = keyboardOf(message.choices);
  return parts;
}

function withTable({ text, table }: Outgoing): Part[] {
  if (!table) return [{ text }];
  const shown = tableText(table);
  const before = text === "" ? "" : `${text}\n\n`;
  if (before.length + shown.text.length <= LONGEST_TEXT) {
    return [fixedPart(before, shown.text, shown.fixed)];
  }
  const rest = split(shown.text, LONGEST_TEXT).map((piece) => fixedPart("", piece, shown.fixed));
  return text === "" ? rest : [{ text }, ...rest];
}

/** Entities instead of HTML: nothing needs escaping, and lengths are JavaScript's own (UTF-16 units). */
function fixedPart(before: string, text: string, fixed: boolean): Part {
  if (!fixed) return { text: before + text };
  return { text: before + text, entities: [{ type: "pre", offset: before.length, length: text.length }] };
}
