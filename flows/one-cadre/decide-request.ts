import type { Services } from "../../src/chat/services.ts";
import { tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Decision, RowRequest } from "../../src/records/people/row-requests.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import type { Phrase } from "../../src/words/words.ts";
import { mustHave, mustHaveUnit } from "./in-charge.ts";
import type { Parts } from "./requests.ts";

/** @throws Refusal when the request is over, or is not the speaker's to decide */
export async function mustDecide(
  services: Pick<Services, "cadres" | "rowRequests">,
  me: Cadre,
  id: string,
  today: Day,
): Promise<{ request: RowRequest; person: Cadre }> {
  const request = await services.rowRequests.of(id);
  const person = request && (await services.cadres.person(request.cadre, today));
  if (!request || !person) {
    if (request) await services.rowRequests.end(id);
    throw refuse("request-over");
  }
  await mustHave(services, me, request.cadre, today);
  if (request.fields.unit !== undefined) await mustHaveUnit(services, me, request.fields.unit, today);
  return { request, person };
}

export async function decide(
  services: Parts,
  me: Cadre,
  { id, ...decision }: Omit<Decision, "by"> & { id: string },
  at: number,
): Promise<{ kind: "mine"; request: RowRequest; person: Cadre } | { kind: "others"; by: string }> {
  const today = dayOf(at);
  const { request, person } = await mustDecide(services, me, id, today);
  const decided = await services.rowRequests.decide(id, { ...decision, by: me.code }, new Date(at));
  if (decided.kind === "over") throw refuse("request-over");
  if (decided.kind === "mine") return { kind: "mine", request, person };
  const by = await services.cadres.person(decided.by, today);
  return { kind: "others", by: by?.name ?? services.words.label("request-another-head") };
}

/** Word to the member; the same is told once. */
export async function tell(
  services: Parts,
  person: Cadre,
  { id, said }: { id: string; said: Phrase },
  at: number,
): Promise<void> {
  await tellInPrivate(
    services,
    person,
    { id: `request:${id}:${said.key}`, text: services.words.say(said) },
    at,
  );
}
