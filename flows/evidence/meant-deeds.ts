import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { DeedEntries } from "../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { deedText } from "../../src/words/deed-text.ts";
import { justLoggedForOthers, type MeantDeed } from "./of-members.ts";
import { isOpen, openDeeds } from "./recent-deeds.ts";

/** So many to pick from. */
const MOST_OFFERED = 3;

type Parts = Pick<Services, "words" | "cadres" | "deeds" | "policies">;

/** The deeds that a picture may show, and whether it can only be this one. */
export interface Meant {
  deeds: MeantDeed[];
  /** The words below it told of the deed. */
  isTold: boolean;
}

/**
 * What the words below a picture, or above it, logged; what the message that it answers logged or tells of; else the newest.
 * @param key that of the change that looks
 */
export async function meantDeeds(
  services: Parts,
  { me, talk, key, at }: { me: Cadre; talk: Pick<Talk, "message" | "quotes">; key: string; at: number },
): Promise<Meant> {
  const today = dayOf(at);
  const told = await fromMessage(services, { me, message: talk.message, key }, today);
  if (told) return { deeds: [{ deed: told }], isTold: true };
  const own = (await openDeeds(services, { me, most: MOST_OFFERED, at }, today)).map((deed) => ({ deed }));
  const newest = [...own, ...(await justLoggedForOthers(services, { me, at }, today))]
    .toSorted((a, b) => b.deed[0].at - a.deed[0].at)
    .slice(0, MOST_OFFERED);
  const { quotes } = talk;
  const quoted = quotes && (await fromMessage(services, { me, message: quotes.message, key }, today));
  const named = quotes && newest.find(({ deed }) => isNamed(services, deed, quotes.text));
  const only = quoted ? { deed: quoted } : named;
  return { deeds: only ? [only] : newest, isTold: false };
}

async function fromMessage(
  services: Parts,
  { me, message, key }: { me: Cadre; message: string; key: string },
  today: Day,
): Promise<DeedEntries | undefined> {
  const found = await services.deeds.findBySource(me.code, message, key, today);
  return found && (await isOpen(services, me, found.entries, today)) ? found.entries : undefined;
}

/** An answer of ours tells of the deed as of the day on which it was logged. */
function isNamed({ words }: Pick<Services, "words">, deed: DeedEntries, text: string): boolean {
  return text.includes(deedText(words, deed, dayOf(deed[0].at)));
}
