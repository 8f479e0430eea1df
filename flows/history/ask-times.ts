import type { Read, Talk } from "../../src/chat/dialog/talk.ts";
import { phrase } from "../../src/words/words.ts";

/** More of one thing on one day is a slip of the finger. */
const MOST_TIMES = 20;

/** How many times something was done on one day. */
export function askTimes(talk: Talk): Promise<number> {
  const suggestions = [1, 2].map((times) => ({
    label: phrase("times", { count: String(times) }),
    text: String(times),
  }));
  return talk.ask(phrase("history-ask-times"), readTimes, suggestions);
}

function readTimes(text: string): Read<number> {
  const times = /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0;
  if (times >= 1 && times <= MOST_TIMES) return { value: times };
  return { no: phrase("history-times-unread", { most: String(MOST_TIMES) }) };
}
