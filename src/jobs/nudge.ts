import type { Services } from "../chat/services.ts";
import { mayReceive } from "../records/notices/may-receive.ts";
import type { NoticeMessage } from "../records/notices/notices-model.ts";
import type { Address } from "../records/people/address.ts";
import type { Cadre } from "../records/people/cadre.ts";
import { isPaused } from "../records/people/reminder-settings.ts";
import type { UnitStanding } from "../records/standings/standings.ts";
import type { Stander } from "../records/standings/unit-report.ts";
import { dayOf } from "../rules/calendar/time.ts";
import { type CountedDutyId, DUTIES, type DutyId, type FormDutyId, isForm } from "../rules/duties/duties.ts";
import { periodText, totalText } from "../words/spoken.ts";
import type { Words } from "../words/words.ts";
import { deliver } from "./letter.ts";
import { choicesOf, entryButton, makeUp } from "./make-up.ts";
import { missing } from "./missing.ts";
import { type OpenParts, openParts } from "./open-parts.ts";

/** A nudge to one person. */
export interface NudgeLetter {
  recipient: string;
  to: Address;
  name: string;
  messages: NoticeMessage[];
}

/** Whom a head would nudge now, with what text, and whom no nudge reaches. */
export interface Nudge {
  letters: NudgeLetter[];
  /** Lacking the duty, but not linked, blocked, or paused. */
  away: Stander[];
}

/** A unit's members who lack a duty, without the one who nudges. */
export async function nudgeOf(
  services: Pick<Services, "words" | "policies" | "standings" | "reminderSettings">,
  { from, duty, standing }: { from: Cadre; duty: DutyId; standing: UnitStanding },
  at: number,
): Promise<Nudge> {
  const settings = await services.reminderSettings.all();
  const say = isForm(duty)
    ? () => formNudge(services.words, { from, duty, standing }, at)
    : countedNudge(
        services.words,
        { from, duty, standing, open: await openParts(services, standing, duty, at) },
        at,
      );
  const nudge: Nudge = { letters: [], away: [] };
  for (const stander of missing(standing, duty)) {
    const { person, address, reachable } = stander;
    if (person.code === from.code) continue;
    const isOpen = reachable && !isPaused(settings.get(person.code), dayOf(at));
    if (!address || !isOpen || !mayReceive(person, address)) nudge.away.push(stander);
    else
      nudge.letters.push({
        recipient: person.code,
        to: address,
        name: person.name,
        messages: [say(stander)],
      });
  }
  return nudge;
}

/** Sends a nudge, to each person once a day per duty and period. @returns how many were told now */
export function sendNudge(
  services: Pick<Services, "notices" | "post">,
  { duty, period, nudge: { letters } }: { duty: DutyId; period: string; nudge: Nudge },
  at: number,
): Promise<number> {
  const said = letters.map(({ recipient, to, name, messages }) => ({
    to,
    name,
    parts: [{ id: `nudge:${duty}:${period}:${dayOf(at)}:${recipient}`, messages }],
  }));
  return deliver(services, said, at);
}

function formNudge(
  words: Words,
  { from, duty, standing: { period } }: { from: Cadre; duty: FormDutyId; standing: UnitStanding },
  at: number,
): NoticeMessage {
  const text = words.text(`duty-${duty}-nudge`, {
    from: from.name,
    period: periodText(words, period, dayOf(at)),
  });
  const choices = choicesOf(entryButton(words, duty, period));
  return choices ? { text, choices } : { text };
}

/** Of a longer period each due one counts by itself: its sum would say little. */
function countedNudge(
  words: Words,
  {
    from,
    duty,
    standing: { period },
    open,
  }: { from: Cadre; duty: CountedDutyId; standing: UnitStanding; open: OpenParts },
  at: number,
): (stander: Stander) => NoticeMessage {
  const said = { from: from.name, period: periodText(words, period, dayOf(at)) };
  const { measure, due } = DUTIES[duty];
  return (stander) => {
    const { done = 0, required = null } = stander.duties[duty] ?? {};
    const text = due.includes(period.kind)
      ? words.text(`duty-${duty}-nudge`, { ...said, total: totalText(words, { measure, done, required }) })
      : words.text(`duty-${duty}-nudge-parts`, said);
    const [first, ...more] = open(stander);
    if (!first) return { text: `${text} ${words.label(`duty-${duty}-locked`)}` };
    const { how, options } = makeUp(words, duty, [first, ...more], dayOf(at));
    const choices = choicesOf(options);
    const whole = [text, ...how].join(" ");
    return choices ? { text: whole, choices } : { text: whole };
  };
}
