import type { Period } from "../../rules/calendar/periods.ts";
import { addDays, type Day } from "../../rules/calendar/time.ts";
import { dayOfPeople } from "../../rules/collective-reviews/asked-of-review.ts";
import { factAt } from "../../rules/organisation/dated.ts";
import type { Cadre } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";

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

/**
 * Whom a unit's review is about: who was in it on that day. How many they are decides who writes it, also when somebody has left
 * since.
 */
export async function peopleOfReview(
  services: { readonly cadres: Pick<Cadres, "unitFacts" | "members"> },
  named: { readonly unit: string; readonly quarter: Pick<Period, "from" | "to"> },
  today: Day,
): Promise<Cadre[]> {
  return services.cadres.members(named.unit, { below: false }, await dayOfReview(services, named, today));
}
