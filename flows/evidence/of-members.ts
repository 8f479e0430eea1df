import type { Services } from "../../src/chat/services.ts";
import type { DeedEntries } from "../../src/records/deeds/deed-entry.ts";
import { byDeed } from "../../src/records/deeds/entries-by-deed.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inCharge } from "../../src/records/people/in-charge.ts";
import { seatsWith } from "../../src/rules/access/who-may.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { isOpen } from "./recent-deeds.ts";

/** A picture that comes later is hardly of what was logged for somebody else. */
const JUST_LOGGED_MS = 60 * 60 * 1000;
/** A deed of last week may be logged today. */
const WEEKS = 2;

/** A deed that a picture may show. Plain JSON. */
export interface MeantDeed {
  deed: DeedEntries;
  /** Whose it is, by their name, if not the speaker's. */
  member?: string;
}

/** What the speaker has just logged for one member of their own units, the newest first; what was logged for many is of nobody alone. */
export async function justLoggedForOthers(
  services: Pick<Services, "cadres" | "deeds" | "policies">,
  { me, at }: { me: Cadre; at: number },
  today: Day,
): Promise<MeantDeed[]> {
  const helps = me.helps.filter(({ permission }) => permission === "log-for-others");
  const units = new Set([...seatsWith(me, "log-for-others"), ...helps].map(({ unit }) => unit));
  const members = await Promise.all(
    [...units].map((unit) => services.cadres.members(unit, { below: false }, today)),
  );
  const others = new Map(members.flat().map((person) => [person.code, person]));
  others.delete(me.code);
  if (others.size === 0) return [];
  const kept = await services.deeds.keptLately([...others.keys()], today, WEEKS);
  const deeds = byDeed(
    kept.filter(
      ({ by, at: loggedAt, state }) =>
        by === me.code && state !== "refused" && at - loggedAt <= JUST_LOGGED_MS,
    ),
  );
  const found: MeantDeed[] = [];
  for (const deed of deeds.toSorted(([a], [b]) => b.at - a.at)) {
    const person = others.get(deed[0].cadre);
    const isOfOne = deeds.every((other) => other === deed || other[0].source !== deed[0].source);
    if (person && isOfOne && (await isOpen(services, person, deed, today)))
      found.push({ deed, member: person.name });
  }
  return found;
}

/** @throws Refusal for somebody for whom the speaker may not log */
export async function memberOf(
  { cadres }: Pick<Services, "cadres">,
  me: Cadre,
  cadre: string,
  today: Day,
): Promise<Cadre> {
  const found = await inCharge(cadres, me, { permission: "log-for-others", cadre }, today);
  if (!found) throw refuse("not-allowed");
  return found;
}
