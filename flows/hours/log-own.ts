import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { historyLine } from "../../src/command-lines/history-line.ts";
import { hoursLine } from "../../src/command-lines/hours-line.ts";
import type { HoursEntry } from "../../src/records/hours/hours-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { periodOf } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { HoursRead } from "../../src/rules/reading/hours-reading.ts";
import { dutyTotal } from "../../src/words/duty-words.ts";
import { refuse } from "../../src/words/refusal.ts";
import { dayText, declaredText, durationText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { again } from "./again.ts";
import { mustBeOffDuty, mustBeOpen, mustBeOver } from "./settle-day.ts";
import type { WeekStanding } from "./week-standing.ts";

/** Logs a cadre's own hours and says how the week stands now. */
export async function logOwn(
  talk: Talk,
  me: Cadre,
  services: Pick<Services, "words" | "cadres" | "hours" | "policies" | "standings">,
  declared: HoursRead,
  today: Day,
): Promise<void> {
  const standing = await mustBeOpen(talk, services, me, declared, today);
  await mustBeOffDuty(talk, services, me, declared, today);
  const at = await talk.now();
  mustBeOver(declared, at);
  const logged = await talk.call(async (key) => {
    const deed = { key, cadre: me.code, by: me.code, source: talk.message, at };
    const result = await services.hours.log({ ...declared, ...deed });
    return { ...result, gone: result.kind === "already" && !(await stands(services, result.entry)) };
  });
  if (logged.gone) {
    await talk.say("hours-gone");
    return talk.offer([again(logged.entry)]);
  }
  if (logged.kind === "day-full") throw dayFull(services, declared, logged.dayMinutes, today);
  const what = declaredText(services.words, logged.entry, today);
  const week = weekLine(services, standing, logged.weekMinutes, today);
  await talk.say(logged.kind === "logged" ? "hours-logged" : "hours-already", { what, week });
  const more: Shortcut[] = me.head
    ? [{ label: phrase("hours-button-many"), command: hoursLine.forMany() }]
    : [];
  await talk.offer([...entryButtons(logged.entry), ...more]);
}

/** Whether an entry still counts: the button that made it may be pressed again after it was undone. */
async function stands(
  services: Pick<Services, "hours">,
  { cadre, weekId, ref }: HoursEntry,
): Promise<boolean> {
  return (await services.hours.entries(cadre, [weekId])).some((entry) => entry.ref === ref);
}

/** The buttons below what was said of an entry. */
export function entryButtons({ ref, note }: HoursEntry): Shortcut[] {
  return [
    { label: phrase("hours-button-undo"), command: historyLine.undo(ref) },
    {
      label: phrase(note === "" ? "hours-button-note" : "hours-button-change-note"),
      command: historyLine.note(ref),
    },
  ];
}

export function dayFull(
  services: Pick<Services, "words">,
  { minutes, day }: { minutes: number; day: Day },
  dayMinutes: number,
  today: Day,
): Error {
  return refuse("hours-day-full", {
    day: dayText(services.words, day, today),
    logged: durationText(services.words, dayMinutes),
    more: durationText(services.words, minutes),
  });
}

/** `Tuần này: 3 giờ 30 phút / 2 giờ ✅` */
export function weekLine(
  services: Pick<Services, "words">,
  week: WeekStanding,
  minutes: number,
  today: Day,
): string {
  const period = periodOf("week", week.from);
  return dutyTotal(services.words, "D1", period, { done: minutes, required: week.required }, today);
}
