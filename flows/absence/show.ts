import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { awayLine } from "../../src/command-lines/away-line.ts";
import { absentOne } from "../../src/records/absences/absent.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Absence } from "../../src/rules/absences/absence.ts";
import { may, seatsWith } from "../../src/rules/access/who-may.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { awayTextWithWhy } from "../../src/words/absence-text.ts";
import { dayText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { exampleOf } from "./ask-days.ts";
import { requestsOf } from "./requests.ts";
import { shownOf, stateOf, unitsOf } from "./shown.ts";
import type { AbsenceServices } from "./telling.ts";
import { waysWith } from "./ways-with.ts";

const MOST_NAMES = 20;

/** `/vang`: one's own absences, and of whoever heads a unit those who are away and what waits. */
export async function showAbsences(talk: Talk, services: AbsenceServices, me: Cadre): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const seen = await talk.call(async () => {
    const own = await shownOf(services, `cadre:${me.code}`, today);
    const absent = await absentOne(services.cadres, `cadre:${me.code}`, today);
    const units = await unitsOf(services, me, today);
    return {
      lines: [...own.map((each) => lineOf(services, each, today)), ...units.map(({ line }) => line)],
      units: units.flatMap(({ open }) => open),
      open: absent
        ? own
            .filter((each) => isOpen(each, today))
            .flatMap((each) => waysWith(each, { me, absent, decides: false }, today))
        : [],
      waiting: may(me, "confirm-absence") ? (await requestsOf(services, me, at)).length : 0,
      away: await awayNow(services, me, today),
    };
  });
  if (seen.lines.length > 0) await talk.say("absence-own", { lines: seen.lines.join("\n") });
  else await talk.say("absence-own-none", { example: `/vang ${exampleOf(today)}` });
  if (seen.away.length > 0)
    await talk.say("absence-away-now", {
      count: String(seen.away.length),
      lines: seen.away.slice(0, MOST_NAMES).join("\n"),
    });
  if (may(me, "confirm-absence")) await talk.say("absence-for-heads");
  const ofUnits = seen.units.map(({ id, whose, day }) => ({
    label: phrase("absence-button-withdraw-unit", { day }),
    command: awayLine.withdraw(id, whose),
  }));
  const shortcuts: Shortcut[] = [...seen.open];
  if (seen.waiting > 0)
    shortcuts.unshift({
      label: phrase("absence-button-waiting", { count: String(seen.waiting) }),
      command: awayLine.requests(),
    });
  await talk.offer([
    ...shortcuts,
    ...ofUnits,
    { label: phrase("absence-button-report"), command: awayLine.ask() },
  ]);
}

function isOpen({ state, to }: Absence, today: Day): boolean {
  return state === "waits" || (state === "confirmed" && to >= today);
}

function lineOf(services: AbsenceServices, absence: Absence, today: Day): string {
  const days = awayTextWithWhy(services.words, absence, today);
  return services.words.text("absence-line", { days, state: stateOf(services, absence) });
}

/** Members of the speaker's units who are away today: names and the last day, never why. */
async function awayNow(
  { cadres, absences, words }: AbsenceServices,
  me: Cadre,
  today: Day,
): Promise<string[]> {
  const lines: string[] = [];
  for (const { unit } of seatsWith(me, "confirm-absence")) {
    const members = await cadres.members(unit, { below: false }, today);
    const until = await absences.awayOn(
      members.map(({ code }) => code),
      today,
    );
    for (const { code, name } of members) {
      const to = until.get(code);
      if (to && code !== me.code)
        lines.push(words.text("absence-away-line", { name, to: dayText(words, to, today) }));
    }
  }
  return lines;
}
