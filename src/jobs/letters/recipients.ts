import type { Services } from "../../chat/services.ts";
import { mayReceive } from "../../records/notices/may-receive.ts";
import type { Address } from "../../records/people/address.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import type { CadreRecord } from "../../records/people/people-records.ts";
import { isPaused } from "../../records/people/reminder-settings.ts";
import { outsideOn } from "../../records/policies/policy-book.ts";
import type { TreeSnapshot } from "../../records/standings/tree-snapshot.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";

/** A cadre who can be sent messages. */
export interface Recipient {
  person: Cadre;
  record: CadreRecord;
  to: Address;
}

/** The people who share a job's moment. */
export interface Cohort {
  /** Units whose people are meant; left out: all. */
  units?: ReadonlySet<string>;
  /** Set: only people with this own time of day; null: only people without one; left out: everybody. */
  hour?: string | null;
  /** Only these cadres, by code. */
  cadres?: ReadonlySet<string>;
}

/** Everybody in a cohort who is in the plan's scope, is linked, has consented, can be reached and has not paused; and the tree they belong to. */
export async function recipientsOf(
  services: Pick<Services, "standings" | "noticeAddresses" | "reminderSettings" | "policies">,
  cohort: Cohort,
  at: number,
): Promise<{ snapshot: TreeSnapshot; recipients: Recipient[] }> {
  const day: Day = dayOf(at);
  const snapshot = cohort.cadres
    ? await services.standings.snapshotOf([...cohort.cadres], day)
    : await services.standings.snapshot(null, day);
  const settings = await services.reminderSettings.all();
  const isOutside = outsideOn(await services.policies.book(), snapshot.units, day);
  const wanted = snapshot.cadres.filter(({ person }) => {
    const setting = settings.get(person.code);
    if (!person.consented || isPaused(setting, day)) return false;
    if (isOutside(person.unit)) return false;
    if (cohort.units && !cohort.units.has(person.unit)) return false;
    return cohort.hour === undefined || (setting?.hour ?? null) === cohort.hour;
  });
  const persons = wanted.map(({ person }) => person);
  const links = await services.noticeAddresses(persons, day);
  const recipients = wanted.flatMap(({ person, record }) => {
    const link = links.get(person.code);
    return link?.reachable && mayReceive(person, link._id) ? [{ person, record, to: link._id }] : [];
  });
  return { snapshot, recipients };
}
