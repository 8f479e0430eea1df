import type { Services } from "../../src/chat/services.ts";

/** Names in one message; more are counted. */
const MOST_NAMES = 30;

/** Names as a list, one a line, of a nudge that is looked at or was sent. */
export function listedNames({ words }: Pick<Services, "words">, all: readonly string[]): string {
  const names = all.slice(0, MOST_NAMES).map((name) => `• ${name}`);
  const more = all.length - names.length;
  if (more > 0) names.push(words.text("nudge-more", { count: String(more) }));
  return names.join("\n");
}
