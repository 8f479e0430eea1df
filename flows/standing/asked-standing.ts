import type { Services } from "../../src/chat/services.ts";
import { digestMessages } from "../../src/jobs/digests/digest.ts";
import { digestText, digestTextIn } from "../../src/jobs/digests/digest-text.ts";
import { fittedDraft, roomBelow } from "../../src/jobs/digests/fitted-draft.ts";
import { fittedTable } from "../../src/jobs/digests/shown-table.ts";
import type { StandingTable } from "../../src/jobs/digests/standing-table.ts";
import type { NoticeMessage } from "../../src/records/notices/notices-model.ts";
import type { UnitStanding } from "../../src/records/standings/survey.ts";
import { type Period, periodOf, previousPeriod } from "../../src/rules/calendar/periods.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { periodText } from "../../src/words/spoken.ts";
import { noStanding } from "./no-standing.ts";

/** Without buttons they are listed below the table. */
const ROOM_OF_BUTTONS = 100;

/** The periods that a bare question means: this week and this month, so far. */
export function usualPeriods(at: number): Period[] {
  const today = dayOf(at);
  return [periodOf("week", today), periodOf("month", today)];
}

/** What is asked, and how it can be shown. */
interface AskedStanding {
  /** One period; or two, side by side. */
  periods: readonly Period[];
  /** The longest text of one message, in UTF-16 units. */
  maxText: number;
  /** In private what has no room is left to the file; a group has no other way to it. */
  place: "private" | "group";
}

/** A unit's figures as its digest says them; a period that still runs has no trend. */
export async function standingMessages(
  services: Pick<Services, "words" | "standings">,
  unit: string,
  { periods, maxText, place }: AskedStanding,
  at: number,
): Promise<NoticeMessage[]> {
  const { words, standings } = services;
  const today = dayOf(at);
  const [now, beside] = await unitStandings(services, unit, periods, at);
  if (!now) return [];
  const hasEnded = !beside && now.period.to < today;
  const before = hasEnded ? await standings.of(unit, previousPeriod(now.period), at) : undefined;
  const parts = { words, now, before, beside, today };
  if (place === "group") return digestMessages(parts, { namesInGroup: false, maxText });
  const room = maxText - ROOM_OF_BUTTONS;
  const usual = (table: StandingTable | undefined) => digestText(parts, [], table);
  const tight = (table: StandingTable | undefined) => digestTextIn("shared lines", parts, [], table);
  const { text, table } = fittedDraft(parts, [usual, tight], room).draft;
  return [{ text, ...(table && { table: fittedTable(words, table, roomBelow(text, room)) }) }];
}

/**
 * A unit's standing in each of the periods.
 * @throws Refusal for a period that has not begun, or in which there was no such unit
 */
export async function unitStandings(
  services: Pick<Services, "words" | "standings">,
  unit: string,
  periods: readonly Period[],
  at: number,
): Promise<UnitStanding[]> {
  const today = dayOf(at);
  const survey = services.standings.together(unit, at);
  const found: UnitStanding[] = [];
  for (const period of periods) {
    const said = periodText(services.words, period, today);
    if (period.from > today) throw refuse("standing-not-begun", { period: said });
    const standing = (await survey(period)).of(unit);
    if (!standing) throw await noStanding(services, unit, period, today);
    found.push(standing);
  }
  return found;
}
