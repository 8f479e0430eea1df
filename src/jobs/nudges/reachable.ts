import type { Services } from "../../chat/services.ts";
import { mayReceive } from "../../records/notices/may-receive.ts";
import type { NoticeMessage } from "../../records/notices/notices-model.ts";
import { isPaused } from "../../records/people/reminder-settings.ts";
import type { Stander } from "../../records/standings/stander.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import type { Nudge } from "./nudge.ts";

/** Somebody to be nudged, and how they can be reached. */
export type ToNudge = Pick<Stander, "person" | "address" | "reachable" | "withoutApp">;

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
