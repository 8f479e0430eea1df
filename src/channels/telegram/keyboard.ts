import type { InlineKeyboardMarkup } from "grammy/types";
import type { Choices, Option } from "../../chat/message/outgoing.ts";
import { LONGEST_BUTTON_BYTES } from "./limits.ts";

/** Characters that fit a button of a third, or half, of a phone's 360 px. */
const THIRD = 9;
const HALF = 16;
const PICKED = "✓ ";

type Row = InlineKeyboardMarkup["inline_keyboard"][number];

/** The buttons below a message, in order: short ones side by side, long ones one per row. */
export function keyboardOf(choices: Choices): InlineKeyboardMarkup {
  const rows: Row[] = [];
  /** How many buttons the last row may hold. */
  let room = 0;
  for (const option of choices.options) {
    const label = choices.picked?.includes(option.value) ? PICKED + option.label : option.label;
    const perRow = label.length <= THIRD ? 3 : label.length <= HALF ? 2 : 1;
    const button = { text: label, callback_data: dataOf(choices.question, option) };
    const row = rows.at(-1);
    const shared = Math.min(room, perRow);
    if (row && row.length < shared) row.push(button);
    else rows.push([button]);
    room = row === rows.at(-1) ? shared : perRow;
  }
  return { inline_keyboard: rows };
}

/** @throws RangeError when it is longer than Telegram takes; questions and values are made to fit. */
function dataOf(question: string, { value }: Option): string {
  const data = `${question}:${value}`;
  if (Buffer.byteLength(data) > LONGEST_BUTTON_BYTES) throw new RangeError(`too long for a button: ${data}`);
  return data;
}
