import { historyLine } from "../../src/command-lines/history-line.ts";
import { tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import type { DeedChange } from "../../src/records/deeds/declared.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { bareDeedText } from "../../src/words/deed-text.ts";
import type { ApprovingParts, Item } from "./needs.ts";

/** Tells a cadre that a deed does not count, and why, with a way to answer; or that the word was taken back. Once. */
export async function tellOfDecision(
  services: ApprovingParts,
  {
    me,
    person,
    item,
    said,
    change: { key, at, reason = "" },
  }: { me: Cadre; person: Cadre; item: Item; said: "refused" | "back"; change: DeedChange },
): Promise<void> {
  const { words } = services;
  const today = dayOf(at);
  const what = bareDeedText(words, item.deed, today);
  const text =
    said === "refused"
      ? words.text("approve-told-refused", { by: me.name, what, reason })
      : words.text("approve-told-back", { by: me.name, what });
  const history = { label: "hours-button-history", command: historyLine.list() } as const;
  const answer = {
    label: "approve-button-answer",
    command: historyLine.answer(item.deed[0]),
    hears: true,
  } as const;
  const buttons = said === "refused" ? [answer, history] : [history];
  await tellInPrivate(services, person, { id: `approve-${said}:${key}`, text, buttons }, at);
}
