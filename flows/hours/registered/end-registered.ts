import type { Talk } from "../../../src/chat/dialog/talk.ts";
import { hoursLine } from "../../../src/command-lines/deed-lines.ts";
import type { NamedEntry } from "../../../src/command-lines/history-line.ts";
import type { RegisterCommand } from "../../../src/command-lines/register-line.ts";
import type { DeedEntry } from "../../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../../src/rules/calendar/time.ts";
import { registeredText } from "../../../src/words/deed-text.ts";
import { refuse } from "../../../src/words/refusal.ts";
import { dateText, dayText } from "../../../src/words/spoken.ts";
import { phrase } from "../../../src/words/words.ts";
import { type Correction, correctDeed } from "../../deeds/correct-deed.ts";
import type { Parts } from "../../deeds/for-others/log-for-one.ts";
import type { OwnParts } from "../../deeds/log-own.ts";
import { mustBeOpen } from "../../deeds/must-be-open.ts";
import { isAnother } from "../../deeds/reading/ask-if-again.ts";
import { serveOwnLine } from "../../deeds/serve.ts";
import { askDuration } from "../reading/ask-hours.ts";
import { hoursShape } from "../shape.ts";
import { type HowDone, readDone } from "./read-done.ts";

/** What became of registered hours: done as they were, others were done, or none. Each press counts once. */
export async function endRegistered(
  talk: Talk,
  services: Parts,
  me: Cadre,
  { does, entry: named, said }: Extract<RegisterCommand, { entry: NamedEntry }>,
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
  const told = does === "other" ? readDone(said, entry, today) : entry;
  if (told && told.day !== entry.day && !(await isMeant(talk, services, { entry, told }, today)))
    return serveOwnLine(talk, services, { me, line: said, shape: hoursShape });
  const day = told?.day ?? entry.day;
  if (await isThere(talk, services, me, { weekId: entry.weekId, day }))
    return drop(talk, services, me, entry);
  const amount = told?.amount ?? (await askDuration(talk)).minutes;
  const declared = { amounts: { D1: amount }, day, note: told?.note ?? entry.note };
  const correction: Correction = { targets: [entry], declared, said: "register-done" };
  await correctDeed(talk, services, { me, correction }, today);
}

/** Whether hours told of another day are those that were registered; else they are more. */
async function isMeant(
  talk: Talk,
  { words }: OwnParts,
  { entry, told }: { entry: DeedEntry; told: HowDone },
  today: Day,
): Promise<boolean> {
  const ask = phrase("register-ask-moved", {
    what: registeredText(words, entry, today),
    told: registeredText(words, { ...entry, ...told }, today),
  });
  return (await talk.choose(ask, { moved: "register-moved-yes", more: "register-moved-no" })) === "moved";
}

/** Whether hours of that day were logged already, and are the same: they must not count twice. */
async function isThere(
  talk: Talk,
  services: OwnParts,
  me: Cadre,
  { weekId, day }: Pick<DeedEntry, "weekId" | "day">,
): Promise<boolean> {
  const held = await talk.call(async (key) => {
    const entries = await services.deeds.entries(me.code, [weekId], key);
    return entries.find((entry) => entry.duty === "D1" && entry.day === day) ?? null;
  });
  if (!held) return false;
  return !(await isAnother(talk, services, { held: [held] }, dayOf(await talk.now())));
}

/** Takes registered hours back, and says so. */
export async function drop(talk: Talk, services: OwnParts, me: Cadre, entry: DeedEntry): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const { kind } = await talk.call(async (key) => {
    const done = await services.deeds.undo([entry], { key, by: me.code, source: talk.message, at });
    return { kind: done.kind };
  });
  if (kind === "gone") throw refuse("register-over");
  await talk.say("register-dropped", {
    what: registeredText(services.words, entry, today),
    example: `${hoursLine.lead()}2 ${dateText(today, today)}`,
  });
}
