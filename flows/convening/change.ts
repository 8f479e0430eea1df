import type { Talk } from "../../src/chat/dialog/talk.ts";
import { eventLine } from "../../src/command-lines/event-line.ts";
import { tellGroups } from "../../src/jobs/letters/group-news.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { EventFacts } from "../../src/rules/events/event-acts.ts";
import { eventText } from "../../src/words/event-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { type Asked, askPart } from "./ask-part.ts";
import { sayUntold } from "./call.ts";
import { type ConveneServices, factsOf, openEvent } from "./convene-services.ts";
import { askPlace, asPlace } from "./draft.ts";
import { askNewTime, atAnotherTime } from "./other-time.ts";
import { tellOfChange } from "./tell-of-change.ts";

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
  const asked = await askPart(talk, phrase("convene-ask-change", { what }), {
    parts: (["when", "place", "leave"] as const).map((part) => ({
      part,
      label: words.label(`convene-change-${part}`),
    })),
    takes: ({ when, place }) => when === true || place !== undefined,
    help: phrase("convene-part-unread"),
  });
  if ("part" in asked && asked.part === "leave") return talk.say("convene-change-left", { what });
  const facts = await otherwise(talk, words, before, asked);
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

async function otherwise(
  talk: Talk,
  words: Words,
  before: EventFacts,
  asked: Asked<"when" | "place" | "leave">,
): Promise<EventFacts> {
  if ("said" in asked && !asked.said.when) return { ...before, place: asPlace(asked.said.place ?? "") };
  if ("part" in asked && asked.part === "place") return { ...before, place: await askPlace(talk) };
  return atAnotherTime(talk, words, before, "typed" in asked ? asked : await askNewTime(talk));
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
