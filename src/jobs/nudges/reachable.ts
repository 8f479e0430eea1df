import type { Services } from "../../chat/services.ts";
import { mayReceive } from "../../records/notices/may-receive.ts";
import type { NoticeMessage } from "../../records/notices/notices-model.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { isPaused } from "../../records/people/reminder-settings.ts";
import type { Stander } from "../../records/standings/stander.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import type { Nudge } from "./nudge.ts";

/** Somebody to be nudged, and how they can be reached. */
export type ToNudge = Pick<Stander, "person" | "address" | "reachable" | "withoutApp">;

/** How each of some people, with whatever is known beside them, can be reached. */
export async function reached<T extends { readonly person: Cadre }>(
  { noticeAddresses, withoutApp }: Pick<Services, "noticeAddresses" | "withoutApp">,
  people: readonly T[],
  at: number,
): Promise<(T & ToNudge)[]> {
  const persons = people.map(({ person }) => person);
  const links = await noticeAddresses(persons, dayOf(at));
  const marked = await withoutApp.all();
  return people.map((each) => {
    const { code, consented } = each.person;
    const link = consented ? links.get(code) : undefined;
    return {
      ...each,
      address: link?._id,
      reachable: link?.reachable ?? false,
      withoutApp: marked.has(code) && !links.has(code),
    };
  });
}

/** Puts what is to be said to people into letters, as far as a letter reaches them. */
export async function lettersTo<T extends ToNudge>(
  { reminderSettings }: Pick<Services, "reminderSettings">,
  people: readonly T[],
  say: (to: T) => NoticeMessage,
  at: number,
): Promise<Pick<Nudge, "letters" | "away" | "withoutApp">> {
  const settings = await reminderSettings.all();
  const nudge: Pick<Nudge, "letters" | "away" | "withoutApp"> = { letters: [], away: [], withoutApp: [] };
  for (const each of people) {
    const { person, address, reachable, withoutApp } = each;
    const isOpen = reachable && !isPaused(settings.get(person.code), dayOf(at));
    if (withoutApp) nudge.withoutApp.push(person);
    else if (!address || !isOpen || !mayReceive(person, address)) nudge.away.push(person);
    else nudge.letters.push({ cadre: person, to: address, messages: [say(each)] });
  }
  return nudge;
}
