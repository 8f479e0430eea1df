import type { Day } from "../../rules/calendar/time.ts";
import { type Address, readAddress } from "../people/address.ts";
import type { Cadre } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import { isPaused, type ReminderSetting } from "../people/reminder-settings.ts";
import { mayReceive } from "./may-receive.ts";
import type { NoticeAddresses } from "./notice-addresses.ts";
import { toBeTold } from "./to-be-told.ts";

/** A head who can be told something now, and where. */
export interface HeadToTell {
  head: Cadre;
  to: Address;
}

/** What makes telling one thing differ from telling another. */
export interface Telling {
  /** Cadres it is about: nobody is told of themselves. */
  about?: ReadonlySet<string>;
  /** Set for what goes with reminders: whoever has paused those is not told. Any other word reaches them, too. */
  unlessPaused?: ReadonlyMap<string, ReminderSetting>;
  /** Channels that are out, the word being about them: told at the next place; in a browser last, where nobody may look. */
  avoiding?: ReadonlySet<string>;
}

/** What is read for it. */
export interface HeadsParts {
  cadres: Pick<Cadres, "above" | "heads" | "addressesOf">;
  noticeAddresses: NoticeAddresses;
}

/**
 * The heads to tell of something in a unit: its own, or those of the nearest unit above of which somebody can be told. They
 * consent, and the place where their notices go takes messages.
 */
export async function headsToTell(
  services: HeadsParts,
  unit: string,
  telling: Telling,
  today: Day,
): Promise<HeadToTell[]> {
  const units = [unit, ...(await services.cadres.above(unit, today))];
  return (await nearestHeads(services, units, telling, today))?.heads ?? [];
}

/** The same of the first of some units of which somebody can be told, and which one it is. */
export async function nearestHeads(
  services: HeadsParts,
  units: readonly string[],
  telling: Telling,
  today: Day,
): Promise<{ unit: string; heads: HeadToTell[] } | undefined> {
  for (const unit of units) {
    const heads = await tellable(services, unit, telling, today);
    if (heads.length > 0) return { unit, heads };
  }
  return undefined;
}

/** The same parts, which have read already who heads these units, and where they are told: for one moment. */
export async function knowingHeads<Known extends Pick<Cadres, "above" | "heads" | "headsOf" | "addressesOf">>(
  { cadres, noticeAddresses }: { cadres: Known; noticeAddresses: NoticeAddresses },
  units: readonly string[],
  today: Day,
): Promise<{ cadres: Known; noticeAddresses: NoticeAddresses }> {
  const heads = await cadres.headsOf(units, today);
  const all = [...new Set([...heads.values()].flat())];
  const links = await noticeAddresses(all, today);
  const known = new Set(all.map(({ code }) => code));
  return {
    cadres: { ...cadres, heads: async (unit: string) => heads.get(unit) ?? [] },
    noticeAddresses: async (persons, day) =>
      persons.every(({ code }) => known.has(code)) ? links : noticeAddresses(persons, day),
  };
}

async function tellable(
  services: HeadsParts,
  unit: string,
  { about, unlessPaused, avoiding }: Telling,
  today: Day,
): Promise<HeadToTell[]> {
  const heads = (await services.cadres.heads(unit, today)).filter(
    ({ code, consented }) => consented && !about?.has(code) && !isPaused(unlessPaused?.get(code), today),
  );
  return avoiding
    ? besides(services, heads, avoiding)
    : (await toBeTold(services, heads, today)).map(({ person, to }) => ({ head: person, to }));
}

async function besides(
  { cadres }: HeadsParts,
  heads: readonly Cadre[],
  avoided: ReadonlySet<string>,
): Promise<HeadToTell[]> {
  const found = await Promise.all(
    heads.map(async (head) => {
      const links = await cadres.addressesOf(head.code);
      const open = links
        .filter(({ _id, reachable }) => reachable && mayReceive(head, _id))
        .map(({ _id }) => _id)
        .filter((place) => !avoided.has(readAddress(place).channel));
      const to = open.find(ringsAPhone) ?? open[0];
      return to ? [{ head, to }] : [];
    }),
  );
  return found.flat();
}

/** The browser's chat is only seen by somebody who has it open. */
function ringsAPhone(to: Address): boolean {
  return readAddress(to).channel !== "web";
}
