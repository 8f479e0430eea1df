import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Whose } from "../../src/records/absences/absence-models.ts";
import type { Change } from "../../src/records/absences/absences.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Absence } from "../../src/rules/absences/absence.ts";
import { firstOpenDay } from "../../src/rules/absences/reach-back.ts";
import { addDays, dayOf } from "../../src/rules/calendar/time.ts";
import { awayText } from "../../src/words/absence-text.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { refuse } from "../../src/words/refusal.ts";
import { dayText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { keepsFormer, meanwhileText } from "./meanwhile.ts";
import { type AbsenceServices, mustDecide, tellAbsent, tellDeciders, theAbsence } from "./telling.ts";

/**
 * Takes absences of one back, or ends them, and tells the other side once, of the first.
 * @param isMeant of an absence as it stood before this change
 */
export async function changeAndTell(
  talk: Talk,
  services: AbsenceServices,
  {
    me,
    whose,
    isMeant,
    change,
  }: {
    me: Cadre;
    whose: Whose;
    isMeant: (absence: Absence) => boolean;
    change: Change & { does: "withdraw" | "end" };
  },
): Promise<{ name: string; days: string; own: boolean; meanwhile: string }> {
  const at = await talk.now();
  const today = dayOf(at);
  return talk.call(async (key) => {
    const [{ id } = { id: "" }, ...others] = (await services.absences.of(whose, key)).filter(isMeant);
    const { absent, absence } = await theAbsence(services, whose, { id, key }, today);
    const own =
      absent.person?.code === me.code ||
      (!absent.person && absence.by === me.code && absence.state === "waits");
    if (!own) mustDecide(me, absent);
    const first = change.does === "end" ? addDays(change.to, 1) : absence.from;
    const open = firstOpenDay(await services.policies.of(absent.unit, today), today);
    // What was reported with it stays; a head corrects it.
    if (own && absence.state === "confirmed" && first < open)
      throw refuse("absence-locked-back", { first: fullDate(open) });
    const doing = { key, by: me.code, at: new Date(at) };
    const changed = await services.absences.change(whose, id, change, doing);
    if (changed.kind !== "done") throw refuse("absence-over");
    for (const { id: other } of others)
      await services.absences.change(whose, other, change, { ...doing, key: `${key}:${other}` });
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
    const isFormerKept = isWaiting && (await keepsFormer(services, whose, absence));
    return { name: absent.name, days, own, meanwhile: meanwhileText(services.words, isFormerKept) };
  });
}
