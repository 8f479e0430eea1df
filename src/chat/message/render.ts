import type { PlainKey, Words } from "../../words/words.ts";
import type { Abilities } from "./channel.ts";
import type { Choices, Message, Outgoing, Table } from "./outgoing.ts";
import { DONE_PRESS } from "./press.ts";

/** A message shaped for a channel; the id is given by who sends it. */
export type Rendered = Omit<Outgoing, "id">;

/**
 * Shapes a message by what its channel can show: no buttons → a numbered list; no tables → a line a row; longer than one
 * message → split at paragraphs, buttons and files on the last part.
 */
export function render(message: Message, abilities: Abilities, words: Words): Rendered[] {
  const paragraphs = [message.text];
  if (message.table && !abilities.tables) paragraphs.push(linesOf(message.table));
  if (message.choices && !abilities.buttons) paragraphs.push(listed(message.choices, words));
  const texts = split(paragraphs.filter((text) => text !== "").join("\n\n"), abilities.maxText);
  const parts: Rendered[] = texts.map((text) => ({ text }));
  const last = parts.at(-1) ?? { text: "" };
  if (parts.length === 0) parts.push(last);
  if (message.table && abilities.tables) last.table = message.table;
  if (message.choices && abilities.buttons) last.choices = message.choices;
  if (message.file) last.file = message.file;
  if (message.asks) last.asks = message.asks;
  return parts;
}

/**
 * Numbers are places in the list as the person sees it; suggestions for a value that may be a number have none. The button
 * that ends a multiple choice is left out, because there all are typed at once. A line in front says how to answer.
 */
function listed(choices: Choices, words: Words): string {
  const { options, picked, free } = choices;
  const lines = options
    .filter(({ value, onAnotherPage }) => !onAnotherPage && (!picked || value !== DONE_PRESS))
    .map(({ value, label, byWords }, place) =>
      free || byWords ? `• ${label}` : `${place + 1}. ${picked?.includes(value) ? "✓ " : ""}${label}`,
    );
  const how = howToAnswer(choices);
  return [...(how ? [words.label(how)] : []), ...lines].join("\n");
}

/** A question for several says itself how they are typed. */
function howToAnswer({ options, picked, free, typed }: Choices): PlainKey | undefined {
  if (picked) return undefined;
  if (options.every(({ byWords }) => byWords)) return "how-by-words";
  if (free) return "how-value";
  return typed ? "how-words" : "how-pick";
}

/** A table for channels without tables: one line per row. */
export function linesOf({ head, rows, headOnce }: Table): string {
  const [, ...heads] = head;
  const lines = rows.map(([first = "", ...rest]) => {
    const cells = headOnce
      ? rest
      : rest.map((cell, column) => [heads[column], cell].filter(Boolean).join(" "));
    return cells.length > 0 ? `• ${first}: ${cells.join(" · ")}` : `• ${first}`;
  });
  return (headOnce ? [`${heads.join(" · ")}:`, ...lines] : lines).join("\n");
}

/**
 * Splits into parts of at most `max` units: at a blank line, else at a line's end, else at a space, else within a word.
 */
export function split(text: string, max: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const window = rest.slice(0, max + 1);
    const cut =
      ["\n\n", "\n", " "].map((mark) => window.lastIndexOf(mark)).find((at) => at > max / 2) ??
      wholeCharacter(rest, max);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  if (rest) parts.push(rest);
  return parts;
}

/** Never cuts a surrogate pair in two. */
function wholeCharacter(text: string, max: number): number {
  const code = text.charCodeAt(max - 1);
  return code >= 0xd800 && code <= 0xdbff ? max - 1 : max;
}
