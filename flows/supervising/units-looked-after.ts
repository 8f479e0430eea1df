import type { Talk } from "../../src/chat/dialog/talk.ts";
import { paperLine } from "../../src/command-lines/paper-line.ts";
import { superviseLine } from "../../src/command-lines/supervise-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { unitsInReach } from "../../src/records/people/reach.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { dateText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { notesIn, unitsLookedAfter } from "./notes-in-reach.ts";
import type { SupervisingServices } from "./supervising-services.ts";

const MOST_NAMED = 15;
const MOST_ROWS = 25;

/** Of each unit in the speaker's charge when it was last looked at, what is open and what is overdue; those never looked at first. */
export async function showUnits(talk: Talk, services: SupervisingServices, me: Cadre): Promise<void> {
  const today = dayOf(await talk.now());
  const { never, rows, left } = await talk.call(() => shownUnits(services, me, today));
  if (never.length > 0) {
    const said = { count: String(never.length), names: never.slice(0, MOST_NAMED).join(", ") };
    await talk.say(never.length > MOST_NAMED ? "supervise-units-never-most" : "supervise-units-never", said);
  } else await talk.say("supervise-units-all");
  if (rows.length > 0) {
    const { words } = services;
    await talk.table({
      head: [
        words.label("supervise-column-unit"),
        words.label("supervise-column-last"),
        words.label("supervise-column-open"),
        words.label("supervise-column-overdue"),
      ],
      rows,
    });
    if (left > 0) await talk.say("supervise-units-more", { count: String(left) });
  }
  await talk.offer([
    { label: phrase("supervise-button-write"), command: superviseLine.write() },
    { label: phrase("supervise-button-paper"), command: paperLine.own("giamsat") },
    { label: phrase("supervise-button-all"), command: superviseLine.show() },
  ]);
}

async function shownUnits(services: SupervisingServices, me: Cadre, today: Day) {
  const units = await unitsInReach(services.cadres, me, "supervise", today);
  const notes = await notesIn(
    services,
    me,
    units.map(({ code }) => code),
    today,
  );
  const all = await unitsLookedAfter(services, units, notes, today);
  const looked = all.flatMap(({ name, last, open, overdue }) =>
    last ? [{ name, last, cells: [name, dateText(last, today), String(open), String(overdue)] }] : [],
  );
  const byDay = looked.toSorted((a, b) => (a.last < b.last ? -1 : 1));
  return {
    never: all.filter(({ last }) => last === undefined).map(({ name }) => name),
    rows: byDay.slice(0, MOST_ROWS).map(({ cells }) => cells),
    left: Math.max(0, byDay.length - MOST_ROWS),
  };
}
