import { randomInt } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Day } from "../../rules/calendar/time.ts";
import { codesOf } from "../../rules/organisation/cadre-codes.ts";
import { beginOf, nextCode, type PersonChange, toldOf } from "../../rules/organisation/person-change.ts";
import type { RosterPlan } from "../../rules/organisation/planned-roster.ts";
import type { StoredRoster } from "../../rules/organisation/roster.ts";
import { planRoster } from "../../rules/organisation/roster-plan.ts";
import { Refusal } from "../../words/refusal.ts";
import type { RosterOf, Rosters } from "./rosters.ts";

/** What is told of one person, from when on, and the units that the person is in before and after. */
export interface Telling {
  readonly change: PersonChange;
  readonly from: Day;
  readonly units: readonly string[];
}

/** One that meets with another import begins anew, so often, after a short and uneven wait: several at once take turns. */
const MOST_TRIES = 12;
const LONGEST_WAIT_MS = 25;

/** What the change would do, and from when (`days`); undefined when the person is not there any more. */
export async function previewOf(
  rosters: Pick<Rosters, "stored">,
  telling: Telling,
  today: Day,
): Promise<RosterPlan | undefined> {
  return planOf(await rosters.stored(telling), telling, today);
}

/**
 * Makes the change true by the roster's one write, once under a key.
 * @returns what it did; `before` when the same key did it before; undefined when the person is not there any more
 * @throws Refusal when imports begin one after another
 */
export async function makeTrue(
  rosters: Pick<Rosters, "beginFor" | "apply">,
  telling: Telling,
  { key, today }: { key: string; today: Day },
): Promise<RosterPlan | "before" | undefined> {
  for (let tried = 1; ; tried++) {
    const turn = await rosters.beginFor(key, telling);
    if (turn.isDone) return "before";
    const plan = planOf(turn.stored, telling, today);
    if (!plan) return undefined;
    try {
      await rosters.apply(turn, plan);
      return plan;
    } catch (error) {
      const isOther = error instanceof Refusal && error.phrase.key === "roster-other-began";
      if (!isOther || tried === MOST_TRIES) throw error;
      await pause(randomInt(LONGEST_WAIT_MS * tried));
    }
  }
}

/** A code that nobody has or ever had, for somebody who joins a unit. */
export async function freeCode(rosters: Pick<Rosters, "stored" | "knows">, unit: string): Promise<string> {
  const only: RosterOf = { units: [unit] };
  const taken = (await rosters.stored(only)).cadres.flatMap(codesOf);
  for (;;) {
    const code = nextCode(unit, taken);
    if (!(await rosters.knows(code))) return code;
    taken.push(code);
  }
}

function planOf(stored: StoredRoster, { change, from }: Telling, today: Day): RosterPlan | undefined {
  const days = { from: beginOf(stored.cadres, change, { from, today }), today };
  const told = toldOf(stored.cadres, change, days);
  return told && planRoster(stored, told, days);
}
