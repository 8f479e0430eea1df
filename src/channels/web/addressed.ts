import type { Content } from "../../chat/message/incoming.ts";

/** The browser's chat has no names to complete, so the assistant is called as people would call it. */
const MENTION = /(?<![\p{L}\p{N}@])@(?:bot|trợ ?lý|tro ?ly)(?![\p{L}\p{N}])[,:]?/giu;

/** What is said in a group to the assistant: the words without its name, where that stands. */
export function saidToMe(content: Content): { content: Content; mentioned?: true } {
  if (content.kind !== "text") return { content };
  const source = content.text.normalize("NFC");
  const text = source.replace(MENTION, " ").replaceAll(/ {2,}/gu, " ").trim();
  return text === source.trim() ? { content } : { content: { ...content, text }, mentioned: true };
}
