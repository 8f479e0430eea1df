import type { Talk } from "../../src/chat/dialog/talk.ts";
import { awayLine } from "../../src/command-lines/away-line.ts";
import { tellOfAbsence } from "../../src/jobs/letters/absence-letters.ts";
import type { Whose } from "../../src/records/absences/absence-models.ts";
import { type Absent, absentOne, mayAskFor, mayDecide } from "../../src/records/absences/deciders.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { overlaps } from "../../src/rules/absences/absence.ts";
import { firstOpenDay } from "../../src/rules/absences/reach-back.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { readAbsence } from "../../src/rules/reading/absence/absence-line.ts";
import { awayText, awayTextWithWhy } from "../../src/words/absence-text.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { type DaysTold, daysTold } from "./ask-days.ts";
import { type AbsenceServices, tellAbsent } from "./telling.ts";
import { whoseMeant } from "./whom.ts";

/** What was said of an absence, after the command or in passing. */
export async function reportAbsence(
  talk: Talk,
  services: AbsenceServices,
  me: Cadre,
  { text, isSure }: { text: string; isSure: boolean },
): Promise<void> {
  const today = dayOf(await talk.now());
  const said = readAbsence(text, today);
  const whose = await whoseMeant(talk, services, me, said.lead, today);
  if (!isSure && "span" in said.days) {
    const days = awayText(services.words, said.days.span, today);
    const meant = await talk.choose(phrase("absence-ask-if", { days }), {
      yes: "absence-if-yes",
      no: "absence-if-no",
    });
    if (meant === "no") return talk.say("absence-if-left");
  }
  return passOn(talk, services, { me, whose, told: await daysTold(talk, services, said, today) });
}

/** @param replaces an absence of the same person that this one comes in place of */
export async function passOn(
  talk: Talk,
  services: AbsenceServices,
  { me, whose, told, replaces }: { me: Cadre; whose: Whose; told: DaysTold; replaces?: string },
): Promise<void> {
  const today = dayOf(await talk.now());
  const own = whose === `cadre:${me.code}`;
  const seen = await talk.call(() => lookAt(services, { me, whose, told, replaces }, today));
  if (seen.known)
    return talk.say("absence-known", { name: seen.name, days: awayText(services.words, told.span, today) });
  if (seen.isLocked && !seen.decides)
    throw refuse("absence-locked", {
      first: fullDate(seen.firstOpen),
      example: `từ ${fullDate(seen.firstOpen)}`,
    });
  if (seen.isLocked) {
    const about = { first: fullDate(seen.firstOpen), days: awayText(services.words, told.span, today) };
    const sure = await talk.choose(phrase("absence-locked-sure", about), {
      yes: "absence-locked-yes",
      no: "absence-if-no",
    });
    if (sure === "no") return talk.say("absence-if-left");
  }
  const at = await talk.now();
  const { span, why } = told;
  const instead = replaces ?? seen.waits ?? undefined;
  const asked = { ...span, ...(why && { why }), ...(instead && { replaces: instead }) };
  if (seen.decides) return set(talk, services, { me, whose, asked }, at);
  const { id, names } = await talk.call(async (key) => {
    await mustBeThere(services, whose, dayOf(at));
    const absence = await services.absences.ask(whose, asked, { key, by: me.code, at: new Date(at) });
    const names = await tellOfAbsence(services, { id: absence.id, whose, told: [], absence }, at);
    return { id: absence.id, names: names.join(", ") };
  });
  const days = awayTextWithWhy(services.words, asked, today);
  if (!own)
    await talk.say(names ? "absence-unit-sent" : "absence-unit-sent-nobody", {
      unit: seen.name,
      days,
      names,
    });
  else await talk.say(names ? "absence-sent" : "absence-sent-nobody", { days, names });
  await talk.offer([
    { label: phrase("absence-button-withdraw"), command: awayLine.withdraw(id, own ? undefined : whose) },
    ...(own ? [{ label: phrase("absence-button-change"), command: awayLine.change(id) }] : []),
  ]);
}

/** Whoever decides sets it at once, and the other side hears of it. */
async function set(
  talk: Talk,
  services: AbsenceServices,
  {
    me,
    whose,
    asked,
  }: { me: Cadre; whose: Whose; asked: DaysTold["span"] & { why?: string; replaces?: string } },
  at: number,
): Promise<void> {
  const today = dayOf(at);
  const days = awayTextWithWhy(services.words, asked, today);
  const { id, name } = await talk.call(async (key) => {
    const absent = await mustBeThere(services, whose, today);
    if (!mayDecide(me, absent)) throw refuse("absence-not-yours");
    const absence = await services.absences.set(whose, asked, { key, by: me.code, at: new Date(at) });
    const said = phrase(absent.person ? "absence-set-member" : "absence-set-unit-heads", {
      by: me.name,
      unit: absent.unitName,
      days: absent.person ? days : awayText(services.words, asked, today),
    });
    await tellAbsent(services, { absent, absence, said }, at);
    return { id: absence.id, name: absent.name };
  });
  await talk.say("absence-set", { name, days });
  await talk.offer([{ label: phrase("absence-button-take-back"), command: awayLine.withdraw(id, whose) }]);
}

interface Seen {
  name: string;
  /** A head who may decide it has said it. */
  decides: boolean;
  /** All these days are confirmed already. */
  known: boolean;
  /** One that waits and shares a day with it. */
  waits: string | null;
  isLocked: boolean;
  firstOpen: Day;
}

async function lookAt(
  services: AbsenceServices,
  {
    me,
    whose,
    told: { span },
    replaces,
  }: { me: Cadre; whose: Whose; told: DaysTold; replaces: string | undefined },
  today: Day,
): Promise<Seen> {
  const absent = await mustBeThere(services, whose, today);
  const isOwn = absent.person?.code === me.code;
  // Of the topmost unit another head decides, so whoever says it asks.
  const isAlone = !absent.person && absent.decidedIn.unit === absent.unit;
  const decides = !isOwn && !isAlone && mayDecide(me, absent);
  if (!isOwn && !decides && !mayAskFor(me, absent)) throw refuse("absence-not-yours");
  const all = (await services.absences.of(whose)).filter(({ id }) => id !== replaces);
  const firstOpen = firstOpenDay(await services.policies.of(absent.unit, today), today);
  return {
    name: absent.name,
    decides,
    known: all.some(({ state, from, to }) => state === "confirmed" && from <= span.from && span.to <= to),
    waits: all.find((each) => each.state === "waits" && overlaps(each, span))?.id ?? null,
    isLocked: span.from < firstOpen,
    firstOpen,
  };
}

async function mustBeThere(services: AbsenceServices, whose: Whose, today: Day): Promise<Absent> {
  const absent = await absentOne(services.cadres, whose, today);
  if (!absent) throw refuse("absence-gone");
  return absent;
}
