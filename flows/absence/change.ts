import type { Read, Talk } from "../../src/chat/dialog/talk.ts";
import type { Change } from "../../src/records/absences/absences.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { firstOpenDay } from "../../src/rules/absences/reach-back.ts";
import { addDays, type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { readAbsence } from "../../src/rules/reading/absence/absence-line.ts";
import { awayText } from "../../src/words/absence-text.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { refuse } from "../../src/words/refusal.ts";
import { dayText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { daysTold } from "./ask-days.ts";
import { passOn } from "./pass-on.ts";
import {
  type AbsenceServices,
  type Meant,
  mustDecide,
  tellAbsent,
  tellDeciders,
  theAbsence,
  whoseOf,
} from "./telling.ts";
import { whomText } from "./whom-text.ts";

/** Takes an absence back: what waits, what was confirmed; the other side hears of it. */
export async function withdraw(
  talk: Talk,
  services: AbsenceServices,
  me: Cadre,
  meant: Meant,
): Promise<void> {
  const { name, days, own } = await change(talk, services, { me, meant, change: { does: "withdraw" } });
  if (own) await talk.say("absence-withdrawn", { days });
  else await talk.say("absence-taken-back", { name, days });
}

/** Back before the last day. */
export async function endEarly(
  talk: Talk,
  services: AbsenceServices,
  me: Cadre,
  meant: Meant,
): Promise<void> {
  const today = dayOf(await talk.now());
  const { from, to } = await talk.call(async () => {
    const { absent, absence } = await theAbsence(services, whoseOf(me, meant), meant, today);
    if (absent.person?.code !== me.code) mustDecide(me, absent);
    if (absence.state !== "confirmed") throw refuse("absence-over");
    return { from: absence.from, to: absence.to };
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
    phrase("absence-ask-back", { to: dayText(services.words, to, today) }),
    read,
    suggestions,
  );
  const { name, own } = await change(talk, services, {
    me,
    meant,
    change: { does: "end", to: addDays(back, -1) },
  });
  const day = dayText(services.words, back, today);
  if (own) await talk.say("absence-ended", { day });
  else await talk.say("absence-ended-of", { name, day });
}

/** Other days in place of those: asked for anew, until then the former hold. */
export async function changeDays(
  talk: Talk,
  services: AbsenceServices,
  me: Cadre,
  id: string,
): Promise<void> {
  const today = dayOf(await talk.now());
  const whose = whoseOf(me, { id });
  const { why, of } = await talk.call(async () => {
    const { absent, absence } = await theAbsence(services, whose, { id }, today);
    if (absence.state !== "waits" && absence.state !== "confirmed") throw refuse("absence-over");
    return { why: absence.why ?? null, of: whomText(services.words, me, absent) };
  });
  const said = { days: { doubt: "none" }, lead: "", rest: "", ...(why && { why }) } as const;
  const told = await daysTold(talk, services, { said, of }, today);
  return passOn(talk, services, { me, whose, told, replaces: id });
}

async function change(
  talk: Talk,
  services: AbsenceServices,
  { me, meant, change }: { me: Cadre; meant: Meant; change: Change & { does: "withdraw" | "end" } },
): Promise<{ name: string; days: string; own: boolean }> {
  const at = await talk.now();
  const today = dayOf(at);
  return talk.call(async (key) => {
    const whose = whoseOf(me, meant);
    const { absent, absence } = await theAbsence(services, whose, { ...meant, key }, today);
    const own =
      absent.person?.code === me.code ||
      (!absent.person && absence.by === me.code && absence.state === "waits");
    if (!own) mustDecide(me, absent);
    const first = change.does === "end" ? addDays(change.to, 1) : absence.from;
    const open = firstOpenDay(await services.policies.of(absent.unit, today), today);
    // What was reported with it stays; a head corrects it.
    if (own && absence.state === "confirmed" && first < open)
      throw refuse("absence-locked-back", { first: fullDate(open) });
    const changed = await services.absences.change(whose, meant.id, change, {
      key,
      by: me.code,
      at: new Date(at),
    });
    if (changed.kind !== "done") throw refuse("absence-over");
    const days = awayText(services.words, absence, today);
    const day = dayText(services.words, first, today);
    const about = { name: absent.name, days, day, by: me.name };
    const isWaiting = absence.state === "waits";
    const said =
      change.does === "end" ? phrase("absence-told-back", about) : phrase("absence-told-withdrawn", about);
    if (own) await tellDeciders(services, { absent, by: me.code, id: `${absence.id}:${key}`, said }, at);
    else if (!isWaiting || absent.person) {
      const other =
        change.does === "end"
          ? phrase("absence-ended-member", about)
          : phrase("absence-taken-back-member", about);
      await tellAbsent(services, { absent, absence: changed.absence, said: other }, at);
    }
    return { name: absent.name, days, own };
  });
}
