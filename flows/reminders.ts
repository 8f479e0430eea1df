import type { Flow } from "../src/chat/dialog/flow.ts";
import { cadreOf } from "../src/chat/dialog/speaker.ts";
import type { Read, Talk } from "../src/chat/dialog/talk.ts";
import { remindersLine } from "../src/command-lines/own-lines.ts";
import { isPaused } from "../src/records/people/reminder-settings.ts";
import { addDays, type Day, dayOf } from "../src/rules/calendar/time.ts";
import { readComingDay } from "../src/rules/reading/days/coming-day.ts";
import { readTimeOfDay } from "../src/rules/reading/days/time-of-day.ts";
import { choosableHours } from "../src/rules/reminders/quiet-hours.ts";
import { dateText } from "../src/words/spoken.ts";
import { type PlainKey, phrase } from "../src/words/words.ts";

const LONGEST_PAUSE_DAYS = 180;
const LIKELY_HOURS = ["06:30", "07:30", "19:00", "20:00"];

/** `/nhacnho [giờ]`: a pause until a day, another time of day, or back to normal. An hour that was named is offered first. */
export const reminders: Flow<"words" | "policies" | "reminderSettings"> = {
  name: "reminders",
  version: 3,
  commands: [remindersLine.command],
  menu: "command-reminders-menu",
  helpPage: "own",
  help: [{ line: remindersLine.show(), about: "command-reminders-help" }],
  quick: true,
  where: ["private"],
  permission: "keep-own-records",
  async run(talk, me, services) {
    const { code, unit } = cadreOf(me).cadre;
    const today = dayOf(await talk.now());
    const { until, hour, usual, choosable } = await talk.call(async () => {
      const setting = await services.reminderSettings.of(code);
      const { reminders: times } = await services.policies.of(unit, today);
      const pausedUntil = isPaused(setting, today) ? setting.pausedUntil : undefined;
      return {
        until: pausedUntil ?? null,
        hour: setting.hour ?? null,
        usual: times.monday,
        choosable: choosableHours(times, today),
      };
    });
    const now = hour
      ? phrase("reminders-at-own-hour", { hour })
      : phrase("reminders-at-usual-hour", { hour: usual });
    await talk.tell(until ? phrase("reminders-paused", { until: dateText(until, today) }) : now);
    const named = readTimeOfDay(talk.args);
    const isNamed = named !== undefined && isBetween(named, choosable);
    if (named && !isNamed) await talk.tell(outOfDay(choosable));
    const choices: { value: string; key: PlainKey }[] = [
      ...(until ? [{ value: "resume", key: "reminders-resume" } as const] : []),
      { value: "week", key: "reminders-pause-week" },
      { value: "until", key: "reminders-pause-until" },
      { value: "hour", key: "reminders-change-hour" },
      ...(hour ? [{ value: "usual", key: "reminders-usual-hour" } as const] : []),
    ];
    const options = choices.map(({ value, key }) => ({ value, label: services.words.label(key) }));
    if (isNamed)
      options.unshift({
        value: "named",
        label: services.words.text("reminders-at-named-hour", { hour: named }),
      });
    switch (await talk.pick(phrase("reminders-what"), options)) {
      case "named":
        return setHour(named ?? usual);
      case "resume":
        await talk.call(() => services.reminderSettings.resume(code));
        return talk.say("reminders-resumed");
      case "week":
        return pause(addDays(today, 6));
      case "until":
        return pause(await askDay(talk, today));
      case "hour":
        return setHour(await askHour(talk, choosable));
      case "usual":
        await talk.call(() => services.reminderSettings.setHour(code, undefined));
        return talk.say("reminders-hour-usual", { hour: usual });
    }

    async function setHour(own: string): Promise<void> {
      await talk.call(() => services.reminderSettings.setHour(code, own));
      await talk.say("reminders-hour-set", { hour: own });
    }

    async function pause(day: Day): Promise<void> {
      await talk.call(() => services.reminderSettings.pause(code, day));
      await talk.say("reminders-paused-until", { until: dateText(day, today) });
      await talk.offer([{ label: phrase("reminders-button-settings"), command: remindersLine.show() }]);
    }
  },
};

interface Choosable {
  earliest: string;
  latest: string;
}

const isBetween = (hour: string, { earliest, latest }: Choosable) => hour >= earliest && hour <= latest;
const outOfDay = ({ earliest, latest }: Choosable) =>
  phrase("reminders-hour-out-of-day", { from: earliest, to: latest });

function askDay(talk: Talk, today: Day): Promise<Day> {
  const example = dateText(addDays(today, 14), today);
  const read = (text: string, at: number): Read<Day> => {
    const found = readComingDay(text, LONGEST_PAUSE_DAYS, dayOf(at));
    if ("day" in found) return { value: found.day };
    return { no: phrase(`reminders-day-${found.flaw}`, { example }) };
  };
  return talk.askDated(phrase("reminders-ask-day", { example }), read, [
    { label: phrase("reminders-two-weeks"), text: "2 tuần" },
    { label: phrase("reminders-end-of-month"), text: "hết tháng" },
  ]);
}

function askHour(talk: Talk, choosable: Choosable): Promise<string> {
  const read = (text: string): Read<string> => {
    const hour = readTimeOfDay(text);
    if (!hour) return { no: phrase("reminders-hour-unread") };
    if (!isBetween(hour, choosable)) return { no: outOfDay(choosable) };
    return { value: hour };
  };
  const likely = LIKELY_HOURS.map((hour) => ({ label: phrase("reminders-hour", { hour }), text: hour }));
  return talk.ask(phrase("reminders-ask-hour"), read, likely);
}
