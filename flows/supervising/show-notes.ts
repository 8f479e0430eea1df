import type { Talk } from "../../src/chat/dialog/talk.ts";
import { superviseLine } from "../../src/command-lines/supervise-line.ts";
import { listedNote, notedName } from "../../src/jobs/letters/note-text.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { unitsInReach } from "../../src/records/people/reach.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { isOverdue } from "../../src/rules/supervision/note.ts";
import { phrase } from "../../src/words/words.ts";
import { notesIn, unitsLookedAfter } from "./notes-in-reach.ts";
import type { SupervisingServices } from "./supervising-services.ts";

const MOST_LISTED = 6;

/** What is open, the day that comes first on top, and how many units were never looked at. */
export async function showNotes(talk: Talk, services: SupervisingServices, me: Cadre): Promise<void> {
  const today = dayOf(await talk.now());
  const shown = await talk.call(() => openNotes(services, me, today));
  const { count, overdue, notes, never } = shown;
  if (count === 0) await talk.say("supervise-none");
  else {
    const lines = notes.map(({ line }) => line).join("\n");
    if (overdue === 0) await talk.say("supervise-list", { count: String(count), lines });
    else await talk.say("supervise-list-overdue", { count: String(count), overdue: String(overdue), lines });
    if (count > notes.length) await talk.say("supervise-more", { count: String(count - notes.length) });
  }
  if (never > 0) await talk.say("supervise-never", { count: String(never) });
  await talk.offer([
    ...notes.map(({ ref, label }) => ({
      label: phrase("supervise-button-look-at", { what: label }),
      command: superviseLine.look(ref),
    })),
    { label: phrase("supervise-button-write"), command: superviseLine.write() },
    { label: phrase("supervise-button-units"), command: superviseLine.units() },
  ]);
}

async function openNotes(services: SupervisingServices, me: Cadre, today: Day) {
  const units = await unitsInReach(services.cadres, me, "supervise", today);
  const all = await notesIn(
    services,
    me,
    units.map(({ code }) => code),
    today,
  );
  const open = all
    .filter(({ state }) => state === "open")
    .toSorted((a, b) => ((a.followUp ?? "") < (b.followUp ?? "") ? -1 : 1));
  const notes: { ref: string; line: string; label: string }[] = [];
  for (const note of open.slice(0, MOST_LISTED))
    notes.push({
      ref: note.ref,
      line: await listedNote(services, note, today),
      label: await notedName(services, note, today, "label"),
    });
  const looked = await unitsLookedAfter(services, units, all, today);
  return {
    notes,
    count: open.length,
    overdue: open.filter(({ acts }) => isOverdue(acts, today)).length,
    never: looked.filter(({ last }) => last === undefined).length,
  };
}
