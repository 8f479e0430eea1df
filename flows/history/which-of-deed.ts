import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { DeedEntries, DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { doneText, sumText } from "../../src/words/deed-text.ts";
import { phrase } from "../../src/words/words.ts";
import { lockOf } from "../deeds/due-standing.ts";

/** An entry and what else its deed counts for. */
export async function wholeDeed(
  talk: Talk,
  { deeds }: Pick<Services, "deeds">,
  entry: DeedEntry,
): Promise<DeedEntries> {
  const entries = await talk.call(() => deeds.ofDeed(entry));
  return [entry, ...entries.filter(({ key }) => key !== entry.key)];
}

/** What is to be taken back of an entry's deed: all that may still be changed, or what it counts for one duty alone. */
export async function whichOfDeed(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "deeds" | "policies">,
  { me, entry }: { me: Cadre; entry: DeedEntry },
  today: Day,
): Promise<DeedEntries> {
  const [, ...others] = await wholeDeed(talk, services, entry);
  const open: DeedEntry[] = [];
  for (const other of others)
    if ((await talk.call(() => lockOf(services, me, other, today))).open) open.push(other);
  if (open.length === 0) return [entry];
  const { words } = services;
  const whole: DeedEntries = [entry, ...open];
  const question = phrase("history-ask-undo-part", { all: sumText(words, whole) });
  const which = await talk.pickOrLeave(question, [
    { value: "all", label: words.label("history-undo-all") },
    ...whole.map((one) => ({
      value: one.ref,
      label: words.text("history-undo-one", { one: doneText(words, one) }),
    })),
  ]);
  const one = whole.find(({ ref }) => ref === which);
  return one ? [one] : whole;
}
