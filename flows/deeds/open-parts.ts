import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { lockedTold, locksOf, type PartLock } from "./locked-parts.ts";
import { refuseLocked } from "./must-be-open.ts";
import { type SaidFor, type SaidOnce, saidFor, wholeOf } from "./said-once.ts";

/**
 * What of a deed its duties still take.
 * @returns what can still be logged, and what cannot
 * @throws Refusal when nothing can
 */
export async function openParts(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "policies">,
  { cadre, said }: { cadre: Cadre; said: SaidOnce },
  today: Day,
): Promise<{ open: SaidOnce; locked: PartLock<SaidFor>[] }> {
  const all = saidFor(said);
  const parts = await locksOf(talk, services, { cadre, parts: all }, today);
  const locked = parts.filter(({ lock }) => !lock.open);
  const [first] = locked;
  if (!first) return { open: said, locked };
  if (locked.length === parts.length) {
    const standings = locked.map(({ lock }) => lock);
    throw refuseLocked(services, { cadre, deed: wholeOf(all), wants: "log", standings }, today);
  }
  const amounts = { ...said.amounts };
  for (const { part } of locked) delete amounts[part.duty];
  return { open: { ...said, amounts }, locked };
}

/** Says what of a deed was not logged, and how it still can be. */
export async function sayLocked(
  talk: Talk,
  { words }: Pick<Services, "words">,
  { cadre: { name }, locked }: { cadre: Cadre; locked: readonly PartLock<SaidFor>[] },
  today: Day,
): Promise<void> {
  for (const each of locked)
    await talk.say("deed-also-locked", lockedTold(words, { name, locked: each, wants: "add" }, today));
}
