import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { periodOf } from "../../src/rules/calendar/periods.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { type Discussed, isDiscussed } from "../../src/rules/discussions/sittings.ts";
import { refuse } from "../../src/words/refusal.ts";
import { dateText, periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { askAbout, askDay, askOff, askPlace } from "./ask-about.ts";
import { askItems, askNext } from "./ask-agreed.ts";
import { correctSitting } from "./correct.ts";
import { type DiscussionServices, mustBeOpen, mustBeTheirs, nameOf } from "./discussion-services.ts";
import { offerAbout } from "./offer-about.ts";
import { askWhetherOneOf, eventsOn, sittingLabel, sittingsOn } from "./same-day.ts";
import { sittingText } from "./sitting-text.ts";

/** Notes what a unit discussed: when and where, what about, what was agreed, who speaks next. What is noted of that day is not doubled. */
export async function noteDiscussion(talk: Talk, services: DiscussionServices, seat: Cadre): Promise<void> {
  const { words } = services;
  const begun = await talk.now();
  const today = dayOf(begun);
  await talk.say("discussion-intro", { unit: seat.unitName });
  const day = await askDay(talk, words, today);
  const beside = await talk.call(async () => {
    await mustBeOpen(services, { unit: seat.unit, day }, today);
    const of = { unit: seat.unit, day };
    const noted = (await sittingsOn(services, of, today)).map((each) => ({
      ...nameOf(each),
      label: sittingLabel(words, each),
    }));
    const events = (await eventsOn(services, of, begun)).map((each) => ({ ...each, label: each.title }));
    return { noted, events };
  });
  const date = dateText(day, today);
  const same = await askWhetherOneOf(
    talk,
    words,
    phrase("discussion-noted-that-day", { date }),
    beside.noted,
  );
  if (same) return correctSitting(talk, services, seat, same);
  const event = await askWhetherOneOf(talk, words, phrase("discussion-at-event", { date }), beside.events);
  const unit = event?.unit ?? seat.unit;
  const place = event ? event.place : await askPlace(talk);
  const about = await askAbout(talk, words);
  const should = await askItems(talk, services, { unit: seat.unit, list: "should" });
  const shouldNot = await askItems(talk, services, { unit: seat.unit, list: "shouldNot" });
  const off = await askOff(talk, services, seat.unit);
  const next = await askNext(talk);
  const said: Discussed = {
    day,
    place,
    ...about,
    should,
    shouldNot,
    off,
    next,
    ...(event && { event: event.id }),
  };
  if (!isDiscussed(said)) return talk.say("discussion-nothing");
  const at = await talk.now();
  const noted = await talk.call(async (key) => {
    await mustBeTheirs(services, seat, seat.unit, dayOf(at));
    await mustBeOpen(services, { unit, day }, dayOf(at));
    const result = await services.discussions.note(unit, said, { key, by: seat.code, at: new Date(at) });
    if (result.kind === "late") throw refuse("discussion-noted-meanwhile");
    const text = await sittingText(services, { unit, said }, dayOf(at));
    return { text, named: nameOf({ id: result.sitting, unit, said }) };
  });
  await talk.settled();
  const month = periodText(words, periodOf("month", day), today);
  await talk.say("discussion-noted", { text: noted.text, month });
  await offerAbout(talk, noted.named);
}
