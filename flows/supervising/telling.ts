import { superviseLine } from "../../src/command-lines/supervise-line.ts";
import { notedName, notedText } from "../../src/jobs/letters/note-text.ts";
import { tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import { nearestHeads } from "../../src/records/notices/heads-to-tell.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { SupervisionNote } from "../../src/records/supervision/supervision.ts";
import { notedCadre } from "../../src/records/supervision/who-sees.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { fullDate } from "../../src/words/full-date.ts";
import type { SupervisingServices } from "./supervising-services.ts";

/** What was done about a note, and by whom. */
interface Done {
  readonly note: SupervisionNote;
  readonly by: Cadre;
  readonly does: "note" | "close" | "withdraw";
}

/**
 * Tells the noted side in private: of a note on a unit its heads hear each time, a cadre once it is closed, with what was noted and
 * what was found. No group ever hears of it.
 * @returns the names of those who were told
 */
export async function tellNoted(services: SupervisingServices, done: Done, at: number): Promise<string[]> {
  return notedCadre(done.note) === undefined ? tellHeads(services, done, at) : tellCadre(services, done, at);
}

async function tellHeads(
  services: SupervisingServices,
  { note, by, does }: Done,
  at: number,
): Promise<string[]> {
  const today = dayOf(at);
  const unit = await services.cadres.heirOf(note.aboutUnit, today);
  const found = await nearestHeads(services, [unit], { about: new Set([by.code]) }, today);
  const said = {
    by: by.name,
    from: by.unitName,
    unit: await notedName(services, note, today),
    text: notedText(services, note),
  };
  const { words } = services;
  const text =
    does === "note"
      ? words.text("supervise-told-note", { ...said, day: fullDate(note.followUp ?? today) })
      : does === "close"
        ? words.text("supervise-told-close", { ...said, found: note.acts.at(-1)?.text ?? "" })
        : words.text("supervise-told-withdraw", said);
  const look = { label: "supervise-button-look", command: superviseLine.look(note.ref) } as const;
  const names: string[] = [];
  for (const { head } of found?.heads ?? []) {
    const id = `supervision:${note.ref}:${does}:${head.code}`;
    const buttons = does === "withdraw" ? [] : [look];
    if (await tellInPrivate(services, head, { id, text, buttons }, at)) names.push(head.name);
  }
  return names;
}

async function tellCadre(
  services: SupervisingServices,
  { note, by, does }: Done,
  at: number,
): Promise<string[]> {
  const person = does === "close" && (await services.cadres.person(notedCadre(note) ?? "", dayOf(at)));
  if (!person) return [];
  const text = services.words.text("supervise-told-cadre", {
    by: by.name,
    from: by.unitName,
    text: notedText(services, note),
    found: note.acts.at(-1)?.text ?? "",
  });
  const isTold = await tellInPrivate(
    services,
    person,
    { id: `supervision:${note.ref}:${does}:${person.code}`, text },
    at,
  );
  return isTold ? [person.name] : [];
}
