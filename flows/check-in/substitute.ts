import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { heldEvent } from "./held.ts";
import type { CheckInParts } from "./parts.ts";

/** Takes a substitute who is there already, so that whoever sent them has met it. */
export async function takeSubstitute(
  talk: Talk,
  services: CheckInParts,
  me: Cadre,
  { id, substitute }: { id: string; substitute: string },
): Promise<void> {
  const at = await talk.now();
  const { name, by } = await talk.call(async (key) => {
    const event = await heldEvent(services, me, { id, only: "convener" }, at);
    const sender = [...event.people.values()].find(
      ({ answer }) => answer?.says === "substitute" && answer.substitute === substitute,
    );
    if (!sender) throw refuse("check-in-no-substitute");
    const { who } = sender;
    const change = { does: "take-substitute", who, substitute } as const;
    await services.events.act(id, change, { key, by: me.code, at: new Date(at) });
    const [one, other] = await Promise.all(
      [substitute, who].map((code) => services.cadres.person(code, dayOf(at))),
    );
    return { name: one?.name ?? "", by: other?.name ?? "" };
  });
  await talk.say("check-in-substitute-taken", { name, by });
}
