import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { DeedLock } from "../../src/rules/duties/deed-locks.ts";
import { doneText } from "../../src/words/deed-text.ts";
import { dateText, whenText } from "../../src/words/spoken.ts";
import { lockOf } from "./due-standing.ts";
import { refuseLocked } from "./must-be-open.ts";
import { type SaidFor, type SaidOnce, saidFor, wholeOf } from "./said-once.ts";
import { typedForMember } from "./typed-for-member.ts";

/** What of a deed a duty does not take any more. */
interface LockedPart {
  readonly part: SaidFor;
  readonly standing: DeedLock;
}

/**
 * A deed locks duty by duty: on 20/11 an activity of 2/11 still counts for its month, its hours no longer for their week.
 * @returns what can still be logged, and what cannot
 * @throws Refusal when nothing can
 */
export async function openParts(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "policies">,
  { cadre, said }: { cadre: Cadre; said: SaidOnce },
  today: Day,
): Promise<{ open: SaidOnce; locked: LockedPart[] }> {
  const parts: LockedPart[] = [];
  const all = saidFor(said);
  for (const part of all) {
    const standing = await talk.call(() => lockOf(services, cadre, part, today));
    parts.push({ part, standing });
  }
  const locked = parts.filter(({ standing }) => !standing.open);
  const [first] = locked;
  if (!first) return { open: said, locked };
  if (locked.length === parts.length) {
    const standings = locked.map(({ standing }) => standing);
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
  { cadre: { name }, locked }: { cadre: Cadre; locked: readonly LockedPart[] },
  today: Day,
): Promise<void> {
  for (const { part, standing } of locked)
    await talk.say("deed-also-locked", {
      what: doneText(words, part),
      when: whenText(words, standing.period, today),
      until: dateText(standing.until, today),
      add: typedForMember(words, { name, deed: part, wants: "add" }, today),
    });
}
