import type { Services } from "../../chat/services.ts";
import type { NoticeMessage } from "../../records/notices/notices-model.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import type { Stander } from "../../records/standings/stander.ts";
import type { UnitStanding } from "../../records/standings/survey.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import {
  type CountedDutyId,
  DUTIES,
  type DutyId,
  type FormDutyId,
  isDutyId,
  isForm,
} from "../../rules/duties/duties.ts";
import type { OwnTargetId } from "../../rules/targets/targets.ts";
import { resultText, shortestWay, withWaiting } from "../../words/duty-words.ts";
import { partsText } from "../../words/matter-words.ts";
import { capitalised, periodText } from "../../words/spoken.ts";
import type { Words } from "../../words/words.ts";
import { choicesOf, entryButton, makeUp } from "../reminders/make-up.ts";
import { type OpenParts, openParts } from "../reminders/open-parts.ts";

export async function sayingOf(
  services: Pick<Services, "words" | "policies" | "standings">,
  { from, matter, standing }: { from: Cadre; matter: DutyId | OwnTargetId; standing: UnitStanding },
  at: number,
): Promise<(stander: Stander) => NoticeMessage> {
  const { words } = services;
  if (!isDutyId(matter)) {
    const period = capitalised(periodText(words, standing.period, dayOf(at)));
    return () => ({ text: words.text(`target-${matter}-nudge`, { from: from.name, period }) });
  }
  if (isForm(matter)) return () => formNudge(words, { from, duty: matter, standing }, at);
  const open = await openParts(services, standing, matter, at);
  return countedNudge(words, { from, duty: matter, standing, open }, at);
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
    const { counted = { met: 0, of: 0 }, waiting } = stander.duties[duty] ?? {};
    const totalOf = (total: string) => withWaiting(words, duty, total, waiting);
    const text = due.includes(period.kind)
      ? words.text(`duty-${duty}-nudge`, { ...said, total: totalOf(resultText(words, duty, result)) })
      : words.text(`duty-${duty}-nudge-parts`, {
          ...said,
          counted: totalOf(partsText(words, duty, counted)),
        });
    const [first, ...more] = open(stander);
    if (!first && waiting) return { text: `${text} ${words.label("nudge-rest-waits")}` };
    if (!first) return { text: `${text} ${words.label(`duty-${duty}-locked`)}` };
    const way = shortestWay(duty, result);
    const { how, options } = makeUp(words, { duty, parts: [first, ...more], way }, dayOf(at));
    const choices = choicesOf(options);
    const whole = [text, ...how].join(" ");
    return choices ? { text: whole, choices } : { text: whole };
  };
}
