import type { MessageEntity } from "grammy/types";
import { badRequest } from "./api-error.ts";

/** https://core.telegram.org/bots/api#html-style */
const ENTITY_OF_TAG = new Map<string, MessageEntity.CommonMessageEntity["type"] | "pre" | "text_link">([
  ["b", "bold"],
  ["strong", "bold"],
  ["i", "italic"],
  ["em", "italic"],
  ["u", "underline"],
  ["ins", "underline"],
  ["s", "strikethrough"],
  ["strike", "strikethrough"],
  ["del", "strikethrough"],
  ["tg-spoiler", "spoiler"],
  ["span", "spoiler"],
  ["code", "code"],
  ["pre", "pre"],
  ["blockquote", "blockquote"],
  ["a", "text_link"],
]);
const CHARACTERS = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
]);

export interface FormattedText {
  text: string;
  entities: MessageEntity[];
}

/** Reads Telegram's HTML. @throws ApiError 400 “can't parse entities: …”, as Telegram words it */
export function parseHtml(source: string): FormattedText {
  let text = "";
  const entities: MessageEntity[] = [];
  const open: { tag: string; offset: number; url: string }[] = [];
  const token = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*|)([^<>]*)>?|&(#?)(\w+);|[^<&]+|&/gy;
  for (let match = token.exec(source); match !== null; match = token.exec(source)) {
    const [whole, slash, name, attributes, hash, reference] = match;
    const at = () => Buffer.byteLength(source.slice(0, match.index));
    if (!whole.startsWith("<")) {
      text += reference === undefined ? whole : character(whole, hash === "#", reference);
      continue;
    }
    const tag = (name ?? "").toLowerCase();
    if (slash) {
      const begun = open.pop();
      if (!begun) throw unreadable(`Unexpected end tag at byte offset ${at()}`);
      if (begun.tag !== tag)
        throw unreadable(
          `Unmatched end tag at byte offset ${at()}, expected "</${begun.tag}>", found "</${tag}>"`,
        );
      const entity = entityOf(begun.tag, begun.offset, text.length - begun.offset, begun.url);
      if (entity.length > 0) entities.push(entity);
      continue;
    }
    if (!ENTITY_OF_TAG.has(tag)) throw unreadable(`Unsupported start tag "${tag}" at byte offset ${at()}`);
    if (!whole.endsWith(">")) throw unreadable(`Unclosed start tag at byte offset ${at()}`);
    open.push({ tag, offset: text.length, url: /href\s*=\s*"([^"]*)"/.exec(attributes ?? "")?.[1] ?? "" });
  }
  const left = open.at(-1);
  if (left) throw unreadable(`Can't find end tag corresponding to start tag "${left.tag}"`);
  return { text, entities: entities.sort((a, b) => a.offset - b.offset || b.length - a.length) };
}

/** Cuts white space at both ends, as Telegram does, and moves the entities along. */
export function trimmed({ text, entities }: FormattedText): FormattedText {
  const shift = text.length - text.trimStart().length;
  const kept = text.trim();
  return {
    text: kept,
    entities: entities.flatMap((entity) => {
      const offset = Math.max(0, entity.offset - shift);
      const end = Math.min(kept.length, entity.offset + entity.length - shift);
      return end > offset ? [{ ...entity, offset, length: end - offset }] : [];
    }),
  };
}

function entityOf(tag: string, offset: number, length: number, url: string): MessageEntity {
  const type = ENTITY_OF_TAG.get(tag) ?? "bold";
  if (type === "text_link") return { type, offset, length, url };
  return { type, offset, length };
}

function character(whole: string, numeric: boolean, reference: string): string {
  if (!numeric) return CHARACTERS.get(reference) ?? whole;
  const code = Number(reference.startsWith("x") ? `0${reference}` : reference);
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

function unreadable(reason: string) {
  return badRequest(`can't parse entities: ${reason}`);
}
