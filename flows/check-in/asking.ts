import type { Talk } from "../../src/chat/dialog/talk.ts";
import { tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import { settleIfClosed } from "../../src/records/events/attendance-deeds.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf, timeOf } from "../../src/rules/calendar/time.ts";
import type { Mark } from "../../src/rules/events/event-acts.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { askingAt } from "./asking-letter.ts";
import { heldEvent } from "./held.ts";
import type { CheckInParts } from "./parts.ts";

/** More at once nobody looks through; the others come next. */
const MOST_SHOWN = 20;

/** Somebody whose check-in came too late. Plain JSON. */
interface Asking {
  code: string;
  name: string;
  time: string;
  as: Mark;
}

type Wish = "all" | "some" | "none";

/** Check-ins that came when the code was good no longer: the convener takes them, as the code would have counted, or does not. */
export async function decideAsking(talk: Talk, services: CheckInParts, me: Cadre, id: string): Promise<void> {
  const at = await talk.now();
  const { title, asking } = await talk.call(() => whoAsks(services, me, id, at));
  if (asking.length === 0) throw refuse("check-in-nobody-asks", { title });
  const lines = asking.map(({ name, time, as }) =>
    services.words.text(as === "late" ? "check-in-asking-late" : "check-in-asking-line", { name, time }),
  );
  const question = phrase("check-in-asking", { title, lines: lines.join("\n") });
  const wish: Wish =
    asking.length === 1
      ? await talk.choose(question, { all: "check-in-take", none: "check-in-refuse" })
      : await talk.choose(question, {
          all: "check-in-take-all",
          some: "check-in-take-some",
          none: "check-in-refuse-all",
        });
  const options = asking.map(({ code, name }) => ({ value: code, label: name }));
  const taken =
    wish === "some"
      ? await talk.pickMany(phrase("check-in-ask-taken"), options, 1)
      : wish === "all"
        ? asking.map(({ code }) => code)
        : [];
  const decidedAt = await talk.now();
  await talk.call((key) => decide(services, me, { id, asking, taken, key }, decidedAt));
  await talk.settled();
  await talk.say("check-in-decided", {
    taken: String(taken.length),
    refused: String(asking.length - taken.length),
  });
}

async function whoAsks(services: CheckInParts, me: Cadre, id: string, at: number) {
  const event = await heldEvent(services, me, { id, only: "convener" }, at);
  const found = await Promise.all(
    askingAt(event)
      .slice(0, MOST_SHOWN)
      .map(async ({ who, asksSince, asksAs = "came" }): Promise<Asking[]> => {
        const person = await services.cadres.person(who, dayOf(at));
        return person
          ? [{ code: who, name: person.name, time: timeOf(asksSince.getTime()), as: asksAs }]
          : [];
      }),
  );
  return { title: event.facts.title, asking: found.flat() };
}

/** Each hears what came of it, once; whoever was decided about meanwhile stays as they are. */
async function decide(
  services: CheckInParts,
  me: Cadre,
  {
    id,
    asking,
    taken,
    key,
  }: { id: string; asking: readonly Asking[]; taken: readonly string[]; key: string },
  at: number,
): Promise<void> {
  const { title } = (await heldEvent(services, me, { id, only: "convener" }, at)).facts;
  const doing = { by: me.code, at: new Date(at) };
  for (const { code: who, as } of asking) {
    const isTaken = taken.includes(who);
    const before = (await services.events.of(id))?.people.get(who);
    const change = isTaken
      ? ({ does: "mark", who, as, how: "convener" } as const)
      : ({ does: "unmark", who } as const);
    if (before?.mark && before.mark.by !== me.code) continue;
    const done = await services.events.act(id, change, { ...doing, key: `${key}:${who}` });
    const person = done?.took ? await services.cadres.person(who, dayOf(at)) : undefined;
    if (!person) continue;
    const text = services.words.text(isTaken ? "check-in-told-taken" : "check-in-told-refused", {
      title,
      by: me.name,
    });
    await tellInPrivate(services, person, { id: `check-in-decided:${key}:${who}`, text }, at);
  }
  await settleIfClosed(services, id, { by: me.code, at });
}
