import type { Read, Talk } from "../../src/chat/dialog/talk.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { confirmedSpans } from "../../src/rules/absences/absence.ts";
import { addDays, type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { daysAway } from "../../src/rules/duties/days-away.ts";
import { readAbsence } from "../../src/rules/reading/absence/absence-line.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { refuse } from "../../src/words/refusal.ts";
import { dayText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { changeAndTell } from "./change-and-tell.ts";
import { type AbsenceServices, type Meant, mustDecide, theAbsence, whoseOf } from "./telling.ts";
import { whomText } from "./whom-text.ts";

/** Back before the last day, from all absences that hold it or follow without a day between. */
export async function endEarly(
  talk: Talk,
  services: AbsenceServices,
  me: Cadre,
  meant: Meant,
): Promise<void> {
  const today = dayOf(await talk.now());
  const whose = whoseOf(me, meant);
  const { from, to, who } = await talk.call(async () => {
    const { absent, absence } = await theAbsence(services, whose, meant, today);
    if (absent.person?.code !== me.code) mustDecide(me, absent);
    if (absence.state !== "confirmed") throw refuse("absence-over");
    const all = daysAway(confirmedSpans(await services.absences.of(whose)));
    const inARow = all.find((span) => span.from <= absence.from && absence.to <= span.to) ?? absence;
    return { from: absence.from, to: inARow.to, who: whomText(services.words, me, absent).who };
  });
  const read = (text: string, at: number): Read<Day> => {
    const { days } = readAbsence(text, dayOf(at));
    const day = "span" in days ? days.span.from : undefined;
    if (!day || day <= from || day > to) {
      const example = fullDate(today > from && today <= to ? today : to);
      return {
        no: phrase("absence-back-wrong", { from: fullDate(addDays(from, 1)), to: fullDate(to), example }),
      };
    }
    return { value: day };
  };
  const suggestions = [today, addDays(today, 1)]
    .filter((day) => day > from && day <= to)
    .map((day) => ({
      label: phrase("absence-back-on", { day: dayText(services.words, day, today) }),
      text: fullDate(day),
    }));
  const back = await talk.askDated(
    phrase("absence-ask-back", { who, to: dayText(services.words, to, today) }),
    read,
    suggestions,
  );
  const { name, own } = await changeAndTell(talk, services, {
    me,
    whose,
    // Also those that begin later: it was asked about all days in a row.
    isMeant: (each) => each.state === "confirmed" && each.from <= to && back <= each.to,
    change: { does: "end", to: addDays(back, -1) },
  });
  const day = dayText(services.words, back, today);
  if (own) await talk.say("absence-ended", { day });
  else await talk.say("absence-ended-of", { name, day });
}
