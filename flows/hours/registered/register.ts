import type { Talk } from "../../../src/chat/dialog/talk.ts";
import { hoursLine } from "../../../src/command-lines/deed-lines.ts";
import { registerLine } from "../../../src/command-lines/register-line.ts";
import type { DeedEntries } from "../../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { periodOf } from "../../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../../src/rules/calendar/time.ts";
import { entryText, registeredText } from "../../../src/words/deed-text.ts";
import { Refusal, refuse } from "../../../src/words/refusal.ts";
import { dateText, dayText, durationText } from "../../../src/words/spoken.ts";
import { phrase } from "../../../src/words/words.ts";
import { dueStanding } from "../../deeds/due-standing.ts";
import { logOwn, type OwnParts } from "../../deeds/log-own.ts";
import { hoursOnce } from "../../deeds/said-once.ts";
import { hoursShape } from "../shape.ts";
import { askDay, askWhichDay, DONE_TODAY } from "./ask-day.ts";
import { hoursToCome } from "./hours-to-come.ts";
import { sundayAfter } from "./near-days.ts";
import { BY_NAME, howLongAlone, readRegistration } from "./read-registration.ts";
import { daysOf } from "./unfit-registration.ts";

/** Where nothing is asked of somebody, or all is done: what the plan asks of everybody. */
const USUAL_MINUTES = 120;

/**
 * Registers hours for a day of this week (IV.2.2, “đăng ký”): nothing is done by it, and it counts nowhere. Another registration of the
 * same week takes its place. Hours without a day may be done already, so the question for the day offers that, too.
 */
export async function registerHours(talk: Talk, services: OwnParts, me: Cadre, line: string): Promise<void> {
  const { words, deeds } = services;
  const start = dayOf(await talk.now());
  const alone = howLongAlone(line, start);
  const usual = alone ?? { minutes: await talk.call(() => leftThisWeek(services, me, start)), note: "" };
  const read = (text: string, day = start) => readRegistration(text, { today: day, usual });
  const days = daysOf(line.replace(BY_NAME, ""), start);
  const told = line === "" || alone || days.length > 0 ? undefined : read(line);
  if (told && "no" in told) throw new Refusal(told.no);
  const isOpen = alone !== undefined;
  const said =
    told?.value ??
    (days.length > 0
      ? await askWhichDay(talk, services, { line, days, read }, start)
      : await askDay(talk, services, { usual, isOpen, read }, start));
  if (said === DONE_TODAY) {
    const once = hoursOnce({ ...usual, day: start });
    return logOwn(talk, services, { me, said: [once], shape: hoursShape }, start);
  }
  const { minutes, day, note } = said;
  const at = await talk.now();
  const today = dayOf(at);
  // The question may have been answered days later.
  if (day < today)
    throw refuse("register-other-week", {
      got: dayText(words, day, today),
      example: dateText(sundayAfter(today), today),
    });
  const week = periodOf("week", day).id;
  const before = await talk.call(async (key) => {
    const change = { key, by: me.code, source: talk.message, at };
    return (await deeds.register(me.code, { amounts: { D1: minutes }, day, note }, change)) ?? null;
  });
  const what = entryText(words, { duty: "D1", amount: minutes, day, note }, today);
  const former = before && registeredText(words, before, today);
  await (former && former !== what
    ? talk.say("register-moved", { what, before: former })
    : talk.say("register-kept", { what }));
  const kept = await talk.call(async () => (await deeds.registeredIn([me.code], week)).get(me.code) ?? null);
  if (kept) await talk.offer([dropButton([kept])]);
}

/** Hours told of a day to come are no deed; whether they are to be registered is asked. */
export async function registerIfMeant(
  talk: Talk,
  services: OwnParts,
  me: Cadre,
  line: string,
): Promise<void> {
  const today = dayOf(await talk.now());
  const hours = hoursToCome(line, today);
  if (!hours) return registerHours(talk, services, me, line);
  const { minutes, day, note } = hours;
  const what = [durationText(services.words, minutes), dayText(services.words, day, today)].join(", ");
  const ask = phrase("register-ask-if", { what: note ? `${what} – ${note}` : what });
  if ((await talk.choose(ask, { yes: "register-if-yes", no: "register-if-no" })) === "no")
    return talk.say("hours-if-left", { example: `${hoursLine.lead()}2` });
  return registerHours(talk, services, me, `${minutes} phút ${day} ${note}`.trim());
}

/** Takes a registration back. */
export function dropButton([entry]: DeedEntries) {
  return { label: phrase("register-button-drop"), command: registerLine.dropped(entry) };
}

async function leftThisWeek(services: OwnParts, me: Cadre, today: Day): Promise<number> {
  const { required, period } = await dueStanding(
    services,
    me,
    { duty: "D1", day: sundayAfter(today) },
    today,
  );
  const done = (await services.deeds.amounts([me.code], [period], "D1")).get(`${period.id}:${me.code}`) ?? 0;
  return required !== null && required > done ? required - done : USUAL_MINUTES;
}
