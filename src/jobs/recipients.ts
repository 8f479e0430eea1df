import type { House } from "../chat/house.ts";
import { type Address, readAddress } from "../records/address.ts";
import type { CadreRecord } from "../records/people-models.ts";
import type { Person } from "../records/person.ts";
import { isPaused } from "../records/reminder-settings.ts";
import type { Roll } from "../records/roll.ts";
import { type Day, dayOf } from "../rules/time.ts";

/** A cadre who can be told something. */
export interface Recipient {
  person: Person;
  record: CadreRecord;
  to: Address;
}

/** Who shares the moment of a job. */
export interface Cohort {
  /** Units whose people are meant; left out: all. */
  units?: ReadonlySet<string>;
  /** Set: only people with this time of day of their own; null: only people without one; left out: everybody. */
  hour?: string | null;
  /** Only these cadres, by code. */
  people?: ReadonlySet<string>;
}

/** Demo people live in the browser: nothing about them ever leaves for a platform. */
export function mayReceive(owner: { demo: boolean }, to: Address): boolean {
  return !owner.demo || readAddress(to).channel === "web";
}

/** Everybody in a cohort who is linked, consents, can be reached and has not paused; and the roll they stand in. */
export async function recipientsOf(
  house: Pick<House, "standings" | "noticeAddresses" | "reminderSettings">,
  cohort: Cohort,
  at: number,
): Promise<{ roll: Roll; recipients: Recipient[] }> {
  const day: Day = dayOf(at);
  const roll = cohort.people
    ? await house.standings.rollOf([...cohort.people], day)
    : await house.standings.roll(null, day);
  const settings = await house.reminderSettings.all();
  const wanted = roll.people.filter(({ person }) => {
    const setting = settings.get(person.code);
    if (!person.consented || isPaused(setting, day)) return false;
    if (cohort.units && !cohort.units.has(person.unit)) return false;
    return cohort.hour === undefined || (setting?.hour ?? null) === cohort.hour;
  });
  const persons = wanted.map(({ person }) => person);
  const links = await house.noticeAddresses(persons, day);
  const recipients = wanted.flatMap(({ person, record }) => {
    const link = links.get(person.code);
    return link?.reachable && mayReceive(person, link._id) ? [{ person, record, to: link._id }] : [];
  });
  return { roll, recipients };
}
