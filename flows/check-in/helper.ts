import type { Talk } from "../../src/chat/dialog/talk.ts";
import { checkInLine } from "../../src/command-lines/check-in-line.ts";
import { tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { readAttendance } from "../../src/rules/reading/events/attendance-line.ts";
import { asTyped } from "../../src/words/clipped.ts";
import { eventText } from "../../src/words/event-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { heldEvent } from "./held.ts";
import type { CheckInParts } from "./parts.ts";
import { askNamed } from "./people.ts";

const MOST_HELPERS = 10;

/** Names who may mark people at the door, too; each is told how. Who was named before stays. */
export async function nameHelper(
  talk: Talk,
  services: CheckInParts,
  me: Cadre,
  { id, line }: { id: string; line: string },
): Promise<void> {
  const begun = await talk.now();
  const title = await talk.call(
    async () => (await heldEvent(services, me, { id, only: "convener" }, begun)).facts.title,
  );
  const said = line || (await talk.ask(phrase("check-in-ask-helper", { title })));
  const names = readAttendance(said).flatMap((each) => each.names);
  const today = dayOf(await talk.now());
  const { people, unknown } = await askNamed(talk, services, { event: id, names }, today);
  const helpers = [...people.values()].filter(({ code }) => code !== me.code);
  if (helpers.length === 0)
    throw refuse("check-in-no-helper", { names: asTyped(unknown.join(", ") || said) });
  const at = await talk.now();
  await talk.call(async (key) => {
    const event = await heldEvent(services, me, { id, only: "convener" }, at);
    const all = [...new Set([...event.helpers, ...helpers.map(({ code }) => code)])].slice(-MOST_HELPERS);
    const change = { does: "name-helpers", helpers: all } as const;
    const done = await services.events.act(id, change, { key, by: me.code, at: new Date(at) });
    if (!done?.took) throw refuse("check-in-closed-now", { title });
    const what = eventText(services.words, event.facts, today);
    const text = services.words.text("check-in-told-helper", { by: me.name, what });
    const buttons = [{ label: "check-in-button-door", command: checkInLine.door(id) }] as const;
    for (const { code } of helpers) {
      const person = await services.cadres.person(code, today);
      if (person)
        await tellInPrivate(services, person, { id: `check-in-helper:${key}:${code}`, text, buttons }, at);
    }
  });
  await talk.say("check-in-helper-named", { names: helpers.map(({ name }) => name).join(", "), title });
}
