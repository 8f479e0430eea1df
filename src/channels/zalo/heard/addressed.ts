import type { ZaloMessage } from "./message-shape.ts";

/**
 * What a message says to this account: its text without mentions of it. Undefined when, in a group, it is neither a
 * command nor a mention or reply.
 */
export function saidToMe({ type, data }: ZaloMessage, account: string): string | undefined {
  const text = textOf(data.content);
  if (type === 0) return text;
  const mentions = (data.mentions ?? []).filter(({ uid }) => uid === account);
  if (mentions.length > 0 && typeof data.content === "string") return withoutPlaces(text, mentions);
  if (mentions.length > 0 || /^\s*\//.test(text)) return text;
  return data.quote?.ownerId === account ? text : undefined;
}

function textOf(content: ZaloMessage["data"]["content"]): string {
  return typeof content === "string" ? content : (content.title ?? "");
}

/** Mentions are positions in the text, in UTF-16 units. */
function withoutPlaces(text: string, places: readonly { pos: number; len: number }[]): string {
  const fromTheEnd = places.toSorted((a, b) => b.pos - a.pos);
  return fromTheEnd
    .reduce((rest, { pos, len }) => `${rest.slice(0, pos)} ${rest.slice(pos + len)}`, text)
    .replace(/ {2,}/g, " ")
    .replace(/^\s*[,:]/, "")
    .trim();
}
