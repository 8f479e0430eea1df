import type { Services } from "../../src/chat/services.ts";
import type { TellingNeeds } from "../../src/jobs/letters/tell-cadre.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { SupervisionNote } from "../../src/records/supervision/supervision.ts";
import { mayRead, maySupervise } from "../../src/records/supervision/who-sees.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";

/** What the dialogs of supervision are given. */
export type SupervisingNeeds = "words" | "cadres" | "supervision" | TellingNeeds;

export type SupervisingServices = Pick<Services, SupervisingNeeds>;

/** @throws Refusal where it is not there, or not the speaker's to read */
export async function noteToRead(
  services: SupervisingServices,
  me: Cadre,
  ref: string,
  today: Day,
): Promise<SupervisionNote> {
  const note = await services.supervision.one(ref);
  if (!note || !(await mayRead(services, me, note, today))) throw refuse("supervise-gone");
  return note;
}

/** @throws Refusal where it is another side's */
export async function noteOfOurs(
  services: SupervisingServices,
  me: Cadre,
  ref: string,
  today: Day,
): Promise<SupervisionNote> {
  const note = await noteToRead(services, me, ref, today);
  if (!(await maySupervise(services, me, note, today))) throw refuse("supervise-not-yours");
  return note;
}
