import type { Services } from "../../src/chat/services.ts";
import type { DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { CadresOverTime } from "../../src/records/standings/each-judged.ts";
import { type Period, type PeriodId, periodOf, previousPeriod } from "../../src/rules/calendar/periods.ts";
import { addDays, type Day } from "../../src/rules/calendar/time.ts";
import type { PartResult } from "../../src/rules/duties/compliance.ts";
import { isOpen } from "../../src/rules/duties/corrections.ts";
import { duePartsOf } from "../../src/rules/duties/due-parts.ts";
import { type CountedDutyId, DUTIES, DUTY_IDS, isCounted } from "../../src/rules/duties/duties.ts";
import type { DutyResult } from "../../src/rules/duties/duty-result.ts";
import { inARow } from "../../src/rules/duties/in-a-row.ts";
import type { Pledged } from "../../src/rules/duties/pledged.ts";
import { joinedOn } from "../../src/rules/organisation/dated.ts";
import type { SpokenResult } from "../../src/words/duty-words.ts";

/** What was done so far, and what the plan asks. */
export type Now = SpokenResult & Pick<DutyResult, "excused" | "waiting" | "lost">;

/** A duty's results in the current period, and in the earlier ones of the same month. */
export interface OwnStanding {
  duty: CountedDutyId;
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
  /** Deeds of any day that wait for a head's word. */
  waits: DeedEntry[];
}

/** How a cadre stands today in each duty that is counted: all of it is read together. */
export async function ownStandings(
  { standings, forms, policies, deeds }: Pick<Services, "standings" | "forms" | "policies" | "deeds">,
  { me, known }: { me: Cadre; known: CadresOverTime },
  today: Day,
): Promise<OwnStanding[]> {
  const asked = DUTY_IDS.filter(isCounted).map((duty) => ({ duty, period: spanJudged(duty, today) }));
  const [all, pledged, registered, policy, logged] = await Promise.all([
    standings.ownParts(known, asked, today),
    forms.pledgedNumbers(me.code, today.slice(0, 4)),
    deeds.registeredIn([me.code], periodOf("week", today).id),
    policies.of(me.unit, today),
    deeds.recent(me.code, today),
  ]);
  const waits = logged.filter(({ state }) => state === "waits");
  const facts = known.records[0]?.facts ?? [];
  const joined = joinedOn(facts, today) ?? facts[0]?.from;
  return Promise.all(
    asked.map(async ({ duty, period }) => {
      const { current, month, span } = periodsShown(duty, today);
      const found = all.get(duty);
      const shown = duePartsOf(DUTIES[duty], span);
      const parts = found?.parts.filter((part) => shown.some(({ id }) => id === part.period.id)) ?? [];
      const earlier = parts.filter((part) => isBefore(part.period, current));
      const isCut = earlier.length < shown.filter((each) => isBefore(each, current)).length;
      const unasked = found?.evidenceIn(current.id);
      return {
        duty,
        current,
        now:
          parts.find(({ period, owed, letOff }) => period.id === current.id && (owed || letOff)) ??
          (unasked && unasked.done > 0 ? { ...unasked, required: null } : undefined),
        month,
        earlier,
        closed: earlier.filter(({ period }) => !isOpen(period, policy, today)).map(({ period }) => period.id),
        since: isCut && joined !== undefined && joined > span.from ? joined : undefined,
        pledged: pledged[duty],
        mondays: await mondaysInARow(
          standings,
          { known, duty, year: period, parts: found?.parts ?? [] },
          today,
        ),
        registered: DUTIES[duty].entry?.registers && registered.get(me.code),
        waits: waits.filter((entry) => entry.duty === duty),
      };
    }),
  );
}

/** The due period that runs, its month, and what of it is shown. */
function periodsShown(duty: CountedDutyId, today: Day): { current: Period; month: Period; span: Period } {
  const [kind] = DUTIES[duty].due;
  const current = periodOf(kind, today);
  const month = periodOf("month", kind === "week" ? addDays(current.from, 3) : current.from);
  return { current, month, span: kind === "week" ? month : current };
}

/** Mondays are counted back from today, so their year is read at once. */
function spanJudged(duty: CountedDutyId, today: Day): Period {
  const { span } = periodsShown(duty, today);
  return DUTIES[duty].mondaysFrom === undefined ? span : periodOf("year", span.to);
}

function isBefore(period: Period, current: Period): boolean {
  return period.to < current.from;
}

/** Counted back over the years, as far as they were met. @param parts those of the year that runs */
async function mondaysInARow(
  standings: Services["standings"],
  {
    known,
    duty,
    year,
    parts,
  }: { known: CadresOverTime; duty: CountedDutyId; year: Period; parts: readonly PartResult[] },
  today: Day,
): Promise<number> {
  if (DUTIES[duty].mondaysFrom === undefined) return 0;
  let { met, ends } = inARow(parts);
  for (let [before, own] = [year, parts]; !ends && own.length > 0; ) {
    before = previousPeriod(before);
    own = (await standings.ownParts(known, [{ duty, period: before }], today)).get(duty)?.parts ?? [];
    const found = inARow(own);
    met += found.met;
    ends = found.ends;
  }
  return met;
}
