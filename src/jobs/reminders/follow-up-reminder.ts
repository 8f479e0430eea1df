import type { Services } from "../../chat/services.ts";
import { typed } from "../../command-lines/command-line.ts";
import { superviseLine } from "../../command-lines/supervise-line.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import type { SupervisionNote } from "../../records/supervision/supervision.ts";
import { maySupervise } from "../../records/supervision/who-sees.ts";
import { periodOf } from "../../rules/calendar/periods.ts";
import { addDays, type Day, dayOf } from "../../rules/calendar/time.ts";
import { callOn } from "../../rules/duties/moments.ts";
import { type JobRun, jobRunId } from "../job-run.ts";
import { listedNote, notedName } from "../letters/note-text.ts";
import { choicesOf } from "./make-up.ts";
import type { Reminder, ReminderText } from "./reminder.ts";

/** What stays open is spoken of once in so many days. */
const EVERY_DAYS = 7;
const MOST_LISTED = 5;

type Parts = Pick<Services, "words" | "cadres" | "supervision">;

/**
 * Notes whose day has come, each with its button, to who wrote them; where that one has no say any more, to the heads of the unit
 * that supervises: on that day, or the next one of which the budget of the day and the week has room, and then once a week. A day that
 * is named after that day's letter is spoken of in the next.
 */
export const followUpReminder: Reminder = {
  async write(recipients, { services, jobRun, at, withRoom }) {
    const today = dayOf(at);
    const due = await dueIn(jobRun, services, today);
    const all = recipients.map(({ person }) => person).filter(({ code }) => due.has(code));
    const told = await lastToldBefore(services, all, today);
    const persons = all.filter(({ code }) => {
      const last = told.get(code);
      return due.get(code)?.some((note) => last === undefined || isSince(note, last));
    });
    const free = await withRoom(persons);
    const texts = new Map<string, ReminderText>();
    for (const { code } of persons)
      if (free.has(code)) texts.set(code, await textOf(services, due.get(code) ?? [], today));
    return texts;
  },
};

/** Whether a note's day has come since somebody was told, or was named only after that. */
function isSince({ followUp = "", acts }: SupervisionNote, told: number): boolean {
  const named = acts.findLast((act) => act.followUp !== undefined)?.at.getTime() ?? 0;
  return dayOf(told) < followUp || told < named;
}

/** When, within a week before today, each of some cadres was last told of all that was due then; epoch milliseconds. */
async function lastToldBefore(
  { notices }: Pick<Services, "notices">,
  persons: readonly Pick<Cadre, "code">[],
  today: Day,
): Promise<Map<string, number>> {
  const days = Array.from({ length: EVERY_DAYS - 1 }, (_, n) => addDays(today, n + 1 - EVERY_DAYS));
  const runOn = (day: Day) =>
    jobRunId({ job: "supervision-follow-up", period: periodOf("week", day), call: callOn(day) });
  const ids = persons.flatMap(({ code }) => days.map((day) => [`${runOn(day)}:${code}`, code] as const));
  const told = await notices.told(ids.map(([id]) => id));
  const last = new Map<string, number>();
  for (const [id, code] of ids) {
    const at = told.get(id)?.at ?? 0;
    if (at > (last.get(code) ?? 0)) last.set(code, at);
  }
  return last;
}

/** What is due is looked for once a run, not once a lot of people. */
const DUE = new WeakMap<JobRun, Promise<Map<string, SupervisionNote[]>>>();

function dueIn(jobRun: JobRun, services: Parts, today: Day): Promise<Map<string, SupervisionNote[]>> {
  const known = DUE.get(jobRun) ?? dueFor(services, today);
  DUE.set(jobRun, known);
  return known;
}

/** Notes whose day has come, by the code of whoever is to look again. */
async function dueFor(services: Parts, today: Day): Promise<Map<string, SupervisionNote[]>> {
  const found = new Map<string, SupervisionNote[]>();
  for (const note of await services.supervision.due(today))
    for (const { code } of await holdersOf(services, note, today))
      found.set(code, [...(found.get(code) ?? []), note]);
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
  const options: { value: string; label: string; names: true }[] = [];
  for (const note of shown) {
    lines.push(await listedNote(services, note, today));
    const what = await notedName(services, note, today, "label");
    const label = words.text("supervise-button-look-at", { what });
    options.push({ value: typed(superviseLine.look(note.ref)), label, names: true });
  }
  const left = notes.length - shown.length;
  if (left > 0) lines.push(words.text("supervise-more", { count: String(left) }));
  const text = words.text("supervise-due", { lines: lines.join("\n") });
  const choices = choicesOf(options);
  return { message: choices ? { text, choices } : { text } };
}
