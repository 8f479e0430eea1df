import type { Services } from "../../src/chat/services.ts";
import type { DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { CadresOverTime } from "../../src/records/standings/each-judged.ts";
import { type Period, type PeriodId, periodOf } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { PartResult } from "../../src/rules/duties/compliance.ts";
import { duePartsOf } from "../../src/rules/duties/due-parts.ts";
import { type CountedDutyId, DUTIES, DUTY_IDS, isCounted } from "../../src/rules/duties/duties.ts";
import { canBeMadeUp, type DutyResult } from "../../src/rules/duties/duty-result.ts";
import {
  isOfOneKind,
  type Pledged,
  type PledgedNumbers,
  type Target,
  targetOf,
} from "../../src/rules/duties/pledged.ts";
import { joinedOn } from "../../src/rules/organisation/dated.ts";
import type { SpokenResult } from "../../src/words/duty-words.ts";
import { mondaysInARow } from "./mondays.ts";
import { type PeriodsShown, partsOf, periodsShown } from "./periods-shown.ts";

/** What was done so far, and what the plan asks. */
export type Now = SpokenResult & Pick<DutyResult, "excused" | "share" | "waiting" | "lost">;

/** A duty's results in the current period, and in those that have ended. */
export interface OwnStanding {
  duty: CountedDutyId;
  current: Period;
  /** Nothing where none is asked. */
  now: Now | undefined;
  month: Period;
  /** Of a weekly duty: the earlier weeks of the month, by the plan, and whether one's own pledge was kept in each. */
  earlier: (PartResult & { kept: boolean })[];
  /** Ended ones that lack something, in order, of whatever month or year. */
  lacking: EndedPart[];
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

/** A period that has ended, and lacks something that can still be entered, or that waits for a head's word. */
export interface EndedPart extends PartResult {
  /** Its entries can still be changed. */
  readonly open: boolean;
  /** Measured by one's own pledge, where that asks more: only this part of the duty is meant. */
  readonly part?: string | undefined;
}

/** How a cadre stands today in each duty that is counted: all of it is read together. */
export async function ownStandings(
  { standings, forms, policies, deeds }: Pick<Services, "standings" | "forms" | "policies" | "deeds">,
  { me, known }: { me: Cadre; known: CadresOverTime },
  today: Day,
): Promise<OwnStanding[]> {
  const facts = known.records[0]?.facts ?? [];
  const joined = joinedOn(facts, today) ?? facts[0]?.from;
  const policy = await policies.of(me.unit, today);
  const shown = DUTY_IDS.filter(isCounted).map((duty) => periodsShown(duty, policy, today));
  const pledged = await pledgesOf(forms, me, shown);
  const asked = shown.map((each) => ({
    ...each,
    byKind: [...pledged.values()].some((numbers) => isOfOneKind(each.duty, numbers[each.duty])),
  }));
  const [all, registered, logged] = await Promise.all([
    partsOf(standings, { known, shown: asked }, today),
    deeds.registeredIn([me.code], periodOf("week", today).id),
    deeds.recent(me.code, today),
  ]);
  const waits = logged.filter(({ state }) => state === "waits");
  return Promise.all(
    shown.map(async ({ duty, current, month, span, open, judged: [year] }) => {
      const { parts = [], running, evidenceIn } = all.get(duty) ?? {};
      const inSpan = duePartsOf(DUTIES[duty], span).filter((each) => isBefore(each, current));
      const pledgedIn = ({ id }: Period) => pledged.get(yearOf(id))?.[duty];
      const measured = (part: PartResult) => targetOf(part, pledgedIn(part.period), part.period);
      const earlier = parts.filter(({ period }) => isAmong(inSpan, period));
      const isCut = earlier.length < inSpan.length;
      const since = isCut && joined !== undefined && joined > span.from ? joined : undefined;
      const unasked = evidenceIn?.(current.id);
      return {
        duty,
        current,
        now:
          parts.find(({ period, owed, letOff }) => period.id === current.id && (owed || letOff)) ??
          (unasked && unasked.done > 0 ? { ...unasked, required: null } : undefined),
        month,
        earlier: earlier.map((part) => ({ ...part, kept: isKept(measured(part)) })),
        lacking: parts.flatMap((part): EndedPart[] => {
          const isOpen = isAmong(open, part.period);
          // What is held against nobody is shown beside the day from which it would be.
          const isShown = isOpen ? part.owed || since !== undefined : part.waiting && earlier.includes(part);
          const { isPledged: _, ...target } = measured(part);
          const asked = { ...part, ...target, open: isOpen };
          return isShown && canBeMadeUp(asked) ? [asked] : [];
        }),
        since,
        pledged: pledgedIn(current),
        mondays: await mondaysInARow(standings, { known, duty, year, parts: running ?? [] }, today),
        registered: DUTIES[duty].entry?.registers && registered.get(me.code),
        waits: waits.filter((entry) => entry.duty === duty),
      };
    }),
  );
}

/** What was pledged for each year that is shown; a week is of the year of its Thursday. */
async function pledgesOf(
  forms: Pick<Services["forms"], "pledgedNumbers">,
  { code }: Cadre,
  shown: readonly PeriodsShown[],
): Promise<ReadonlyMap<string, PledgedNumbers>> {
  const years = new Set(shown.flatMap(({ current, open }) => [current, ...open]).map(({ id }) => yearOf(id)));
  return new Map(
    await Promise.all(
      [...years].map(async (year) => [year, await forms.pledgedNumbers(code, year)] as const),
    ),
  );
}

function isKept({ done, required }: Target): boolean {
  return done >= required;
}

function yearOf(id: PeriodId): string {
  return id.slice(0, 4);
}

function isAmong(periods: readonly Period[], { id }: Period): boolean {
  return periods.some((each) => each.id === id);
}

function isBefore(period: Period, current: Period): boolean {
  return period.to < current.from;
}
