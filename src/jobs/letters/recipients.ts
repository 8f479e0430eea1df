import type { Services } from "../../chat/services.ts";
import { mayReceive } from "../../records/notices/may-receive.ts";
import type { Address } from "../../records/people/address.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import type { CadreRecord } from "../../records/people/people-records.ts";
import { isPaused } from "../../records/people/reminder-settings.ts";
import { outsideOn } from "../../records/policies/policy-book.ts";
import type { TreeSnapshot } from "../../records/standings/tree-snapshot.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { homeOf } from "../who-hears.ts";

/** A cadre who can be sent messages. */
export interface Recipient {
  person: Cadre;
  record: CadreRecord;
  to: Address;
  /** The unit at whose times they hear what jobs say. */
  home: string;
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

/** Everybody who is at home in a cohort's units, within the plan's scope, is linked, has consented, can be reached and has not paused; and the tree they belong to. */
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
  const isMeant = (unit: string) => cohort.units?.has(unit) ?? true;
  const wanted = snapshot.cadres.flatMap((each) => {
    const { person } = each;
    const setting = settings.get(person.code);
    if (!person.consented || isPaused(setting, day)) return [];
    if (cohort.hour !== undefined && (setting?.hour ?? null) !== cohort.hour) return [];
    const home = homeOf(person, isOutside);
    return home !== undefined && isMeant(home) ? [{ ...each, home }] : [];
  });
  const persons = wanted.map(({ person }) => person);
  const links = await services.noticeAddresses(persons, day);
  const recipients = wanted.flatMap((each) => {
    const link = links.get(each.person.code);
    return link?.reachable && mayReceive(each.person, link._id) ? [{ ...each, to: link._id }] : [];
  });
  return { snapshot, recipients };
}
