import type { Talk } from "../../src/chat/dialog/talk.ts";
import { awayLine } from "../../src/command-lines/away-line.ts";
import { tellOfAbsence } from "../../src/jobs/letters/absence-letters.ts";
import type { Whose } from "../../src/records/absences/absence-models.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { AskedAbsence } from "../../src/rules/absences/absence.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { awayText, awayTextWithWhy } from "../../src/words/absence-text.ts";
import { phrase } from "../../src/words/words.ts";
import type { DaysTold } from "./ask-days.ts";
import { besideWaiting } from "./beside-waiting.ts";
import { lookAt, mustBeThere, type Seen } from "./look.ts";
import { meanwhileText } from "./meanwhile.ts";
import { isMeantSoLong, isOpenOrSure } from "./sure-of-days.ts";
import { type AbsenceServices, mustDecide, tellAbsent } from "./telling.ts";

interface Passed {
  me: Cadre;
  whose: Whose;
  asked: AskedAbsence;
  seen: Seen;
}

/**
 * Asks for days away, or sets them where the speaker decides.
 * @param replaces an absence of the same person that this one comes in place of
 */
export async function passOn(
  talk: Talk,
  services: AbsenceServices,
  { me, whose, told, replaces }: { me: Cadre; whose: Whose; told: DaysTold; replaces?: string },
): Promise<void> {
  const today = dayOf(await talk.now());
  const seen = await talk.call((key) =>
    lookAt(services, { me, whose, span: told.span, replaces }, key, today),
  );
  const { waiting, of } = seen;
  if (seen.isKnown) {
    await talk.say("absence-known", { whom: of.whom, days: awayText(services.words, told.span, today) });
    return talk.offer(seen.ways);
  }
  const meant = await besideWaiting(talk, services, { told, seen }, today);
  if (!meant)
    return talk.say("absence-known-waits", {
      whom: of.whom,
      days: waiting.map((each) => awayText(services.words, each, today)).join("; "),
    });
  if (!(await isMeantSoLong(talk, services, { seen, meant }, today))) return talk.say("absence-if-left");
  if (!(await isOpenOrSure(talk, services, { seen, meant }))) return talk.say("absence-if-left");
  const instead = replaces ?? waiting[0]?.id;
  const asked = {
    ...meant.span,
    ...(meant.why && { why: meant.why }),
    ...(instead && { replaces: instead }),
  };
  return (seen.decides ? set : ask)(talk, services, { me, whose, asked, seen });
}

async function ask(
  talk: Talk,
  services: AbsenceServices,
  { me, whose, asked, seen: { key, name, replaced } }: Passed,
): Promise<void> {
  const at = await talk.now();
  const meanwhile = meanwhileText(services.words, replaced.length > 0);
  const isOwn = whose === `cadre:${me.code}`;
  const { id, names } = await talk.call(async () => {
    await mustBeThere(services, whose, dayOf(at));
    const absence = await services.absences.ask(whose, asked, { key, by: me.code, at: new Date(at) });
    const names = await tellOfAbsence(services, { id: absence.id, whose, told: [], absence }, at);
    return { id: absence.id, names: names.join(", ") };
  });
  const days = awayTextWithWhy(services.words, asked, dayOf(at));
  if (isOwn) await talk.say(names ? "absence-sent" : "absence-sent-nobody", { days, names, meanwhile });
  else
    await talk.say(names ? "absence-unit-sent" : "absence-unit-sent-nobody", {
      unit: name,
      days,
      names,
      meanwhile,
    });
  await talk.offer([
    { label: phrase("absence-button-withdraw"), command: awayLine.withdraw(id, isOwn ? undefined : whose) },
    ...(isOwn ? [{ label: phrase("absence-button-change"), command: awayLine.change(id) }] : []),
  ]);
}

/** Whoever decides sets it at once, and the other side hears of it. */
async function set(
  talk: Talk,
  services: AbsenceServices,
  { me, whose, asked, seen: { key } }: Passed,
): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const said = (text: string) =>
    asked.replaces ? services.words.text("absence-instead-of-former", { days: text }) : text;
  const days = said(awayTextWithWhy(services.words, asked, today));
  const { id, name } = await talk.call(async () => {
    const absent = await mustBeThere(services, whose, today);
    mustDecide(me, absent);
    const absence = await services.absences.set(whose, asked, { key, by: me.code, at: new Date(at) });
    const told = phrase(absent.person ? "absence-set-member" : "absence-set-unit-heads", {
      by: me.name,
      unit: absent.unitName,
      days: absent.person ? days : said(awayText(services.words, asked, today)),
    });
    await tellAbsent(services, { absent, absence, said: told }, at);
    return { id: absence.id, name: absent.name };
  });
  await talk.say("absence-set", { name, days });
  await talk.offer([{ label: phrase("absence-button-take-back"), command: awayLine.withdraw(id, whose) }]);
}
