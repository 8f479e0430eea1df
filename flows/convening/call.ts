import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { eventLine } from "../../src/command-lines/event-line.ts";
import { answerButtons, invitationText, tellOfEvent } from "../../src/jobs/letters/event-letters.ts";
import { tellGroups } from "../../src/jobs/letters/group-news.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import { membersInReach } from "../../src/records/people/reach.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import { isQuiet } from "../../src/rules/reminders/quiet-hours.ts";
import { eventText } from "../../src/words/event-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import type { ConveneServices } from "./convene-services.ts";
import type { Draft } from "./draft.ts";

/** So many names without an app are said. */
const MOST_NAMED = 10;

/** What came of a call. */
interface CallDone {
  id: string;
  count: number;
  told: number;
  untold: string[];
}

/** Calls the event, and tells those who are called, and the unit's groups without names. */
export async function callEvent(
  talk: Talk,
  services: ConveneServices,
  me: CadreSpeaking,
  { facts: drafted, called }: Draft,
): Promise<void> {
  const at = await talk.now();
  const { cadre } = me;
  const facts = { ...drafted, unit: cadre.unit };
  if (facts.startsAt <= at) throw refuse("convene-too-late", { title: facts.title });
  const done = await talk.work(phrase("convene-working"), async (key): Promise<CallDone> => {
    const today = dayOf(at);
    const people = await peopleToCall(services, cadre, called.codes, today);
    const codes = people.map(({ code }) => code);
    const event = await services.events.call(facts, codes, { key, by: cadre.code, at: new Date(at) });
    const told = await invite(services, cadre, { event, people, as: "called" }, at);
    const { words } = services;
    const what = eventText(words, facts, today);
    const news = { unit: cadre.unitName, what, count: String(codes.length) };
    await tellGroups(
      services,
      { unit: facts.unit, id: `event:${event.id}:group`, text: words.text("convene-group-news", news) },
      at,
    );
    const untold = people.filter(({ code }) => code !== cadre.code && !told.includes(code));
    return { id: event.id, count: codes.length, told: told.length, untold: untold.map(({ name }) => name) };
  });
  await talk.settled();
  const what = eventText(services.words, facts, dayOf(at));
  await talk.say("convene-called", { what, count: String(done.count), told: String(done.told) });
  await sayUntold(talk, services, cadre, { names: done.untold });
  await talk.offer([
    { label: phrase("convene-button-open"), command: eventLine.show(done.id) },
    { label: phrase("convene-button-change"), command: eventLine.change(done.id) },
    { label: phrase("convene-button-cancel"), command: eventLine.cancel(done.id) },
  ]);
}

/** When it is heard, where that is only in the morning; and who cannot be told here: somebody has to say it to them. */
export async function sayUntold(
  talk: Talk,
  { policies }: Pick<ConveneServices, "policies">,
  me: Cadre,
  { names, say = "convene-untold" }: { names: readonly string[]; say?: "convene-untold" | "convene-unasked" },
): Promise<void> {
  const at = await talk.now();
  const until = await talk.call(async () => {
    const { reminders } = await policies.of(me.unit, dayOf(at));
    return isQuiet(at, reminders) ? reminders.quietUntil : null;
  });
  if (until) await talk.say("convene-at-night", { until });
  if (names.length === 0) return;
  const shown = names.slice(0, MOST_NAMED).join(", ");
  const more = names.length - MOST_NAMED;
  const said = more > 0 ? `${shown} … (+${more})` : shown;
  await talk.say(say, { count: String(names.length), names: said });
}

/**
 * Those of the codes who may be called today: offices and units change while a draft lies.
 * @throws Refusal when the speaker may not convene here any more, or nobody is left
 */
export async function peopleToCall(
  services: ConveneServices,
  me: Cadre,
  codes: readonly string[],
  today: Day,
): Promise<Cadre[]> {
  const mayStill = await inChargeOfUnit(services.cadres, me, { permission: "convene", unit: me.unit }, today);
  if (!mayStill) throw refuse("not-allowed");
  const wanted = new Set(codes);
  const people = (await membersInReach(services.cadres, me, "convene", today)).filter(({ code }) =>
    wanted.has(code),
  );
  if (people.length === 0) throw refuse("convene-nobody");
  return people;
}

/**
 * Sends the call to those who are called; the convener knows of it.
 * @param as names this call: who is called anew hears it anew
 * @returns the codes of those who could be told
 */
export async function invite(
  services: ConveneServices,
  me: Cadre,
  { event, people, as }: { event: UnionEvent; people: readonly Cadre[]; as: string },
  at: number,
): Promise<string[]> {
  return tellOfEvent(
    services,
    people.filter(({ code }) => code !== me.code),
    {
      id: `event:${event.id}:${as}`,
      text: invitationText(services.words, { facts: event.facts, by: me }, dayOf(at)),
      buttons: answerButtons(event.id),
      files: event.facts.files,
      filesOf: event.convener,
    },
    at,
  );
}
