import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { cadreLine } from "../../src/command-lines/cadre-lines.ts";
import { slashed } from "../../src/command-lines/command-line.ts";
import { requestText, tellingOf } from "../../src/jobs/letters/request-letters.ts";
import type { TellingNeeds } from "../../src/jobs/letters/tell-cadre.ts";
import { describeDoubts } from "../../src/papers/roster/describe.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inCharge } from "../../src/records/people/in-charge.ts";
import { makeTrue, previewOf } from "../../src/records/people/person-changes.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { doubtsOf } from "../../src/rules/organisation/removals.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { isSurer } from "../roster-file/is-sure.ts";
import { decide, mustDecide, tell } from "./decide-request.ts";
import { mustNotRaiseOneself } from "./in-charge.ts";

/** Longer words are clipped by nobody: they are asked for again. */
const MOST_REASON = 300;

export type Parts = Pick<Services, "words" | "cadres" | "rosters" | "rowRequests" | TellingNeeds>;

/** The requests in the speaker's care that wait, the oldest with its buttons. */
export async function showRequests(talk: Talk, services: Parts, me: Cadre): Promise<void> {
  const today = dayOf(await talk.now());
  const { first, more } = await talk.call(async () => {
    const [first = null, ...others] = await requestsOf(services, me, today);
    return { first, more: others.length };
  });
  if (!first) return talk.say("request-none");
  await talk.say("roster-file-text", { text: first.text });
  if (more > 0)
    await talk.say("request-more", { count: String(more), command: slashed(cadreLine.requests()) });
  await talk.offer([
    { label: phrase("request-button-accept"), command: cadreLine.accept(first.id) },
    { label: phrase("request-button-refuse"), command: cadreLine.refuse(first.id) },
  ]);
}

/** Those that wait for this head, as they are told. */
export async function requestsOf(
  services: Parts,
  me: Cadre,
  today: Day,
): Promise<{ id: string; text: string }[]> {
  const found: { id: string; text: string }[] = [];
  for (const request of await services.rowRequests.open()) {
    const asked = { permission: "change-roster", cadre: request.cadre } as const;
    const person = await inCharge(services.cadres, me, asked, today);
    const text = person && (await requestText(services, request, person, today));
    if (text) found.push({ id: request.id, text });
  }
  return found;
}

/** One tap: the roster is corrected from the day that was told. Only what makes others administrators asks for a clear word. */
export async function acceptRequest(talk: Talk, services: Parts, me: Cadre, id: string): Promise<void> {
  const today = dayOf(await talk.now());
  const seen = await talk.call(async () => {
    const { request, person } = await mustDecide(services, me, id, today);
    const telling = tellingOf(request, person);
    const plan = await previewOf(services.rosters, telling, today);
    if (plan) mustNotRaiseOneself(me, telling, plan);
    const doubts = plan ? describeDoubts(services.words, { plan, doubts: doubtsOf(plan, me.code) }) : "";
    return { name: person.name, doubts };
  });
  const word = services.words.label("cadre-word");
  if (seen.doubts && !(await isSurer(talk, services.words, { doubts: seen.doubts, word })))
    return talk.say("request-waits");
  const at = await talk.now();
  const decided = await talk.call(async (key) => {
    const decision = await decide(services, me, { id, key, to: "taken" }, at);
    if (decision.kind === "others") return decision;
    const { request, person } = decision;
    try {
      const made = { key: `request:${id}`, today: dayOf(at) };
      if (!(await makeTrue(services.rosters, tellingOf(request, person), made))) throw refuse("request-over");
    } catch (error) {
      await services.rowRequests.reopen(id);
      throw error;
    }
    await services.rowRequests.settle(id);
    await tell(services, person, { id, said: phrase("request-accepted-member", { by: me.name }) }, at);
    return { kind: decision.kind };
  });
  if (decided.kind === "others") return talk.say("request-decided-before", { by: decided.by });
  await talk.say("request-accepted", { name: seen.name });
}

/** Refused with a word, which the member hears. */
export async function refuseRequest(talk: Talk, services: Parts, me: Cadre, id: string): Promise<void> {
  const today = dayOf(await talk.now());
  const { name } = await talk.call(async () => {
    const { person } = await mustDecide(services, me, id, today);
    return { name: person.name };
  });
  const reason = await talk.askText(
    phrase("request-ask-why", { name }),
    (text) => (text.length > MOST_REASON ? { no: phrase("request-why-long") } : { value: text }),
    { why: true },
  );
  const at = await talk.now();
  const decided = await talk.call(async (key) => {
    const decision = await decide(services, me, { id, key, to: "refused" }, at);
    if (decision.kind === "others") return decision;
    const said = phrase("request-refused-member", { by: me.name, reason });
    await tell(services, decision.person, { id, said }, at);
    return { kind: decision.kind };
  });
  if (decided.kind === "others") return talk.say("request-decided-before", { by: decided.by });
  await talk.say("request-refused", { name });
}
