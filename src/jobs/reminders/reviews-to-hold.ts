import type { Services } from "../../chat/services.ts";
import { collectiveLine } from "../../command-lines/collective-line.ts";
import { typed } from "../../command-lines/command-line.ts";
import { revieweesOf } from "../../records/collective-reviews/day-of-review.ts";
import { SMALL_UNIT } from "../../records/collective-reviews/who-writes.ts";
import { unitsOfLists } from "../../records/discussions/units-of-lists.ts";
import { type Cadre, headedBy } from "../../records/people/cadre.ts";
import { type Period, periodOf, previousPeriod } from "../../rules/calendar/periods.ts";
import { addDays, type Day } from "../../rules/calendar/time.ts";
import { dayOfPeople } from "../../rules/collective-reviews/asked-of-review.ts";
import { clipped } from "../../words/clipped.ts";
import { periodText } from "../../words/spoken.ts";

type Parts = Pick<Services, "words" | "cadres" | "collectiveReviews" | "forms" | "policies">;

/** What a head hears of a review that is still to be held: a line a unit, and the button that opens it. */
export interface ToHold {
  readonly lines: readonly string[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const MOST_NAMES = 8;
const LONGEST_UNIT = 30;
/** An ended quarter's review is spoken of from its second week on, for a month. */
const [SPOKEN_OF_FROM, SPOKEN_OF_UNTIL] = [8, 35];

/** The quarter whose review should have been held by a day, while it is spoken of. */
export function quarterToHold(today: Day): Period | undefined {
  const ended = previousPeriod(periodOf("quarter", today));
  const isSpokenOf =
    addDays(ended.to, SPOKEN_OF_FROM) <= today && today <= addDays(ended.to, SPOKEN_OF_UNTIL);
  return isSpokenOf ? ended : undefined;
}

/**
 * Which reviews of a quarter each of some heads has still to hold, and whose self-reviews are missing before it. A very small unit's
 * is held by the level above, so its own head hears nothing.
 */
export async function reviewsToHold(
  services: Parts,
  heads: readonly Cadre[],
  quarter: Period,
  today: Day,
): Promise<Map<string, ToHold>> {
  const units = new Map<string, Promise<ToHold | undefined>>();
  const ofUnit = (unit: string) => {
    const known = units.get(unit) ?? toHold(services, unit, quarter, today);
    units.set(unit, known);
    return known;
  };
  const found = new Map<string, ToHold>();
  const facts = await services.cadres.unitFacts();
  // Of a unit that was merged after the quarter its heir holds it.
  const unitsOf = (head: Cadre) => headedBy(head).flatMap((unit) => unitsOfLists(facts, unit, today));
  for (const head of heads) {
    const theirs = (await Promise.all(unitsOf(head).map(ofUnit))).filter((one) => one !== undefined);
    if (theirs.length === 0) continue;
    found.set(head.code, {
      lines: theirs.flatMap(({ lines }) => lines),
      options: theirs.flatMap(({ options }) => options),
    });
  }
  return found;
}

async function toHold(
  { words, cadres, collectiveReviews, forms, policies }: Parts,
  unit: string,
  quarter: Period,
  today: Day,
): Promise<ToHold | undefined> {
  const day = dayOfPeople(quarter, today);
  const then = await cadres.unit(unit, day);
  if (!then || (await policies.of(unit, day)).outsideScope) return undefined;
  if ((await collectiveReviews.outcomes([{ unit, quarter: quarter.id }])).length > 0) return undefined;
  const { wereThere, people, isGone } = await revieweesOf(
    { cadres, collectiveReviews },
    { unit, quarter },
    today,
  );
  if (isGone || wereThere.length <= SMALL_UNIT || people.length === 0) return undefined;
  const codes = people.map(({ code }) => code);
  const handedIn = await forms.reviews.confirmedBy(quarter.id, codes);
  const missing = people.filter(({ code }) => !handedIn.has(code));
  const named = missing.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = missing.length - named.length;
  const said = { unit: then.name, quarter: periodText(words, quarter, today) };
  const names = more > 0 ? [...named, words.text("collective-more", { count: String(more) })] : named;
  return {
    lines: [
      words.text(quarter.to < today ? "jobs-review-late" : "jobs-review-soon", said),
      ...(missing.length > 0
        ? [words.text("jobs-review-forms", { count: String(missing.length), names: names.join(", ") })]
        : []),
    ],
    options: [
      {
        value: typed(collectiveLine.show({ unit, quarter: quarter.id })),
        label: words.text("jobs-button-review", { unit: clipped(then.name, LONGEST_UNIT) }),
      },
    ],
  };
}
