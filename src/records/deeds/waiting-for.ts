import { seatsWith } from "../../rules/access/who-may.ts";
import { addDays, type Day, dayOf } from "../../rules/calendar/time.ts";
import { type HeadToTell, knowingHeads, nearestHeads } from "../notices/heads-to-tell.ts";
import type { NoticeAddresses } from "../notices/notice-addresses.ts";
import { type Cadre, headedBy } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import type { DeedEntries } from "./deed-entry.ts";
import type { Deeds } from "./deeds.ts";
import { ledgerId } from "./ledger.ts";
import { decidersOf, mayDecide } from "./who-decides.ts";

/** After so many days without a word the level above sees what waits, too. */
export const LATE_DAYS = 7;

/** Of a deed that nobody decided about for so long, whose cadre has left, nobody looks any more. */
const GIVEN_UP_DAYS = 84;

/** The heads of the nearest unit of which somebody can be told. */
interface Nearest {
  readonly unit: string | undefined;
  readonly heads: readonly string[];
}

/** A deed that waits, whose it is, and who is to decide; once it has waited for long, also the next above them. */
export interface Waiting extends Nearest {
  readonly deed: DeedEntries;
  readonly person: Cadre;
  readonly above: readonly string[];
}

interface Parts {
  deeds: Pick<Deeds, "waiting" | "waitingCadres" | "stopWaiting">;
  cadres: Cadres;
  noticeAddresses: NoticeAddresses;
}

/**
 * What waits, of everybody who is there today. Who decides is asked now, so offices that changed hands matter: people,
 * heads and where they are told are read once each, however much waits.
 * @param isMeant only of such people: the ledgers of all others stay unread
 */
export async function whatWaits(
  services: Parts,
  today: Day,
  isMeant?: (person: Cadre) => Promise<boolean>,
): Promise<Waiting[]> {
  const persons = await personsOf(services, await services.deeds.waitingCadres(), today);
  const meant = new Set<string>();
  for (const [code, person] of persons) if (!person || !isMeant || (await isMeant(person))) meant.add(code);
  const deeds = await services.deeds.waiting(meant);
  await stopOfThoseWhoLeft(services, { deeds, persons }, today);
  const there = deeds.flatMap((deed) => {
    const person = persons.get(deed[0].cadre);
    return person ? [{ deed, person }] : [];
  });
  const units = await Promise.all(
    there.map(async ({ person: { unit } }) => [unit, ...(await services.cadres.above(unit, today))]),
  );
  const known = await knowingHeads(services, units.flat(), today);
  const nearest = new Map<string, Nearest & Pick<Waiting, "above">>();
  const found: Waiting[] = [];
  for (const { deed, person } of there) {
    // Heads differ from their members in who decides; of the others of a unit it is the same.
    const same = headedBy(person).length > 0 ? person.code : `${person.unit} members`;
    const who = nearest.get(same) ?? (await nearestTo(known, person, today));
    nearest.set(same, who);
    found.push({ deed, person, ...who, above: isLate({ deed }, today) ? who.above : [] });
  }
  return found;
}

async function personsOf(
  { cadres }: Pick<Parts, "cadres">,
  codes: readonly string[],
  today: Day,
): Promise<Map<string, Cadre | undefined>> {
  // Reads of one moment are one query.
  return new Map(
    await Promise.all(codes.map(async (code) => [code, await cadres.person(code, today)] as const)),
  );
}

async function nearestTo(
  parts: Awaited<ReturnType<typeof knowingHeads>>,
  person: Cadre,
  today: Day,
): Promise<Nearest & Pick<Waiting, "above">> {
  const about = new Set([person.code]);
  const own = await decidersOf(parts, person, today);
  const further = own ? await parts.cadres.above(own.unit, today) : [];
  const next = await nearestHeads(parts, further, { about }, today);
  return { unit: own?.unit, heads: codesOf(own?.heads), above: codesOf(next?.heads) };
}

function codesOf(heads: readonly HeadToTell[] = []): string[] {
  return heads.map(({ head }) => head.code);
}

/** Whoever comes back within that time finds what waits as it was. */
async function stopOfThoseWhoLeft(
  { deeds: { stopWaiting } }: Parts,
  { deeds, persons }: { deeds: readonly DeedEntries[]; persons: ReadonlyMap<string, Cadre | undefined> },
  today: Day,
): Promise<void> {
  const isOver = ([{ cadre, day }]: DeedEntries) =>
    !persons.get(cadre) && addDays(day, GIVEN_UP_DAYS) < today;
  const over = deeds.filter(isOver).map(([{ weekId, cadre }]) => ledgerId(weekId, cadre));
  if (over.length > 0) await stopWaiting([...new Set(over)]);
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
  const all = await whatWaits(services, today, (person) => mayDecide(services, me, person, today));
  return newestFirst(
    all.filter((waiting) => {
      const { unit } = waiting;
      return unit === undefined || seats.has(unit) || isLate(waiting, today);
    }),
  );
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
