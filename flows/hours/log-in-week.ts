import type { Talk } from "../../src/chat/dialog/talk.ts";
import { hoursLine } from "../../src/command-lines/deed-lines.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import { addDays, dayOf } from "../../src/rules/calendar/time.ts";
import { Refusal } from "../../src/words/refusal.ts";
import { dayText, durationText, spanText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { lockOf } from "../deeds/due-standing.ts";
import { logOwn, type OwnParts } from "../deeds/log-own.ts";
import { hoursOnce } from "../deeds/said-once.ts";
import { readHours } from "./reading/read-hours.ts";
import { hoursShape } from "./shape.ts";

/** Logs for today while the week runs. Outside it nothing is logged; the possible days are offered instead. */
export async function logInWeek(
  talk: Talk,
  services: OwnParts,
  me: Cadre,
  { week, said: line }: { week: Period; said: string },
): Promise<void> {
  const now = await talk.now();
  const today = dayOf(now);
  const read = readHours(line, hoursLine.lead(), today, now);
  if ("no" in read) throw new Refusal(read.no);
  if (week.from <= today && today <= week.to)
    return logOwn(talk, services, { me, said: [hoursOnce(read.value)], shape: hoursShape }, today);
  const isOver = week.to < today;
  const { open } = await talk.call(() => lockOf(services, me, { duty: "D1", day: week.to }, today));
  await talk.say(isOver ? "hours-week-over" : "hours-week-ahead", { span: spanText(week, today) });
  const days = [...(isOver && open ? [addDays(week.to, -1), week.to] : []), today];
  const duration = durationText(services.words, read.value.minutes);
  await talk.offer(
    days.map((day) => ({
      label: phrase("hours-button-on", { duration, day: dayText(services.words, day, today) }),
      command: hoursLine.onDay(line, day),
    })),
  );
}
