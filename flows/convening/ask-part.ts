import type { Read, Suggestion, Talk } from "../../src/chat/dialog/talk.ts";
import { readEventChange, type SaidChange } from "../../src/rules/reading/events/event-change.ts";
import { yesOrNo } from "../../src/rules/reading/talk/yes-no.ts";
import { withoutMarks } from "../../src/rules/reading/words/plain.ts";
import { wordsOf } from "../../src/rules/reading/words/typed-words.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";

/** A part that was named, or what the line itself says that is to be otherwise, and when it said so. */
export type Asked<P extends string> = { part: P } | { typed: string; at: number; said: SaidChange };

interface Part<P extends string> {
  readonly part: P;
  /** As its button says it. */
  readonly label: string;
  /** A plain yes or no to the question means it. */
  readonly says?: "yes" | "no";
}

/** As people name a part, beside its button. */
const NAMED: readonly (readonly [string, RegExp])[] = [
  ["when", /^(?:ngay|gio|ngay gio|gio giac|thoi gian|lich)$/u],
  ["place", /^(?:noi|cho|dia diem|noi hop|dia diem hop)$/u],
  ["title", /^(?:ten|tua|tieu de|ten viec)$/u],
  ["call", /^(?:goi|goi di|goi luon|goi ngay|goi thoi|gui di)$/u],
  ["called", /^(?:nguoi du|nguoi moi|thanh phan|khach moi)$/u],
];
const LEADS = /^(?:doi|sua|dời|đổi|sửa) /iu;

/**
 * Asks which part of an event is to be otherwise. Its new value may be typed at once: `15h thứ 6`, `ở nhà văn hóa`.
 * @param takes whether what a line says can be changed here
 */
export async function askPart<P extends string>(
  talk: Talk,
  question: Phrase,
  { parts, takes, help }: { parts: readonly Part<P>[]; takes: (said: SaidChange) => boolean; help: Phrase },
): Promise<Asked<P>> {
  const read = (text: string, at: number): Read<Asked<P>> => {
    const named = parts.find(({ part }) => part === text) ?? partNamed(parts, text);
    if (named) return { value: { part: named.part } };
    const said = readEventChange(text, at);
    return said && takes(said) ? { value: { typed: text, at, said } } : { no: help };
  };
  const buttons = parts.map(
    ({ part, label }): Suggestion => ({ label: phrase("standing-said", { text: label }), text: part }),
  );
  return talk.askDated(question, read, buttons, { numbered: true, help });
}

function partNamed<P extends string>(parts: readonly Part<P>[], text: string): Part<P> | undefined {
  const said = wordsOf(withoutMarks(text.replace(LEADS, "")))
    .join(" ")
    .toLowerCase();
  const plainly = yesOrNo(text);
  const meant = plainly && parts.find(({ says }) => says === plainly);
  if (meant) return meant;
  return parts.find(({ part }) => NAMED.some(([name, is]) => name === part && is.test(said)));
}
