import type { Services } from "../../src/chat/services.ts";
import { mayReadDecision } from "../../src/records/collective-reviews/who-writes.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Period, previousPeriod } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { type Reviewed, reviewedIn } from "../../src/rules/collective-reviews/review.ts";
import { saidLines } from "../../src/words/collective-text.ts";
import { dateText, periodText } from "../../src/words/spoken.ts";
import { figuresText, ownFigures } from "../self-review/figures.ts";
import type { ReviewAtHand } from "./at-hand.ts";

/** What was closed of somebody in the review before. */
export interface Last {
  period: Period;
  remark: string;
}

/** @returns nothing where nothing was closed, or without a remark */
export async function saidLast(
  { collectiveReviews }: Pick<Services, "collectiveReviews">,
  { named, quarter }: ReviewAtHand,
  cadre: string,
): Promise<Last | undefined> {
  const period = previousPeriod(quarter);
  const { people } = await collectiveReviews.of({ unit: named.unit, quarter: period.id });
  const { closed, said } = reviewedIn(people, cadre);
  return closed && said.remark ? { period, remark: said.remark } : undefined;
}

/** All that `me` may read of one cadre in a review: their self-review, figures, what was said before and now, corrections, answer. */
export async function cardText(
  services: Pick<Services, "words" | "cadres" | "standings" | "forms">,
  me: Cadre,
  { named, quarter, review, unitName }: ReviewAtHand,
  { person, one, last, hasForm }: { person: Cadre; one: Reviewed; last: Last | undefined; hasForm: boolean },
  today: Day,
): Promise<string> {
  const { words } = services;
  const { code, name, positions } = person;
  const withDecision = await mayReadDecision(services, me, { unit: named.unit, cadre: code }, today);
  const said = saidLines(words, one.said, withDecision);
  const period = periodText(words, quarter, today);
  const who =
    positions.length > 0
      ? words.text("collective-card-who", { name, positions: positions.join(", ") })
      : name;
  return [
    words.text("collective-card", { who, unit: unitName, quarter: period }),
    words.text(hasForm ? "collective-card-form" : "collective-card-no-form", { quarter: period }),
    figuresText(words, await ownFigures(services, person, quarter, today), quarter, today, {
      brief: true,
      listed: 3,
    }),
    ...(last
      ? [
          words.text("collective-card-before", {
            quarter: periodText(words, last.period, today),
            remark: last.remark,
          }),
        ]
      : []),
    ...(said.length > 0 ? [said.join("\n")] : []),
    ...correctionLines(one, today),
    // Where something was decided, the answer may be about that.
    ...(one.answer?.text && (withDecision || !one.said.decision)
      ? [words.text("collective-card-answer", { text: one.answer.text })]
      : []),
    ...(review.sitting || one.closed ? [] : [words.label("collective-not-sat")]),
  ].join("\n\n");

  function correctionLines({ corrections }: Reviewed, on: Day): string[] {
    const shown = corrections.filter(
      ({ parts }) => withDecision || parts.some((part) => part !== "decision"),
    );
    return shown.map(({ at, reason }) =>
      words.text("collective-corrected-line", { day: dateText(dayOf(at.getTime()), on), reason }),
    );
  }
}
