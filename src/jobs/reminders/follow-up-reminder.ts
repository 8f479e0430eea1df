import type { Services } from "../../chat/services.ts";
import { typed } from "../../command-lines/command-line.ts";
import { superviseLine } from "../../command-lines/supervise-line.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import type { SupervisionNote } from "../../records/supervision/supervision.ts";
import { maySupervise } from "../../records/supervision/who-sees.ts";
import { type Day, dayOf, daysBetween } from "../../rules/calendar/time.ts";
import { listedNote, notedName } from "../letters/note-text.ts";
import { choicesOf } from "./make-up.ts";
import type { Reminder, ReminderText } from "./reminder.ts";

/** What stays open is spoken of once a week. */
const EVERY_DAYS = 7;
const MOST_LISTED = 5;

type Parts = Pick<Services, "words" | "cadres" | "supervision">;

/**
 * Notes whose day has come, each with its button, to who wrote them; where that one has no say any more, to the heads of the unit
 * that supervises. Within the budget of the day and the week.
 */
export const followUpReminder: Reminder = {
  async write(recipients, { services, at, withRoom }) {
    const today = dayOf(at);
    const due = await dueFor(services, today);
    const persons = recipients.map(({ person }) => person).filter(({ code }) => due.has(code));
    const free = await withRoom(persons);
    const texts = new Map<string, ReminderText>();
    for (const { code } of persons)
      if (free.has(code)) texts.set(code, await textOf(services, due.get(code) ?? [], today));
    return texts;
  },
};

async function dueFor(services: Parts, today: Day): Promise<Map<string, SupervisionNote[]>> {
  const found = new Map<string, SupervisionNote[]>();
  for (const note of await services.supervision.due(today)) {
    if (daysBetween(note.followUp ?? today, today) % EVERY_DAYS !== 0) continue;
    for (const { code } of await holdersOf(services, note, today))
      found.set(code, [...(found.get(code) ?? []), note]);
  }
  return found;
}

async function holdersOf(services: Parts, note: SupervisionNote, today: Day): Promise<Cadre[]> {
  const { cadres } = services;
  const writer = await cadres.person(note.acts[0]?.by ?? "", today);
  if (writer && (await maySupervise(services, writer, note, today))) return [writer];
  const heads = await cadres.heads(await cadres.heirOf(note.unit, today), today);
  const holders: Cadre[] = [];
  for (const head of heads) if (await maySupervise(services, head, note, today)) holders.push(head);
  return holders;
}

async function textOf(services: Parts, notes: readonly SupervisionNote[], today: Day): Promise<ReminderText> {
  const { words } = services;
  const shown = notes.slice(0, MOST_LISTED);
  const lines: string[] = [];
  const options: { value: string; label: string }[] = [];
  for (const note of shown) {
    lines.push(await listedNote(services, note, today));
    const what = await notedName(services, note, today, "label");
    const label = words.text("supervise-button-look-at", { what });
    options.push({ value: typed(superviseLine.look(note.ref)), label });
  }
  const left = notes.length - shown.length;
  if (left > 0) lines.push(words.text("supervise-more", { count: String(left) }));
  const text = words.text("supervise-due", { lines: lines.join("\n") });
  const choices = choicesOf(options);
  return { message: choices ? { text, choices } : { text } };
}
