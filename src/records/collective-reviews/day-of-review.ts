import type { Period } from "../../rules/calendar/periods.ts";
import { addDays, type Day } from "../../rules/calendar/time.ts";
import { dayOfPeople } from "../../rules/collective-reviews/asked-of-review.ts";
import type { CollectiveReview } from "../../rules/collective-reviews/review.ts";
import { factAt } from "../../rules/organisation/dated.ts";
import type { Cadre } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import type { CollectiveReviews } from "./collective-reviews.ts";

/**
 * The day as of which a unit and its people are read for its review. One that was merged within the quarter is read as of its last
 * day: what was said there before is still its people's.
 */
export async function dayOfReview(
  { cadres }: { readonly cadres: Pick<Cadres, "unitFacts"> },
  { unit, quarter }: { readonly unit: string; readonly quarter: Pick<Period, "from" | "to"> },
  today: Day,
): Promise<Day> {
  const day = dayOfPeople(quarter, today);
  const now = factAt((await cadres.unitFacts()).get(unit) ?? [], day);
  if (!now || now.active) return day;
  const last = addDays(now.from, -1);
  return last < quarter.from ? day : last;
}

/** Whose review it is. */
export interface Reviewees {
  /** Who was in the unit on that day: how many they are decides who writes it, also when somebody has left since. */
  readonly wereThere: readonly Cadre[];
  /** Whom it is about: each person is reviewed once a quarter, where they are on its last day. */
  readonly people: readonly Cadre[];
  /** The unit has gone into another within the quarter: its people are reviewed there, and what was said here is read. */
  readonly isGone: boolean;
}

/**
 * Whom a unit's review is about. Of whom another unit's has closed the part, before they came, nothing is asked again; whoever has
 * moved since this one closed theirs stays with it: nobody else can correct what was said.
 */
export async function revieweesOf(
  services: {
    readonly cadres: Pick<Cadres, "unitFacts" | "members" | "person">;
    readonly collectiveReviews: Pick<CollectiveReviews, "of" | "closedElsewhere">;
  },
  { unit, quarter }: { readonly unit: string; readonly quarter: Period },
  today: Day,
): Promise<Reviewees> {
  const { cadres, collectiveReviews } = services;
  const day = await dayOfReview(services, { unit, quarter }, today);
  const wereThere = await cadres.members(unit, { below: false }, day);
  const named = { unit, quarter: quarter.id };
  const isGone = day !== dayOfPeople(quarter, today);
  const said = (await collectiveReviews.of(named)).people;
  const moved = await movedSince(cadres, { said, wereThere }, today);
  if (isGone)
    return { wereThere, people: [...wereThere.filter(({ code }) => said.has(code)), ...moved], isGone };
  const elsewhere = await collectiveReviews.closedElsewhere(
    named,
    wereThere.map(({ code }) => code),
  );
  const people = wereThere.filter(({ code }) => !elsewhere.has(code));
  return { wereThere, people: [...people, ...moved], isGone };
}

/** Whose part was closed here, and who are in another unit by now. */
async function movedSince(
  cadres: Pick<Cadres, "person">,
  { said, wereThere }: { readonly said: CollectiveReview["people"]; readonly wereThere: readonly Cadre[] },
  today: Day,
): Promise<Cadre[]> {
  const there = new Set(wereThere.map(({ code }) => code));
  const moved = [...said.values()].filter(({ who, closed }) => closed && !there.has(who));
  const found = await Promise.all(moved.map(({ who }) => cadres.person(who, today)));
  return found.flatMap((person) => person ?? []);
}
