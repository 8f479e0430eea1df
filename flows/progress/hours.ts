import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Period, periodOf, periodsWithin } from "../../src/rules/calendar/periods.ts";
import { addDays, type Day } from "../../src/rules/calendar/time.ts";
import { barText, dateText, durationText, periodText, spanText, totalText } from "../../src/words/spoken.ts";
import { weekStanding } from "../hours/week-standing.ts";

/** Minutes of a week against what it asks. */
interface WeekDone {
  week: Period;
  minutes: number;
  required: number | null;
}

/**
 * This week's volunteer hours with what is left, then the earlier weeks of the month it belongs to: those since the cadre
 * came to the list, and others in which hours were logged, as reports judge it.
 */
export async function sayHours(
  talk: Talk,
  me: Cadre,
  services: Pick<Services, "words" | "cadres" | "hours" | "policies">,
  today: Day,
): Promise<void> {
  const week = periodOf("week", today);
  const month = periodOf("month", addDays(week.from, 3));
  const earlier = periodsWithin("week", month).filter((other) => other.to < week.from);
  const done = await talk.call(() => weeksDone(services, me, [...earlier, week], today));
  const current = done.at(-1);
  if (current) await sayWeek(talk, services, current, today);
  const since = await talk.call(
    async () => (await services.cadres.history(me.code)).facts[0]?.from ?? month.from,
  );
  const before = done.slice(0, -1);
  const asked = before.filter(({ week, minutes }) => week.to >= since || minutes > 0);
  if (asked.length === 0) return;
  const lines = asked.map(({ week, minutes, required }) =>
    services.words.text("progress-month-week", {
      span: spanText(week, today),
      total: totalText(services.words, minutes, required),
    }),
  );
  await talk.say("progress-month", {
    month: periodText(services.words, month, today),
    lines: lines.join("\n"),
  });
  if (asked.length < before.length) await talk.say("progress-since", { since: dateText(since, today) });
}

async function sayWeek(
  talk: Talk,
  services: Pick<Services, "words">,
  { week, minutes, required }: WeekDone,
  today: Day,
): Promise<void> {
  const [span, total] = [spanText(week, today), totalText(services.words, minutes, required)];
  if (required === null) return talk.say("progress-week-free", { span, total });
  await talk.say("progress-week", {
    span,
    bar: barText(minutes, required),
    total,
    next:
      minutes < required
        ? services.words.text("progress-left", { left: durationText(services.words, required - minutes) })
        : services.words.label("progress-met"),
  });
}

async function weeksDone(
  services: Pick<Services, "cadres" | "hours" | "policies">,
  me: Cadre,
  weeks: Period[],
  today: Day,
): Promise<WeekDone[]> {
  const minutes = await services.hours.weekMinutes(
    [me.code],
    weeks.map((week) => week.id),
  );
  return Promise.all(
    weeks.map(async (week) => ({
      week,
      minutes: minutes.get(`${week.id}:${me.code}`) ?? 0,
      required: (await weekStanding(services, me, week.from, today)).required,
    })),
  );
}
