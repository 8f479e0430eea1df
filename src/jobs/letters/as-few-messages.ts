import { linesOf } from "../../chat/message/render.ts";
import type { NoticeMessage } from "../../records/notices/notices-model.ts";

/**
 * What falls together, said in as few messages as can be: pictures first, then the words one below the other, every button once.
 * A message shows one table as such, its last; those before it become lines.
 * @param maxText the longest text of one message, in UTF-16 units: a longer one would be cut where nothing ends
 */
export function asFewMessages(messages: readonly NoticeMessage[], maxText: number): NoticeMessage[] {
  const said: NoticeMessage[] = [];
  for (const message of messages.filter(({ file }) => !file)) {
    const last = said.at(-1);
    if (last && sizeOf(last) + "\n\n".length + sizeOf(message) <= maxText)
      said.splice(-1, 1, joined(last, message));
    else said.push(message);
  }
  return [...messages.filter(({ file }) => file), ...said];
}

function joined(first: NoticeMessage, second: NoticeMessage): NoticeMessage {
  const lines = first.table ? linesOf(first.table) : "";
  const text = [first.text, lines, second.text].filter((each) => each !== "").join("\n\n");
  const choices = joinedChoices(first.choices, second.choices);
  return { text, ...(second.table && { table: second.table }), ...(choices && { choices }) };
}

function joinedChoices(
  first: NoticeMessage["choices"],
  second: NoticeMessage["choices"],
): NoticeMessage["choices"] {
  if (!first || !second) return first ?? second;
  const known = new Set(first.options.map(({ value }) => value));
  const more = second.options.filter(({ value }) => !known.has(value));
  return { question: first.question, options: [...first.options, ...more] };
}

function sizeOf({ text, table }: NoticeMessage): number {
  return text.length + (table ? linesOf(table).length : 0);
}
