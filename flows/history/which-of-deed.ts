import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { DeedEntries, DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { DeedLock } from "../../src/rules/duties/deed-locks.ts";
import { doneText, sumText } from "../../src/words/deed-text.ts";
import { dateText, whenText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { lockOf } from "../deeds/due-standing.ts";
import { refuseLocked } from "../deeds/must-be-open.ts";
import { wholeOf } from "../deeds/said-once.ts";
import { typedForMember } from "../deeds/typed-for-member.ts";

/** An entry and what else its deed counts for. */
export async function wholeDeed(
  talk: Talk,
  { deeds }: Pick<Services, "deeds">,
  entry: DeedEntry,
): Promise<DeedEntries> {
  const entries = await talk.call(() => deeds.ofDeed(entry));
  return [entry, ...entries.filter(({ key }) => key !== entry.key)];
}

/** What of a deed may not be changed any more. */
export interface LockedEntry {
  readonly entry: DeedEntry;
  readonly lock: DeedLock;
}

/**
 * What is to be taken back of an entry's deed: all that may still be changed, or what it counts for one duty alone; and what stays since
 * its own period is locked.
 * @throws Refusal where all of it is locked
 */
export async function whichOfDeed(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "deeds" | "policies">,
  { me, entry }: { me: Cadre; entry: DeedEntry },
  today: Day,
): Promise<{ targets: DeedEntries; locked: readonly LockedEntry[] }> {
  const entries = await wholeDeed(talk, services, entry);
  const all: LockedEntry[] = [];
  for (const each of entries)
    all.push({ entry: each, lock: await talk.call(() => lockOf(services, me, each, today)) });
  const locked = all.filter(({ lock }) => !lock.open);
  const [first, ...more] = all.filter(({ lock }) => lock.open).map((each) => each.entry);
  if (!first) {
    const standings = locked.map(({ lock }) => lock);
    throw refuseLocked(services, { cadre: me, deed: wholeOf(entries), wants: "undo", standings }, today);
  }
  if (more.length === 0) return { targets: [first], locked };
  const { words } = services;
  const whole: DeedEntries = [first, ...more];
  const question = phrase("history-ask-undo-part", { all: sumText(words, whole) });
  const which = await talk.pickOrLeave(question, [
    { value: "all", label: words.label("history-undo-all") },
    ...whole.map((one) => ({
      value: one.ref,
      label: words.text("history-undo-one", { one: doneText(words, one) }),
    })),
  ]);
  const one = whole.find(({ ref }) => ref === which);
  return { targets: one ? [one] : whole, locked };
}

/** Says what of a deed stays, until when it could be taken back, and the line by which a secretary still can. */
export async function sayStays(
  talk: Talk,
  { words }: Pick<Services, "words">,
  { me: { name }, locked }: { me: Cadre; locked: readonly LockedEntry[] },
  today: Day,
): Promise<void> {
  for (const { entry, lock } of locked)
    await talk.say("history-also-locked", {
      what: doneText(words, entry),
      when: whenText(words, lock.period, today),
      until: dateText(lock.until, today),
      take: typedForMember(words, { name, deed: entry, wants: "take" }, today),
    });
}
