import { historyLine } from "../../src/command-lines/history-line.ts";
import { tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import type { Verdict } from "../../src/records/deeds/deed-decisions.ts";
import type { DeedEntries } from "../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { bareDeedText } from "../../src/words/deed-text.ts";
import type { Words } from "../../src/words/words.ts";
import type { ApprovingParts } from "./needs.ts";
import { nowText } from "./now-text.ts";

interface Decided {
  deed: DeedEntries;
  /** How it stands now. */
  to: Verdict;
}

/** Somebody about whose deeds was decided at once. */
export interface Concerned {
  person: Cadre;
  decided: Decided[];
}

/**
 * Tells a cadre that deeds do not count, and why, with a way to answer; or that the word was taken back, and what that makes of
 * them. Once, in one message.
 * @param key of the change
 */
export async function tellOfDecision(
  services: ApprovingParts,
  {
    me,
    person,
    decided,
    said,
    reason = "",
  }: Concerned & { me: Cadre; said: "refused" | "back"; reason?: string | undefined },
  { key, at }: { key: string; at: number },
): Promise<void> {
  const [first] = decided;
  if (!first) return;
  const { words } = services;
  const today = dayOf(at);
  const text =
    said === "refused"
      ? refusedText(words, decided, { by: me.name, reason }, today)
      : backText(words, decided, me.name, today);
  const history = { label: "hours-button-history", command: historyLine.list() } as const;
  const answer = {
    label: "approve-button-answer",
    command: historyLine.answer(first.deed[0]),
    hears: true,
  } as const;
  const buttons = said === "refused" ? [answer, history] : [history];
  await tellInPrivate(services, person, { id: `approve-${said}:${key}:${person.code}`, text, buttons }, at);
}

function refusedText(
  words: Words,
  decided: readonly Decided[],
  said: { by: string; reason: string },
  today: Day,
): string {
  const whats = decided.map(({ deed }) => bareDeedText(words, deed, today));
  const [what = "", ...more] = whats;
  if (more.length === 0) return words.text("approve-told-refused", { ...said, what });
  const lines = whats.map((each) => words.text("approve-line", { what: each })).join("\n");
  return words.text("approve-told-refused-some", { ...said, count: String(whats.length), lines });
}

function backText(words: Words, decided: readonly Decided[], by: string, today: Day): string {
  const all = decided.map(({ deed, to }) => ({
    what: bareDeedText(words, deed, today),
    now: nowText(words, [to]),
  }));
  const [only, ...more] = all;
  if (only && more.length === 0) return words.text("approve-told-back", { by, ...only });
  const lines = all.map((each) => words.text("approve-told-back-line", each)).join("\n");
  return words.text("approve-told-back-some", { by, count: String(all.length), lines });
}
