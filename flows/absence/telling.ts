import type { Services } from "../../src/chat/services.ts";
import { type TellingNeeds, tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import type { Whose } from "../../src/records/absences/absence-models.ts";
import { type Absent, absentOne, mayDecide } from "../../src/records/absences/absent.ts";
import { headsToTell } from "../../src/records/notices/heads-to-tell.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Absence } from "../../src/rules/absences/absence.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import type { Phrase } from "../../src/words/words.ts";

export type AbsenceServices = Pick<Services, "words" | "cadres" | "absences" | TellingNeeds>;

/** The absence that a line is about. */
export interface Meant {
  id: string;
  whose?: string;
}

/** Whose a line's absence is: the speaker's own, unless it says. */
export function whoseOf(me: Cadre, { whose }: Meant): Whose {
  if (whose?.startsWith("unit:")) return `unit:${whose.slice("unit:".length)}`;
  return whose?.startsWith("cadre:") ? `cadre:${whose.slice("cadre:".length)}` : `cadre:${me.code}`;
}

/**
 * @param key of the change that looks: it sees what it saw before a crash
 * @throws Refusal when there is no such absence, or nobody whose it is
 */
export async function theAbsence(
  { cadres, absences }: Pick<Services, "cadres" | "absences">,
  whose: Whose,
  { id, key }: { id: string; key?: string },
  today: Day,
): Promise<{ absent: Absent; absence: Absence }> {
  const absent = await absentOne(cadres, whose, today);
  const absence = (await absences.of(whose, key)).find((each) => each.id === id);
  if (!absent || !absence) throw refuse("absence-gone");
  return { absent, absence };
}

/** @throws Refusal when the speaker does not decide it, today */
export function mustDecide(me: Cadre, absent: Absent, askedBy?: string): void {
  if (!mayDecide(me, absent, askedBy)) throw refuse("absence-not-yours");
}

/** Word to whoever is on the other side: the person; of a whole unit whoever asked for it, or its heads. */
export async function tellAbsent(
  services: AbsenceServices,
  { absent, absence, said }: { absent: Absent; absence: Absence; said: Phrase },
  at: number,
): Promise<void> {
  const today = dayOf(at);
  const text = services.words.say(said);
  const id = `absence:${absence.id}:${said.key}`;
  if (absent.person) await tellInPrivate(services, absent.person, { id, text }, at);
  else
    for (const head of await services.cadres.heads(absent.unit, today))
      await tellInPrivate(services, head, { id: `${id}:${head.code}`, text }, at);
}

/** Word to the heads who decide, of what somebody has changed by themselves. */
export async function tellDeciders(
  services: AbsenceServices,
  { absent, by, id, said }: { absent: Absent; by: string; id: string; said: Phrase },
  at: number,
): Promise<void> {
  const about = new Set([by, ...(absent.person ? [absent.person.code] : [])]);
  const text = services.words.say(said);
  for (const { head } of await headsToTell(services, absent.decidedIn.unit, { about }, dayOf(at)))
    if (mayDecide(head, absent))
      await tellInPrivate(services, head, { id: `absence:${id}:${said.key}:${head.code}`, text }, at);
}
