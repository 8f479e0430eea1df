import type { Services } from "../../chat/services.ts";
import { mayReceive } from "../../records/notices/may-receive.ts";
import type { NoticeMessage } from "../../records/notices/notices-model.ts";
import type { Address } from "../../records/people/address.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { isPaused } from "../../records/people/reminder-settings.ts";
import type { UnitStanding } from "../../records/standings/standings.ts";
import type { Stander } from "../../records/standings/unit-report.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import {
  type CountedDutyId,
  DUTIES,
  type DutyId,
  type FormDutyId,
  isForm,
} from "../../rules/duties/duties.ts";
import { canBeMadeUp } from "../../rules/duties/duty-result.ts";
import { partsText, resultText, shortestWay } from "../../words/duty-words.ts";
import { periodText } from "../../words/spoken.ts";
import type { Words } from "../../words/words.ts";
import { missing } from "../digests/missing.ts";
import { choicesOf, entryButton, makeUp } from "../reminders/make-up.ts";
import { type OpenParts, openParts } from "../reminders/open-parts.ts";
import { type Nudged, sendInBudget } from "./in-budget.ts";

/** A nudge to one person. */
export interface NudgeLetter {
  cadre: Cadre;
  to: Address;
  messages: NoticeMessage[];
}

/** Whom a head would nudge now, with what text, and whom no nudge reaches. */
export interface Nudge {
  letters: NudgeLetter[];
  /** Lacking the duty, but not linked, blocked, or paused. */
  away: Stander[];
  /** Lacking the duty, without an app: somebody has to say it to them. */
  withoutApp: Stander[];
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
  const nudge: Nudge = { letters: [], away: [], withoutApp: [] };
  const lacking = missing(standing, duty).filter(({ duties }) => {
    const result = duties[duty];
    return result && canBeMadeUp(result);
  });
  const outside = await unitsOutside(services, lacking, at);
  for (const stander of lacking) {
    const { person, address, reachable } = stander;
    if (person.code === from.code || outside.has(person.unit)) continue;
    if (stander.withoutApp) {
      nudge.withoutApp.push(stander);
      continue;
    }
    const isOpen = reachable && !isPaused(settings.get(person.code), dayOf(at));
    if (!address || !isOpen || !mayReceive(person, address)) nudge.away.push(stander);
    else
      nudge.letters.push({
        cadre: person,
        to: address,
        messages: [say(stander)],
      });
  }
  return nudge;
}

/** Units that have come to stand outside the plan's scope since the period that is spoken of. */
async function unitsOutside(
  { standings }: Pick<Services, "standings">,
  standers: readonly Stander[],
  at: number,
): Promise<Set<string>> {
  const outside = new Set<string>();
  for (const unit of new Set(standers.map(({ person }) => person.unit)))
    if (await standings.isOutside(unit, dayOf(at))) outside.add(unit);
  return outside;
}

/** Sends it, to each person once a day for a duty and period. */
export async function sendNudge(
  services: Parameters<typeof sendInBudget>[0],
  { duty, period, nudge: { letters } }: { duty: DutyId; period: string; nudge: Nudge },
  at: number,
): Promise<Nudged> {
  const day = dayOf(at);
  return sendInBudget(
    services,
    { letters, idOf: ({ code }) => `nudge:${duty}:${period}:${day}:${code}` },
    at,
  );
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
  const { due } = DUTIES[duty];
  return (stander) => {
    const result = stander.duties[duty] ?? { done: 0, required: null };
    const { counted = { met: 0, of: 0 } } = stander.duties[duty] ?? {};
    const text = due.includes(period.kind)
      ? words.text(`duty-${duty}-nudge`, { ...said, total: resultText(words, duty, result) })
      : words.text(`duty-${duty}-nudge-parts`, { ...said, counted: partsText(words, duty, counted) });
    const [first, ...more] = open(stander);
    if (!first) return { text: `${text} ${words.label(`duty-${duty}-locked`)}` };
    const way = shortestWay(duty, result);
    const { how, options } = makeUp(words, { duty, parts: [first, ...more], way }, dayOf(at));
    const choices = choicesOf(options);
    const whole = [text, ...how].join(" ");
    return choices ? { text: whole, choices } : { text: whole };
  };
}
