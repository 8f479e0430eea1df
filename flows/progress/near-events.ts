import type { Shortcut } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { openEventsFor, seatsOf } from "../../src/records/events/open-events.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { periodOf } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf, laterOf } from "../../src/rules/calendar/time.ts";
import { deedKind } from "../../src/rules/duties/deed-kinds.ts";
import { DUTIES } from "../../src/rules/duties/duties.ts";
import { countsForLower } from "../../src/rules/duties/whose-deed.ts";
import type { EventFacts } from "../../src/rules/events/event-acts.ts";
import { eventKind } from "../../src/rules/events/event-kinds.ts";
import type { UnitFacts } from "../../src/rules/organisation/tree.ts";
import { openText } from "../calendar/calendar.ts";
import { joinShortcut } from "../calendar/join.ts";
import type { Section } from "./section.ts";

/** What closes a gap is shown as far as a phone shows it beside the gaps. */
const MOST_EVENTS = 2;

/** Open events that close what is lacking, the soonest: their lines, and the buttons by which one says to come. */
export async function nearEvents(
  services: Pick<Services, "words" | "events" | "cadres">,
  me: Cadre,
  gaps: readonly NonNullable<Section["gap"]>[],
  at: number,
): Promise<{ lines: string[]; ways: Shortcut[] }> {
  const today = dayOf(at);
  const until = gaps.reduce((day, gap) => laterOf(day, untilOf(gap, today)), today);
  const open = gaps.length > 0 ? await openEventsFor(services, me, { from: today, to: until }, at) : [];
  const units = await services.cadres.unitFacts();
  const closing = open.filter(({ facts }) => gaps.some((gap) => closes(facts, gap, { me, units, today })));
  const shown = closing.slice(0, MOST_EVENTS);
  const lines = await Promise.all(
    shown.map(async ({ facts }) => {
      const unit = (await services.cadres.unit(facts.unit, today))?.name ?? facts.unit;
      return `• ${openText(services, facts, unit, today)}`;
    }),
  );
  return { lines, ways: shown.map((each) => joinShortcut(each, today)) };
}

/** The last day on which something still counts for what is lacking now. */
function untilOf({ duty }: NonNullable<Section["gap"]>, today: Day): Day {
  return periodOf(DUTIES[duty].due[0], today).to;
}

function closes(
  { kind, unit, startsAt }: EventFacts,
  gap: NonNullable<Section["gap"]>,
  { me, units, today }: { me: Cadre; units: UnitFacts; today: Day },
): boolean {
  const { deed } = eventKind(kind);
  if (!deed || dayOf(startsAt) > untilOf(gap, today)) return false;
  const { duty, part } = deedKind(deed);
  if (duty !== gap.duty || (gap.part && part !== gap.part)) return false;
  return (
    !part || countsForLower({ part, unit }, { units, seats: seatsOf(me), day: dayOf(startsAt) }) === "yes"
  );
}
