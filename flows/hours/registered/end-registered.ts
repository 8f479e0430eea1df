import type { Talk } from "../../../src/chat/dialog/talk.ts";
import { hoursLine } from "../../../src/command-lines/deed-lines.ts";
import type { RegisterCommand } from "../../../src/command-lines/register-line.ts";
import type { DeedEntry } from "../../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { dayOf } from "../../../src/rules/calendar/time.ts";
import { entryText } from "../../../src/words/deed-text.ts";
import { refuse } from "../../../src/words/refusal.ts";
import { dateText, dayText } from "../../../src/words/spoken.ts";
import { type Correction, correctDeed } from "../../deeds/correct-deed.ts";
import type { OwnParts } from "../../deeds/log-own.ts";
import { mustBeOpen } from "../../deeds/must-be-open.ts";
import { isAnother } from "../../deeds/reading/ask-if-again.ts";
import { askDuration } from "../reading/ask-hours.ts";

/** What became of registered hours: done as they were, others were done, or none. Each press counts once. */
export async function endRegistered(
  talk: Talk,
  services: OwnParts,
  me: Cadre,
  { does, entry: named }: Exclude<RegisterCommand, { does: "register" }>,
): Promise<void> {
  const today = dayOf(await talk.now());
  const entry = await talk.call(async (key) => {
    const found = await services.deeds.findByRef(me.code, named, today);
    const now = found && (await services.deeds.registered(me.code, found.weekId, key));
    return now && found && now.key === found.key ? now : null;
  });
  if (!entry) throw refuse("register-over");
  if (does === "dropped") return drop(talk, services, me, entry);
  if (entry.day > today)
    throw refuse("register-ahead", {
      day: dayText(services.words, entry.day, today),
      example: `${hoursLine.lead()}2`,
    });
  await mustBeOpen(talk, services, { cadre: me, deed: entry }, today);
  if (await isThere(talk, services, me, entry)) return drop(talk, services, me, entry);
  const amount = does === "other" ? (await askDuration(talk)).minutes : entry.amount;
  const declared = { amounts: { D1: amount }, day: entry.day, note: entry.note };
  const correction: Correction = { targets: [entry], declared, said: "register-done" };
  await correctDeed(talk, services, { me, correction }, today);
}

/** Whether hours of that day were logged already, and are the same: they must not count twice. */
async function isThere(
  talk: Talk,
  services: OwnParts,
  me: Cadre,
  { weekId, day }: DeedEntry,
): Promise<boolean> {
  const held = await talk.call(async (key) => {
    const entries = await services.deeds.entries(me.code, [weekId], key);
    return entries.find((entry) => entry.duty === "D1" && entry.day === day) ?? null;
  });
  if (!held) return false;
  return !(await isAnother(talk, services, { held: [held] }, dayOf(await talk.now())));
}

async function drop(talk: Talk, services: OwnParts, me: Cadre, entry: DeedEntry): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const { kind } = await talk.call(async (key) => {
    const done = await services.deeds.undo([entry], { key, by: me.code, source: talk.message, at });
    return { kind: done.kind };
  });
  if (kind === "gone") throw refuse("register-over");
  const { state: _, ...hours } = entry;
  await talk.say("register-dropped", {
    what: entryText(services.words, hours, today),
    example: `${hoursLine.lead()}2 ${dateText(today, today)}`,
  });
}
