import type { Services } from "../chat/services.ts";
import { pledgeLine, reviewLine } from "../command-lines/form-lines.ts";
import { mayReceive } from "../records/notices/may-receive.ts";
import type { NoticeMessage } from "../records/notices/notices-model.ts";
import type { Cadre } from "../records/people/cadre.ts";
import { isPaused } from "../records/people/reminder-settings.ts";
import type { UnitStanding } from "../records/standings/standings.ts";
import type { Stander } from "../records/standings/unit-report.ts";
import { dayOf } from "../rules/calendar/time.ts";
import type { DutyId } from "../rules/duties/duties.ts";
import { periodText, totalText } from "../words/spoken.ts";
import { makeUp } from "./hours-buttons.ts";
import { buttons, deliver, type Letter } from "./letter.ts";
import { missing } from "./missing.ts";
import { type OpenWeeks, openWeeks } from "./open-weeks.ts";

/** Whom a head would nudge now, with what words, and whom no nudge reaches. */
export interface Nudge {
  letters: Letter[];
  /** Missing the duty, but not linked, blocked, or wanting silence. */
  away: Stander[];
}

/** Those of a unit who lack a duty, without the one who nudges. */
export async function nudgeOf(
  services: Pick<Services, "words" | "policies" | "standings" | "reminderSettings">,
  from: Cadre,
  duty: DutyId,
  standing: UnitStanding,
  at: number,
): Promise<Nudge> {
  const settings = await services.reminderSettings.all();
  const weeks = duty === "D1" ? await openWeeks(services, standing, at) : () => [];
  const nudge: Nudge = { letters: [], away: [] };
  for (const stander of missing(standing, duty)) {
    const { person, address, reachable } = stander;
    if (person.code === from.code) continue;
    const isOpen = reachable && !isPaused(settings.get(person.code), dayOf(at));
    if (!address || !isOpen || !mayReceive(person, address)) nudge.away.push(stander);
    else {
      const messages = [nudgeMessage(services, from, duty, standing, stander, weeks, at)];
      nudge.letters.push({ recipient: person.code, to: address, name: person.name, messages });
    }
  }
  return nudge;
}

/** Sends it, to each person once a day for a duty and period. @returns how many were told now */
export function sendNudge(
  services: Pick<Services, "notices" | "post">,
  duty: DutyId,
  period: string,
  { letters }: Nudge,
  at: number,
): Promise<number> {
  return deliver(services, `nudge:${duty}:${period}:${dayOf(at)}`, letters, at);
}

function nudgeMessage(
  { words }: Pick<Services, "words">,
  from: Cadre,
  duty: DutyId,
  { period }: UnitStanding,
  stander: Stander,
  weeks: OpenWeeks,
  at: number,
): NoticeMessage {
  const said = { from: from.name, period: periodText(words, period, dayOf(at)) };
  switch (duty) {
    case "D1": {
      // Of a longer period each week counts by itself: its sum would say little.
      const { D1 } = stander.duties;
      const total = totalText(words, D1?.done ?? 0, D1?.required ?? null);
      const text =
        period.kind === "week"
          ? words.text("jobs-hours-missing", { ...said, total })
          : words.text("jobs-weeks-missing", said);
      const [first, ...more] = weeks(stander);
      if (!first) return { text: `${text} ${words.label("jobs-how-locked")}` };
      const { how, choices } = makeUp(words, [first, ...more], dayOf(at));
      return { text: `${text} ${how}`, choices };
    }
    case "D8":
      return {
        text: words.text("jobs-pledge-missing", said),
        choices: buttons(words, [{ label: "jobs-button-pledge", command: pledgeLine.open() }]),
      };
    case "D9":
      return {
        text: words.text("jobs-review-missing", said),
        choices: buttons(words, [{ label: "jobs-button-review", command: reviewLine.open(period.id) }]),
      };
  }
}
