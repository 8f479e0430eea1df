import { linesOf } from "../../chat/message/render.ts";
import type { NoticeMessage } from "../../records/notices/notices-model.ts";

/**
 * What falls together, said in as few messages as can be: pictures first, then the words one below the other, every button once.
 * A message shows one table as such, its last; those before it become lines.
 * @param fits whether something is one message where it goes, with its table and its buttons: what is not would be cut anywhere, a table
 * from its heading
 */
export function asFewMessages(
  messages: readonly NoticeMessage[],
  fits: (message: NoticeMessage) => boolean,
): NoticeMessage[] {
  const said: NoticeMessage[] = [];
  for (const message of messages.filter(({ file }) => !file)) {
    const last = said.at(-1);
    const both = last && joined(last, message);
    if (both && fits(both)) said.splice(-1, 1, both);
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
