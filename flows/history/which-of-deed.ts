import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { DeedEntries, DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { doneText, sumText } from "../../src/words/deed-text.ts";
import { phrase } from "../../src/words/words.ts";
import { lockedTold, locksOf, type PartLock } from "../deeds/locked-parts.ts";
import { refuseLocked } from "../deeds/must-be-open.ts";
import { wholeOf } from "../deeds/said-once.ts";

/** An entry and what else its deed counts for. */
export async function wholeDeed(
  talk: Talk,
  { deeds }: Pick<Services, "deeds">,
  entry: DeedEntry,
): Promise<DeedEntries> {
  const entries = await talk.call(() => deeds.ofDeed(entry));
  return [entry, ...entries.filter(({ key }) => key !== entry.key)];
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
): Promise<{ targets: DeedEntries; locked: readonly PartLock<DeedEntry>[] }> {
  const entries = await wholeDeed(talk, services, entry);
  const all = await locksOf(talk, services, { cadre: me, parts: entries }, today);
  const locked = all.filter(({ lock }) => !lock.open);
  const [first, ...more] = all.filter(({ lock }) => lock.open).map(({ part }) => part);
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
  { me: { name }, locked }: { me: Cadre; locked: readonly PartLock<DeedEntry>[] },
  today: Day,
): Promise<void> {
  for (const each of locked)
    await talk.say("history-also-locked", lockedTold(words, { name, locked: each, wants: "take" }, today));
}
