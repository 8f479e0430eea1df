import type { Services } from "../../src/chat/services.ts";
import type { DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Period, type PeriodId, periodOf, previousPeriod } from "../../src/rules/calendar/periods.ts";
import { addDays, type Day } from "../../src/rules/calendar/time.ts";
import type { PartResult } from "../../src/rules/duties/compliance.ts";
import { isOpen } from "../../src/rules/duties/corrections.ts";
import { duePartsOf } from "../../src/rules/duties/due-parts.ts";
import { type CountedDutyId, DUTIES } from "../../src/rules/duties/duties.ts";
import type { DutyResult } from "../../src/rules/duties/duty-result.ts";
import { inARow } from "../../src/rules/duties/in-a-row.ts";
import type { Pledged } from "../../src/rules/duties/pledged.ts";
import { joinedOn } from "../../src/rules/organisation/dated.ts";
import type { SpokenResult } from "../../src/words/duty-words.ts";

/** What was done so far, and what the plan asks. */
export type Now = SpokenResult & Pick<DutyResult, "excused" | "waiting" | "lost">;

/** A duty's results in the current period, and in the earlier ones of the same month. */
export interface OwnStanding {
  current: Period;
  /** Nothing where none is asked. */
  now: Now | undefined;
  month: Period;
  earlier: PartResult[];
  /** Those of them whose entries can no longer be changed. */
  closed: PeriodId[];
  /** Set where earlier ones of the month are not held against the cadre. */
  since: Day | undefined;
  /** What the cadre has pledged for each such period. */
  pledged: Pledged | undefined;
  /** Of a duty of Mondays: how many up to now were met one after the other. */
  mondays: number;
  /** What is registered for the current period, and not done yet. */
  registered: DeedEntry | undefined;
}

/** How a cadre stands in a duty today. */
export async function ownStanding(
  { standings, forms, policies, deeds }: Pick<Services, "standings" | "forms" | "policies" | "deeds">,
  me: Cadre,
  duty: CountedDutyId,
  today: Day,
): Promise<OwnStanding> {
  const [kind] = DUTIES[duty].due;
  const current = periodOf(kind, today);
  const month = periodOf("month", kind === "week" ? addDays(current.from, 3) : current.from);
  const cadre = await standings.cadre(me);
  const facts = cadre.records[0]?.facts ?? [];
  const span = kind === "week" ? month : current;
  const parts = (await standings.parts(cadre, duty, span, today)).get(me.code) ?? [];
  const isEarlier = (period: Period) => period.to < current.from;
  const earlier = parts.filter(({ period }) => isEarlier(period));
  const policy = await policies.of(me.unit, today);
  const joined = joinedOn(facts, today) ?? facts[0]?.from;
  const isCut = earlier.length < duePartsOf(DUTIES[duty], span).filter(isEarlier).length;
  const unasked = (await standings.evidence(cadre, duty, current)).get(me.code);
  return {
    current,
    now:
      parts.find(({ period, owed, letOff }) => period.id === current.id && (owed || letOff)) ??
      (unasked && unasked.done > 0 ? { ...unasked, required: null } : undefined),
    month,
    earlier,
    closed: earlier.filter(({ period }) => !isOpen(period, policy, today)).map(({ period }) => period.id),
    since: isCut && joined !== undefined && joined > span.from ? joined : undefined,
    pledged: (await forms.pledgedNumbers(me.code, today.slice(0, 4)))[duty],
    mondays: await mondaysInARow(standings, me, duty, today),
    registered:
      DUTIES[duty].entry?.registers && (await deeds.registeredIn([me.code], current.id)).get(me.code),
  };
}

/** Counted back over the years, as far as they were met. */
async function mondaysInARow(
  standings: Services["standings"],
  me: Cadre,
  duty: CountedDutyId,
  today: Day,
): Promise<number> {
  if (DUTIES[duty].mondaysFrom === undefined) return 0;
  const cadre = await standings.cadre(me);
  let met = 0;
  const thursday = addDays(periodOf("week", today).from, 3);
  for (let year = periodOf("year", thursday); ; year = previousPeriod(year)) {
    const parts = (await standings.parts(cadre, duty, year, today)).get(me.code) ?? [];
    const found = inARow(parts);
    met += found.met;
    if (found.ends || parts.length === 0) return met;
  }
}
