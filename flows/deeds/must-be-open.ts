import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { DeedKind } from "../../src/rules/duties/deed-kinds.ts";
import type { DutyId } from "../../src/rules/duties/duties.ts";
import { listText } from "../../src/words/list-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { capitalised, dateText, periodText } from "../../src/words/spoken.ts";
import { type DueStanding, dueStanding } from "./due-standing.ts";
import { typedForMember } from "./typed-for-member.ts";

/** What a deed counts for one duty. */
export interface DeedPart {
  duty: DutyId;
  amount: number;
  day: Day;
  kind?: DeedKind | undefined;
  place?: string | undefined;
  note?: string | undefined;
  state?: DeedEntry["state"];
  /** Of the hours that go with it, where it is said as a whole. */
  minutes?: number | undefined;
}

/** The periods that are locked, of one duty or more that a deed serves. */
type LockedSince = readonly Pick<DueStanding, "period" | "until">[];

/** Whose deed it is, and what is to become of it. */
interface Wanted {
  cadre: Cadre;
  deed: DeedPart;
  /** Left out: it is to be logged. */
  wants?: keyof typeof LOCKED;
  /** What it is to be changed into. */
  becomes?: DeedPart;
}

/** What a secretary types differs: to add, to take away, or both. */
const LOCKED = { log: "hours-locked", undo: "hours-locked-undo", change: "hours-locked-change" } as const;

/**
 * @returns the cadre's standing in the deed's due period
 * @throws Refusal when it is locked; it names the line that the secretary types
 */
export async function mustBeOpen(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "policies" | "standings">,
  { cadre, deed, wants = "log", becomes = deed }: Wanted,
  today: Day,
): Promise<DueStanding> {
  const standing = await talk.call(() => dueStanding(services, cadre, deed, today));
  if (standing.open) return standing;
  throw refuseLocked(services, { cadre, deed, wants, becomes, standings: [standing] }, today);
}

/** Why what is locked is not changed, and the line by which a secretary can. */
export function refuseLocked(
  { words }: Pick<Services, "words">,
  {
    cadre: { name },
    deed,
    wants,
    becomes = deed,
    standings,
  }: Wanted & Required<Pick<Wanted, "wants">> & { standings: LockedSince },
  today: Day,
) {
  const until = standings.map((each) => each.until).toSorted();
  const periods = new Set(standings.map(({ period }) => periodText(words, period, today)));
  return refuse(LOCKED[wants], {
    when: capitalised(listText(words, [...periods])),
    until: dateText(until.at(-1) ?? today, today),
    add: typedForMember(words, { name, deed: becomes, wants: "add" }, today),
    take: typedForMember(words, { name, deed, wants: "take" }, today),
  });
}
