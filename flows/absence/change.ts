import type { Talk } from "../../src/chat/dialog/talk.ts";
import { mayAskFor } from "../../src/records/absences/absent.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { daysTold } from "./ask-days.ts";
import { changeAndTell } from "./change-and-tell.ts";
import { passOn } from "./pass-on.ts";
import { type AbsenceServices, type Meant, mustDecide, theAbsence, whoseOf } from "./telling.ts";
import { whomText } from "./whom-text.ts";

/** Takes an absence back: what waits, what was confirmed; the other side hears of it. */
export async function withdraw(
  talk: Talk,
  services: AbsenceServices,
  me: Cadre,
  meant: Meant,
): Promise<void> {
  const { name, days, own, meanwhile } = await changeAndTell(talk, services, {
    me,
    whose: whoseOf(me, meant),
    isMeant: ({ id }) => id === meant.id,
    change: { does: "withdraw" },
  });
  if (own) await talk.say("absence-withdrawn", { days, meanwhile });
  else await talk.say("absence-taken-back", { name, days });
}

/** Other days in place of those: asked for anew, until then the former hold; whoever decides sets them at once. */
export async function changeDays(
  talk: Talk,
  services: AbsenceServices,
  me: Cadre,
  meant: Meant,
): Promise<void> {
  const today = dayOf(await talk.now());
  const whose = whoseOf(me, meant);
  const { why, of } = await talk.call(async () => {
    const { absent, absence } = await theAbsence(services, whose, meant, today);
    if (absent.person?.code !== me.code && !mayAskFor(me, absent)) mustDecide(me, absent);
    if (absence.state !== "waits" && absence.state !== "confirmed") throw refuse("absence-over");
    return { why: absence.why ?? null, of: whomText(services.words, me, absent) };
  });
  const said = { days: { doubt: "none" }, lead: "", rest: "", ...(why && { why }) } as const;
  const told = await daysTold(talk, services, { said, of }, today);
  return passOn(talk, services, { me, whose, told, replaces: meant.id });
}
