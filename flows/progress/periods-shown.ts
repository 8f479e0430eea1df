import type { Services } from "../../src/chat/services.ts";
import type { CadresOverTime } from "../../src/records/standings/each-judged.ts";
import type { OwnAsked } from "../../src/records/standings/own-parts.ts";
import { type Period, type PeriodId, periodOf, previousPeriod } from "../../src/rules/calendar/periods.ts";
import { addDays, type Day } from "../../src/rules/calendar/time.ts";
import type { PartResult } from "../../src/rules/duties/compliance.ts";
import { endedOpen } from "../../src/rules/duties/corrections.ts";
import { type CountedDutyId, DUTIES, isForLater } from "../../src/rules/duties/duties.ts";
import type { Evidence } from "../../src/rules/duties/duty-result.ts";
import type { Policy } from "../../src/rules/duties/policy.ts";

/** What of a duty is shown on a day. */
export interface PeriodsShown {
  readonly duty: CountedDutyId;
  /** The due period that runs, and its month. */
  readonly current: Period;
  readonly month: Period;
  /** Of a weekly duty its weeks are counted, else it is the due period itself. */
  readonly span: Period;
  /** Due periods that have ended, and can still be entered, in order. */
  readonly open: readonly Period[];
  /** What has to be judged for it, the running one first. */
  readonly judged: readonly [Period, ...Period[]];
}

/** What is shown of a duty: the period that runs, its month, and whatever has ended and is still open. */
export function periodsShown(duty: CountedDutyId, policy: Policy, today: Day): PeriodsShown {
  const [kind] = DUTIES[duty].due;
  const current = periodOf(kind, today);
  const month = periodOf("month", anchorOf(current));
  const span = kind === "week" ? month : current;
  const open = isForLater(duty) ? endedOpen(current, policy, today) : [];
  // Mondays are counted back from today, so their year is read at once.
  const first = DUTIES[duty].mondaysFrom === undefined ? span : periodOf("year", span.to);
  const judged: [Period, ...Period[]] = [first];
  const oldest = anchorOf(open[0] ?? current);
  for (let one = first; oldest < one.from; judged.push(one)) one = previousPeriod(one);
  return { duty, current, month, span, open, judged };
}

/** The day by which a period belongs to a longer one: a week to the month and year of its Thursday (ISO 8601). */
function anchorOf({ kind, from }: Period): Day {
  return kind === "week" ? addDays(from, 3) : from;
}

/** Results of one duty over all that is shown of it. */
export interface PartsShown {
  /** In order. */
  parts: readonly PartResult[];
  /** Those of the first of what was judged. */
  running: readonly PartResult[];
  evidenceIn: (due: PeriodId) => Evidence;
}

/** The results of several duties: what runs is read together, then what was before it, where something of that is still open. */
export async function partsOf(
  standings: Services["standings"],
  { known, shown }: { known: CadresOverTime; shown: readonly (PeriodsShown & Pick<OwnAsked, "byKind">)[] },
  today: Day,
): Promise<ReadonlyMap<CountedDutyId, PartsShown>> {
  const rounds = Math.max(...shown.map(({ judged }) => judged.length));
  const read = await Promise.all(
    Array.from({ length: rounds }, (_, nth) => {
      const asked = shown.flatMap(({ duty, judged, byKind = false }) => {
        const period = judged[nth];
        return period ? [{ duty, period, byKind }] : [];
      });
      return standings.ownParts(known, asked, today);
    }),
  );
  return new Map(
    shown.flatMap(({ duty }): [CountedDutyId, PartsShown][] => {
      const [first, ...before] = read.flatMap((one) => one.get(duty) ?? []);
      if (!first) return [];
      const parts = [...before.reverse(), first].flatMap((one) => one.parts);
      return [[duty, { parts, running: first.parts, evidenceIn: first.evidenceIn }]];
    }),
  );
}
