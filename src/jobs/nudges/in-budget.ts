import type { Services } from "../../chat/services.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { isPaused } from "../../records/people/reminder-settings.ts";
import { addDays, type Day, dayOf } from "../../rules/calendar/time.ts";
import { MESSAGE_BUDGET } from "../../rules/reminders/message-budget.ts";
import { quietHoursAt } from "../../rules/reminders/quiet-hours.ts";
import { deliver } from "../letters/letter.ts";
import { policyAtHome } from "../who-hears.ts";
import { freeDays, mostADay } from "./days.ts";
import type { NudgeLetter } from "./nudge.ts";

/** What a nudge came to. */
export interface Nudged {
  /** How many were told now. */
  sent: number;
  /** Whose message budget of today is used up, and from which day on there is room. */
  later: { name: string; day: Day }[];
  /** Codes of those who have paused reminders, and are told nothing. */
  paused: string[];
}

/**
 * Sends what a head wants said to people now, to each as far as their message budget of the day reaches; never to who has paused
 * reminders.
 * @param idOf the same name is sent once
 */
export async function sendInBudget(
  services: Pick<
    Services,
    | "nudges"
    | "notices"
    | "noticeAddresses"
    | "policies"
    | "reminderSettings"
    | "post"
    | "deeds"
    | "events"
    | "cadres"
  >,
  { letters, idOf }: { letters: readonly NudgeLetter[]; idOf: (cadre: Cadre) => string },
  at: number,
): Promise<Nudged> {
  const day = dayOf(at);
  const cadres = letters.map(({ cadre }) => cadre);
  const codes = cadres.map(({ code }) => code);
  const taken = await services.nudges.takenOn(codes, [day], MESSAGE_BUDGET.head.aDay);
  // Those that this very nudge took before it was killed, or was given again.
  const before = new Set(taken.map(({ notice }) => notice));
  const free = await freeDays(services, cadres, at);
  const settings = await services.reminderSettings.all();
  const nudged: Nudged = { sent: 0, later: [], paused: [] };
  for (const { cadre, to, messages } of letters) {
    if (isPaused(settings.get(cadre.code), day)) {
      nudged.paused.push(cadre.code);
      continue;
    }
    const id = idOf(cadre);
    const room = free.get(cadre.code);
    const isToday = before.has(id) || room?.day === day;
    // Two heads at once: places are numbered, and there are only as many as jobs leave of the day.
    const places = before.has(id) ? mostADay(cadre) : (room?.places ?? 0);
    if (isToday && (await services.nudges.take({ notice: id, cadre: cadre.code, day }, places))) {
      const { reminders } = await policyAtHome(cadre, (unit) => services.policies.of(unit, day));
      const letter = { to, name: cadre.name, parts: [{ id, messages }], night: quietHoursAt(at, reminders) };
      nudged.sent += await deliver(services, [letter], at);
    } else nudged.later.push({ name: cadre.name, day: dayAfterAll(room?.day, day) });
  }
  return nudged;
}

/** Whoever was free a moment ago, and is not any more, is so tomorrow at the earliest. */
function dayAfterAll(free: Day | undefined, today: Day): Day {
  return free && free > today ? free : addDays(today, 1);
}
