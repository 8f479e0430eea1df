import type { Day } from "../../rules/calendar/time.ts";
import type { NoticeAddresses } from "../notices/notice-addresses.ts";
import type { DutyResults } from "./judging.ts";
import type { Stander } from "./stander.ts";
import type { StandingReads } from "./standing-reads.ts";
import type { TreeSnapshot } from "./tree-snapshot.ts";

/** People of a snapshot with what was judged of them, and where notices reach them; by their codes. */
export async function standersOf(
  noticeAddresses: NoticeAddresses,
  { cadres: own, officers }: TreeSnapshot,
  { duties, reads }: { duties: ReadonlyMap<string, DutyResults>; reads: StandingReads },
  today: Day,
): Promise<Map<string, Stander>> {
  const persons = [...own, ...officers].map(({ person }) => person);
  const links = await noticeAddresses(persons, today, reads.linksOf);
  const marked = await reads.marked();
  return new Map(
    persons.map((person) => {
      const link = person.consented ? links.get(person.code) : undefined;
      const stander = {
        person,
        duties: duties.get(person.code) ?? {},
        address: link?._id,
        reachable: link?.reachable ?? false,
        withoutApp: marked.has(person.code) && !links.has(person.code),
      };
      return [person.code, stander];
    }),
  );
}

/** People by their unit, each with their place among all. */
export function byUnit(standers: readonly Stander[]): Map<string, { stander: Stander; place: number }[]> {
  const found = new Map<string, { stander: Stander; place: number }[]>();
  for (const [place, stander] of standers.entries()) {
    const own = found.get(stander.person.unit);
    if (own) own.push({ stander, place });
    else found.set(stander.person.unit, [{ stander, place }]);
  }
  return found;
}
