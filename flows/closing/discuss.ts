import type { Talk } from "../../src/chat/dialog/talk.ts";
import { discussionLine } from "../../src/command-lines/discussion-line.ts";
import { unitListsLine } from "../../src/command-lines/unit-lists-line.ts";
import { notedOf } from "../../src/records/discussions/noted-of-event.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isDiscussed } from "../../src/rules/discussions/sittings.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import { eventKind } from "../../src/rules/events/event-kinds.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { askItems, askNext } from "../discussions/ask-agreed.ts";
import { nameOf } from "../discussions/discussion-services.ts";
import { askWhetherOneOf, sittingLabel, sittingsOn } from "../discussions/same-day.ts";
import { type ClosingServices, eventToClose } from "./closing-services.ts";

/** After a sitting: what it found should be done and should not (IV.1), three short answers, each of which may be left out. */
export async function sayDiscussed(
  talk: Talk,
  services: ClosingServices,
  me: Cadre,
  id: string,
): Promise<void> {
  const begun = await talk.now();
  const { words } = services;
  const { title, unit, beside } = await talk.call(async () => {
    const { facts } = await eventToDiscuss(services, me, id, begun);
    const of = { unit: facts.unit, day: dayOf(facts.startsAt) };
    const alone = (await sittingsOn(services, of, dayOf(begun))).filter(({ said }) => !said.event);
    const beside = alone.map((each) => ({ id: each.id, label: sittingLabel(words, each) }));
    return { title: facts.title, unit: facts.unit, beside };
  });
  const same = await askWhetherOneOf(talk, words, phrase("discussion-same-as-noted", { title }), beside);
  if (same) return joinTo(talk, services, me, { id, same: same.id });
  const should = await askItems(talk, services, { unit, list: "should" });
  const shouldNot = await askItems(talk, services, { unit, list: "shouldNot" });
  const next = await askNext(talk);
  const at = await talk.now();
  const said = await talk.call(async (key) => {
    const { facts } = await eventToClose(services, me, id, at);
    const agreed = { topics: [], about: "", should, shouldNot, off: [], next };
    const sitting = { day: dayOf(facts.startsAt), place: facts.place, event: id, ...agreed };
    const doing = { key, by: me.code, at: new Date(at) };
    const noted = await services.discussions.note(facts.unit, sitting, doing);
    if (noted.kind === "late") throw refuse("closing-discussed-before", { title });
    const named = nameOf({ id: noted.sitting, unit: facts.unit, said: sitting });
    return { named, isDiscussed: isDiscussed(sitting) };
  });
  await talk.settled();
  await talk.say(said.isDiscussed ? "closing-discussed" : "closing-discussed-nothing", { title });
  await talk.offer([
    { label: phrase("discussion-button-correct"), command: discussionLine.correct(said.named) },
    { label: phrase("lists-button-show"), command: unitListsLine.show() },
  ]);
}

/** @throws Refusal when it is no sitting, not closed, or what it discussed is noted */
async function eventToDiscuss(
  services: ClosingServices,
  me: Cadre,
  id: string,
  at: number,
): Promise<UnionEvent> {
  const event = await eventToClose(services, me, id, at);
  if (await asksWhatWasDiscussed(services, event)) return event;
  throw refuse("closing-discussed-before", { title: event.facts.title });
}

/** Of a sitting its convener is asked once what “nên làm, không nên làm” was discussed (IV.1). */
export async function asksWhatWasDiscussed(
  { discussions }: Pick<ClosingServices, "discussions">,
  event: UnionEvent,
): Promise<boolean> {
  const { facts, state } = event;
  if (state !== "closed" || !eventKind(facts.kind).discusses) return false;
  return (await notedOf(discussions, event)) === undefined;
}

/** What was noted without an event was discussed at this one. */
async function joinTo(
  talk: Talk,
  services: ClosingServices,
  me: Cadre,
  { id, same }: { id: string; same: string },
): Promise<void> {
  const at = await talk.now();
  const title = await talk.call(async (key) => {
    const { facts } = await eventToClose(services, me, id, at);
    const of = { unit: facts.unit, day: dayOf(facts.startsAt) };
    const found = (await sittingsOn(services, of, dayOf(at))).find((each) => each.id === same);
    const doing = { key, by: me.code, at: new Date(at) };
    if (!found) throw refuse("discussion-noted-meanwhile");
    const said = { ...found.said, event: id };
    const joined = await services.discussions.correct(found.unit, found, said, doing);
    if (joined.kind === "late") throw refuse("discussion-noted-meanwhile");
    return facts.title;
  });
  await talk.settled();
  await talk.say("closing-discussed", { title });
}
