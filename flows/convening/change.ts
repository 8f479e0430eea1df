import type { Talk } from "../../src/chat/dialog/talk.ts";
import { eventLine } from "../../src/command-lines/event-line.ts";
import { tellGroups } from "../../src/jobs/letters/group-news.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf, local } from "../../src/rules/calendar/time.ts";
import type { EventFacts } from "../../src/rules/events/event-acts.ts";
import { readEvent, readWhen } from "../../src/rules/reading/events/event-line.ts";
import { eventText } from "../../src/words/event-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { askWhen } from "./ask-when.ts";
import { sayUntold } from "./call.ts";
import { type ConveneServices, factsOf, openEvent } from "./convene-services.ts";
import { askPlace, asPlace, lengthOf, timesOf } from "./draft.ts";
import { tellOfChange } from "./tell-of-change.ts";

const MINUTE_MS = 60_000;

/** Another time or place, told to those whom it concerns, once. */
export async function changeEvent(
  talk: Talk,
  services: ConveneServices,
  me: Cadre,
  id: string,
): Promise<void> {
  const now = await talk.now();
  const { words } = services;
  const before = await factsOf(talk, services, me, id);
  const what = eventText(words, before, dayOf(now));
  const part = await talk.choose(phrase("convene-ask-change", { what }), {
    when: "convene-change-when",
    place: "convene-change-place",
    leave: "convene-change-leave",
  });
  if (part === "leave") return talk.say("convene-change-left", { what });
  const facts =
    part === "place"
      ? { ...before, place: await askPlace(talk) }
      : await atAnotherTime(talk, services, before);
  const changed = eventText(words, facts, dayOf(now));
  if (changed === what) return talk.say("convene-change-same", { what });
  const sure = await talk.choose(phrase("convene-ask-change-sure", { what: changed }), {
    yes: "convene-change-yes",
    no: "convene-change-leave",
  });
  if (sure === "no") return talk.say("convene-change-left", { what });
  const at = await talk.now();
  if (facts.startsAt <= at) throw refuse("convene-too-late", { title: facts.title });
  const done = await talk.work(phrase("convene-working"), async (key) => {
    await openEvent(services, me, id, at);
    const act = await services.events.act(
      id,
      { does: "change", facts },
      { key, by: me.code, at: new Date(at) },
    );
    if (!act?.took) throw refuse("convene-gone");
    const news = { before: what, now: changed, changes: changesText(words, before, facts) };
    const isNewTime = facts.startsAt !== before.startsAt || facts.endsAt !== before.endsAt;
    const isNewDay = dayOf(facts.startsAt) !== dayOf(before.startsAt);
    const change = {
      ...{ event: act.event, isNewTime, isNewDay, key },
      text: words.text("convene-change-news", { by: me.name, ...news }),
    };
    const told = await tellOfChange(services, me, change, at);
    const text = words.text("convene-group-changed", news);
    await tellGroups(services, { unit: facts.unit, id: `event:${id}:group-change:${key}`, text }, at);
    return told;
  });
  await talk.settled();
  await talk.say("convene-changed", { what: changed, told: String(done.told) });
  await sayUntold(talk, services, me, { names: done.untold });
  await talk.offer([{ label: phrase("convene-button-open"), command: eventLine.show(id) }]);
}

/** What is otherwise than before, in a word or two: of a new day its hour is not told apart. */
function changesText(words: Words, before: EventFacts, now: EventFacts): string {
  const isOtherDay = dayOf(before.startsAt) !== dayOf(now.startsAt);
  const isOtherTime = before.startsAt !== now.startsAt || before.endsAt !== now.endsAt;
  const [one = "", other] = [
    ...(isOtherDay ? [words.label("convene-changes-day")] : []),
    ...(isOtherTime && !isOtherDay ? [words.label("convene-changes-time")] : []),
    ...(before.place !== now.place ? [words.label("convene-changes-place")] : []),
  ];
  return other === undefined ? one : words.text("convene-changes-two", { one, other });
}

async function atAnotherTime(
  talk: Talk,
  { words }: ConveneServices,
  before: EventFacts,
): Promise<EventFacts> {
  const { hour, minute } = local(before.startsAt);
  const from = hour * 60 + minute;
  const length = (before.endsAt - before.startsAt) / MINUTE_MS;
  const known = { day: dayOf(before.startsAt), clock: { from, to: from + length } };
  const { typed, now } = await talk.askDated(phrase("convene-ask-new-time"), (text, at) => ({
    value: { typed: text, now: at },
  }));
  const said = readWhen(typed, now, known);
  // A new beginning alone keeps the length.
  const whole =
    "start" in said && said.end === undefined ? { ...said, end: said.start + length * MINUTE_MS } : said;
  const when = await askWhen(talk, words, whole, now);
  const { place } = readEvent(typed, now);
  const isWhole = before.minutes === lengthOf({ start: before.startsAt, end: before.endsAt });
  return {
    ...before,
    ...timesOf(when),
    ...(place && { place: asPlace(place) }),
    ...(isWhole && { minutes: lengthOf(when) }),
  };
}
