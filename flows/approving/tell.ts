import { COMMAND_PRESS } from "../../src/chat/message/press.ts";
import { typed } from "../../src/command-lines/command-line.ts";
import { historyLine } from "../../src/command-lines/history-line.ts";
import { tellCadre } from "../../src/jobs/letters/tell-cadre.ts";
import type { DeedChange } from "../../src/records/deeds/deed-lines.ts";
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
  const link = (await services.noticeAddresses([person], today)).get(person.code);
  if (!link?.reachable || !person.consented) return;
  const what = bareDeedText(words, item.deed, today);
  const text =
    said === "refused"
      ? words.text("approve-told-refused", { by: me.name, what, reason })
      : words.text("approve-told-back", { by: me.name, what });
  const options = [
    ...(said === "refused"
      ? [{ value: typed(historyLine.answer(item.deed[0])), label: words.label("approve-button-answer") }]
      : []),
    { value: typed(historyLine.list()), label: words.label("hours-button-history") },
  ];
  const message = { text, choices: { question: COMMAND_PRESS, options } };
  await tellCadre(services, person, { to: link._id, id: `approve-${said}:${key}`, message }, at);
}
