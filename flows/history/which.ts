import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Option } from "../../src/chat/message/outgoing.ts";
import type { Services } from "../../src/chat/services.ts";
import type { NamedEntry } from "../../src/command-lines/history-line.ts";
import type { DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { type DeedLock, duePeriodOf } from "../../src/rules/duties/deed-locks.ts";
import { DUTIES } from "../../src/rules/duties/duties.ts";
import { clippedApart } from "../../src/words/clipped-apart.ts";
import { entryText } from "../../src/words/deed-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { dateText, whenText } from "../../src/words/spoken.ts";
import type { Phrase } from "../../src/words/words.ts";
import { lockOf } from "../deeds/due-standing.ts";
import { typedForMember } from "../deeds/typed-for-member.ts";

/** What it takes to find an entry, to judge whether it may still be changed, and to tell how its duties stand then. */
export type EntryServices = Pick<Services, "words" | "cadres" | "deeds" | "policies" | "standings">;

const MOST_OPTIONS = 8;
/** A button wider than a phone is cut by the platform. */
const MOST_LABEL = 40;

/** Which entry is meant: by a button, or picked below a question. */
interface Which {
  me: Cadre;
  named?: NamedEntry | undefined;
  question: Phrase;
}

/**
 * The entry that a button names, or one picked from those that can still be changed.
 * @throws Refusal when there is none
 */
export async function whichEntry(talk: Talk, services: EntryServices, which: Which): Promise<DeedEntry> {
  const { entry } = await whichOf(talk, services, which, []);
  if (!entry) throw new Error("picked what was not offered");
  return entry;
}

/**
 * As {@link whichEntry}, among other things that can be picked.
 * @returns the entry, or the value of the other thing
 */
export async function whichOf(
  talk: Talk,
  services: EntryServices,
  { me, named, question }: Which,
  others: readonly Option[],
): Promise<{ entry: DeedEntry } | { entry?: never; other: string }> {
  const today = dayOf(await talk.now());
  if (named) {
    const found = await talk.call(
      async () => (await services.deeds.findByRef(me.code, named, today)) ?? null,
    );
    if (!found) throw refuse("history-too-old");
    return { entry: found };
  }
  const { open, newest, lock } = await talk.call(() => openEntries(services, me, today));
  if (open.length + others.length === 0) {
    if (!newest || !lock) throw refuse("history-nothing-there");
    const { name } = me;
    throw refuse("history-nothing-open", {
      when: whenText(services.words, lock.period, today),
      until: dateText(lock.until, today),
      what: entryText(services.words, newest, today),
      take: typedForMember(services.words, { name, deed: newest, wants: "take" }, today),
      add: typedForMember(services.words, { name, deed: newest, wants: "add" }, today),
    });
  }
  const textOf = (entry: DeedEntry) => entryText(services.words, entry, today);
  const options = clippedApart(open, textOf, MOST_LABEL).map(([{ ref }, label]) => ({ value: ref, label }));
  const picked = await talk.pickOrLeave(question, [...others, ...options]);
  const entry = open.find((candidate) => candidate.ref === picked);
  return entry ? { entry } : { other: picked };
}

/**
 * The newest entries of recent weeks that may still be changed, each by its own duty's period; the newest of all, and until when it
 * could be, where there are any. Plain JSON.
 */
async function openEntries(
  services: Pick<Services, "cadres" | "deeds" | "policies">,
  me: Cadre,
  today: Day,
): Promise<{ open: DeedEntry[]; newest?: DeedEntry; lock?: DeedLock }> {
  const open: DeedEntry[] = [];
  const known = new Map<string, boolean>();
  const recent = await services.deeds.recent(me.code, today);
  const [newest] = recent;
  for (const entry of recent) {
    const period = `${entry.duty} ${duePeriodOf(DUTIES[entry.duty], entry.day).id}`;
    const isOpen = known.get(period) ?? (await lockOf(services, me, entry, today)).open;
    known.set(period, isOpen);
    if (isOpen) open.push(entry);
    if (open.length === MOST_OPTIONS) break;
  }
  return { open, ...(newest && { newest, lock: await lockOf(services, me, newest, today) }) };
}
