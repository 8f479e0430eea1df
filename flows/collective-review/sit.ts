import type { Read, Talk } from "../../src/chat/dialog/talk.ts";
import type { Option } from "../../src/chat/message/outgoing.ts";
import { collectiveLine, type ReviewAsked } from "../../src/command-lines/collective-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import { addDays, type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { Sitting } from "../../src/rules/collective-reviews/review-acts.ts";
import { askedDay } from "../../src/rules/reading/days/asked-day.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped, dateText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { toldApart } from "../told-apart.ts";
import { reviewToHold } from "./at-hand.ts";
import type { CollectiveParts } from "./needs.ts";
import { sittingsOf, whichEvent } from "./which-event.ts";

/** A review of a quarter may be held so long after its end. */
const LATEST_DAYS = 120;
const EVERYBODY = "everybody";

/** Who sat together, when, who chaired and who took the minutes: from the event of that day where it was called as one. */
export async function noteSitting(
  talk: Talk,
  services: CollectiveParts,
  me: Cadre,
  named: ReviewAsked,
): Promise<void> {
  const { words } = services;
  const begun = dayOf(await talk.now());
  const known = await talk.call(async () => {
    const hand = await reviewToHold(services, me, named, begun);
    if (hand.review.closed) throw refuse("collective-sitting-closed");
    const label = ({ code, rosterCode, name }: Cadre) => ({ value: code, rosterCode, label: name });
    return {
      quarter: hand.quarter,
      people: toldApart(words, hand.people.map(label)),
      heads: hand.people.filter(({ head }) => head).map(({ code }) => code),
      events: await sittingsOf(services, hand, begun),
    };
  });
  const event = await whichEvent(talk, services, known.events);
  const day = event?.day ?? (await askDay(talk, known.quarter, begun));
  const there = event?.there ?? (await askThere(talk, services, known.people));
  const speaker = {
    value: me.code,
    label: words.text("collective-me", { name: me.name }),
    me: true as const,
  };
  const present = known.people
    .filter(({ value }) => there.includes(value))
    .map((one) => (one.value === me.code ? speaker : one));
  const chairs = [...present.filter(({ value }) => known.heads.includes(value)), speaker].filter(isFirst);
  const chair = await oneOf(talk, phrase("collective-ask-chair"), chairs);
  const takers = [...present, speaker]
    .filter(isFirst)
    .filter(({ value }) => value !== chair || present.length < 2);
  const minuteTaker = await oneOf(talk, phrase("collective-ask-taker"), takers);
  const at = await talk.now();
  const sitting: Sitting = { day, there, chair, minuteTaker, ...(event ? { event: event.id } : {}) };
  await talk.call(async (key) => {
    await reviewToHold(services, me, named, dayOf(at));
    const doing = { key, by: me.code, at: new Date(at) };
    const { took } = await services.collectiveReviews.act(named, { does: "sit", sitting }, doing);
    if (!took) throw refuse("collective-sitting-closed");
  });
  await talk.say("collective-sitting-kept", { day: dateText(day, dayOf(at)), there: String(there.length) });
  await talk.offer([{ label: phrase("collective-button-go-on"), command: collectiveLine.show(named) }]);
}

function askDay(talk: Talk, quarter: Period, today: Day): Promise<Day> {
  const days = [today, addDays(today, -1)].filter((day) => day >= quarter.from);
  return talk.askDated(
    phrase("collective-ask-day", { example: fullDate(today) }),
    (text, at) => readDay(text, quarter, dayOf(at)),
    days.map((day) => ({ label: phrase("collective-day", { day: fullDate(day) }), text: fullDate(day) })),
    { numbered: true },
  );
}

function readDay(text: string, { from, to }: Period, today: Day): Read<Day> {
  const day = askedDay(text, today);
  if (!day)
    return { no: phrase("collective-day-unread", { given: clipped(text, 40), example: fullDate(today) }) };
  if (day > today) return { no: phrase("collective-day-to-come", { example: fullDate(today) }) };
  if (day < from || addDays(to, LATEST_DAYS) < day)
    return { no: phrase("collective-day-outside", { from: fullDate(from), example: fullDate(today) }) };
  return { value: day };
}

/** Who was missing is quicker to say than who was there. */
async function askThere(
  talk: Talk,
  { words }: Pick<CollectiveParts, "words">,
  people: readonly Option[],
): Promise<string[]> {
  const everybody = { value: EVERYBODY, label: words.label("collective-everybody"), none: true as const };
  const missing = await talk.pickMany(phrase("collective-ask-missing"), [everybody, ...people], 1);
  const absent = new Set(missing.includes(EVERYBODY) ? [] : missing);
  return people.map(({ value }) => value).filter((code) => !absent.has(code));
}

function oneOf(talk: Talk, question: ReturnType<typeof phrase>, options: readonly Option[]): Promise<string> {
  const [only, ...others] = options;
  return only && others.length === 0 ? Promise.resolve(only.value) : talk.pick(question, [...options]);
}

function isFirst({ value }: Option, at: number, all: readonly Option[]): boolean {
  return all.findIndex((one) => one.value === value) === at;
}
