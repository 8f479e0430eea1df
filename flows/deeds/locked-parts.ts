import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { DeedLock } from "../../src/rules/duties/deed-locks.ts";
import { doneText } from "../../src/words/deed-text.ts";
import { dateText, whenText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";
import { lockOf } from "./due-standing.ts";
import type { DeedPart } from "./must-be-open.ts";
import { typedForMember } from "./typed-for-member.ts";

/** What a deed counts for one duty, and until when that may be changed. */
export interface PartLock<Part> {
  readonly part: Part;
  readonly lock: DeedLock;
}

/** A deed locks duty by duty: on 20/11 an activity of 2/11 still counts for its month, its hours no longer for their week. */
export async function locksOf<Part extends DeedPart>(
  talk: Talk,
  services: Pick<Services, "cadres" | "policies">,
  { cadre, parts }: { cadre: Cadre; parts: readonly Part[] },
  today: Day,
): Promise<PartLock<Part>[]> {
  const locks: PartLock<Part>[] = [];
  for (const part of parts)
    locks.push({ part, lock: await talk.call(() => lockOf(services, cadre, part, today)) });
  return locks;
}

/** How a locked part is told: what it was, until when it was open, and the line by which a head still adds it or takes it away. */
export function lockedTold(
  words: Words,
  {
    name,
    locked: { part, lock },
    wants,
  }: { name: string; locked: PartLock<DeedPart>; wants: "add" | "take" },
  today: Day,
) {
  return {
    what: doneText(words, part),
    when: whenText(words, lock.period, today),
    until: dateText(lock.until, today),
    line: typedForMember(words, { name, deed: part, wants }, today),
  };
}
