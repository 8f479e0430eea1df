import { seatsWith } from "../../rules/access/permissions.ts";
import { addDays, type Day, dayOf } from "../../rules/calendar/time.ts";
import type { NoticeAddresses } from "../notices/notice-addresses.ts";
import { type Cadre, headedBy } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import type { DeedEntries } from "./deed-entry.ts";
import type { Deeds } from "./deeds.ts";
import { decidersOf, mayDecide } from "./who-decides.ts";

/** After so many days without a word the level above sees what waits, too. */
export const LATE_DAYS = 7;

/** A deed that waits, whose it is, and who is to decide: the unit whose heads are nearest, and those of them who can be told. */
export interface Waiting {
  readonly deed: DeedEntries;
  readonly person: Cadre;
  readonly unit: string | undefined;
  readonly heads: readonly string[];
}

interface Parts {
  deeds: Pick<Deeds, "waiting">;
  cadres: Cadres;
  noticeAddresses: NoticeAddresses;
}

/** Everything that waits, of everybody who is there today. Who decides is asked now, so offices that changed hands matter. */
export async function whatWaits(services: Parts, today: Day): Promise<Waiting[]> {
  const found: Waiting[] = [];
  const persons = new Map<string, Cadre | undefined>();
  const deciders = new Map<string, Awaited<ReturnType<typeof decidersOf>>>();
  for (const deed of await services.deeds.waiting()) {
    const [{ cadre }] = deed;
    if (!persons.has(cadre)) persons.set(cadre, await services.cadres.person(cadre, today));
    const person = persons.get(cadre);
    if (!person) continue;
    // Heads differ from their members in who decides; of the others of a unit it is the same.
    const same = headedBy(person).length > 0 ? person.code : `${person.unit} members`;
    if (!deciders.has(same)) deciders.set(same, await decidersOf(services, person, today));
    const { unit, heads = [] } = deciders.get(same) ?? {};
    found.push({ deed, person, unit, heads: heads.map(({ head }) => head.code) });
  }
  return found;
}

/** Whether a deed has waited for long. */
export function isLate({ deed: [{ at }] }: Pick<Waiting, "deed">, today: Day): boolean {
  return addDays(dayOf(at), LATE_DAYS) < today;
}

/**
 * What waits for one head: of those whom they are the nearest to decide about, and, of units further below, what has waited for
 * long; newest first by person.
 */
export async function waitsFor(services: Parts, me: Cadre, today: Day): Promise<Waiting[]> {
  const seats = new Set(seatsWith(me, "approve-deeds").map(({ unit }) => unit));
  const mine: Waiting[] = [];
  for (const waiting of await whatWaits(services, today)) {
    const { unit, person } = waiting;
    const isNear = unit === undefined || seats.has(unit) || isLate(waiting, today);
    if (isNear && (await mayDecide(services, me, person, today))) mine.push(waiting);
  }
  return newestFirst(mine);
}

function newestFirst(all: readonly Waiting[]): Waiting[] {
  const newest = new Map<string, number>();
  for (const { person, deed } of all)
    newest.set(person.code, Math.max(newest.get(person.code) ?? 0, deed[0].at));
  const of = ({ person }: Waiting) => newest.get(person.code) ?? 0;
  return all.toSorted(
    (a, b) =>
      of(b) - of(a) ||
      (a.person.code < b.person.code ? -1 : a.person.code > b.person.code ? 1 : b.deed[0].at - a.deed[0].at),
  );
}
