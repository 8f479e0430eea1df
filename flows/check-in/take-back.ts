import type { Talk } from "../../src/chat/dialog/talk.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import { settleIfClosed } from "../../src/records/events/attendance-deeds.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { phrase } from "../../src/words/words.ts";
import { heldEvent } from "./held.ts";
import type { CheckInParts } from "./parts.ts";

/** Takes back what the speaker marked by one message: each is as they were before it. */
export async function takeBack(
  talk: Talk,
  services: CheckInParts,
  me: Cadre,
  { event: id, at: marked }: { event: string; at: number },
): Promise<void> {
  const at = await talk.now();
  const names = await talk.call(async (key) => {
    const event = await heldEvent(services, me, { id }, at);
    // What this very message took back before a crash is taken back, too.
    const isDone = (who: string) => event.took.has(refOf(`${key}:${who}`));
    const own = [...event.people.values()].filter(
      ({ who, mark }) =>
        isDone(who) || (mark?.how === "door" && mark.by === me.code && mark.at.getTime() === marked),
    );
    const doing = { by: me.code, at: new Date(at) };
    const names: string[] = [];
    for (const { who } of own) {
      await services.events.act(id, { does: "unmark", who }, { ...doing, key: `${key}:${who}` });
      const person = await services.cadres.person(who, dayOf(at));
      names.push(person?.name ?? services.words.label("convene-name-left"));
    }
    await settleIfClosed(services, id, { by: me.code, at });
    return names;
  });
  await talk.tell(
    names.length > 0
      ? phrase("check-in-taken-back", { names: names.slice(0, 20).join(", ") })
      : phrase("check-in-nothing-back"),
  );
}
