import type { Talk } from "../../src/chat/dialog/talk.ts";
import { awayLine } from "../../src/command-lines/away-line.ts";
import { tellOfAbsence } from "../../src/jobs/letters/absence-letters.ts";
import type { Whose } from "../../src/records/absences/absence-models.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { AskedAbsence } from "../../src/rules/absences/absence.ts";
import { changeBefore } from "../../src/rules/absences/reach-back.ts";
import { type Day, dayOf, daysBetween } from "../../src/rules/calendar/time.ts";
import { awayText, awayTextWithWhy } from "../../src/words/absence-text.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import type { DaysTold } from "./ask-days.ts";
import { besideWaiting } from "./beside-waiting.ts";
import { lookAt, mustBeThere, type Seen } from "./look.ts";
import { type AbsenceServices, mustDecide, tellAbsent } from "./telling.ts";

/** The longest six months, days: leave for a birth is said so. */
const HALF_A_YEAR = 184;

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

/** A wrong month makes years of days: what is longer than half a year is asked about. */
async function isMeantSoLong(
  talk: Talk,
  { words }: AbsenceServices,
  { seen: { of }, meant: { span } }: { seen: Seen; meant: DaysTold },
  today: Day,
): Promise<boolean> {
  if (daysBetween(span.from, span.to) + 1 <= HALF_A_YEAR) return true;
  const sure = await talk.choose(
    phrase("absence-ask-long", { who: of.who, days: awayText(words, span, today) }),
    {
      yes: "absence-long-yes",
      no: "absence-if-no",
    },
  );
  return sure === "yes";
}

/** Days of closed books are said, or taken off, by a head alone, who is told that figures change. @throws Refusal for anybody else */
async function isOpenOrSure(
  talk: Talk,
  { words }: AbsenceServices,
  { seen: { firstOpen, decides, confirmed, replaced }, meant: { span } }: { seen: Seen; meant: DaysTold },
): Promise<boolean> {
  const change = changeBefore(firstOpen, [...confirmed, ...replaced], [...confirmed, span]);
  if (!change) return true;
  const first = fullDate(firstOpen);
  if (!decides && change === "less") throw refuse("absence-locked-back", { first });
  if (!decides) throw refuse("absence-locked", { first, example: `từ ${first}` });
  const days = awayText(words, span, dayOf(await talk.now()));
  const sure = await talk.choose(phrase("absence-locked-sure", { first, days }), {
    yes: "absence-locked-yes",
    no: "absence-if-no",
  });
  return sure === "yes";
}

async function ask(
  talk: Talk,
  services: AbsenceServices,
  { me, whose, asked, seen: { key, name } }: Passed,
): Promise<void> {
  const at = await talk.now();
  const isOwn = whose === `cadre:${me.code}`;
  const { id, names } = await talk.call(async () => {
    await mustBeThere(services, whose, dayOf(at));
    const absence = await services.absences.ask(whose, asked, { key, by: me.code, at: new Date(at) });
    const names = await tellOfAbsence(services, { id: absence.id, whose, told: [], absence }, at);
    return { id: absence.id, names: names.join(", ") };
  });
  const days = awayTextWithWhy(services.words, asked, dayOf(at));
  if (isOwn) await talk.say(names ? "absence-sent" : "absence-sent-nobody", { days, names });
  else await talk.say(names ? "absence-unit-sent" : "absence-unit-sent-nobody", { unit: name, days, names });
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
