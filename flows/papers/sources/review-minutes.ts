import { dayOfReview } from "../../../src/records/collective-reviews/day-of-review.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../../src/rules/calendar/time.ts";
import type { CollectiveReview } from "../../../src/rules/collective-reviews/review.ts";
import type { PaperDataOf } from "../../../src/rules/papers/papers.ts";
import { goodsText, ratingOf } from "../../../src/words/collective-text.ts";
import { fullDate } from "../../../src/words/full-date.ts";
import { periodText } from "../../../src/words/spoken.ts";
import type { Words } from "../../../src/words/words.ts";
import type { ForPapers } from "../paper-services.ts";
import type { SourceOfUnits } from "./paper-source.ts";
import { unitHeadOf } from "./unit-head.ts";

/** A unit's collective review, from its first closing on: of each what is closed, and no decision about anybody. */
export const reviewMinutes: SourceOfUnits = {
  of: "unit",
  async find(services, unit, periods, at) {
    const { words, cadres, collectiveReviews } = services;
    const today = dayOf(at);
    for (const quarter of periods) {
      const review = await collectiveReviews.of({ unit, quarter: quarter.id });
      const { sitting, closed } = review;
      const day = await dayOfReview(services, { unit, quarter }, today);
      const whose = await cadres.unit(unit, day);
      if (!sitting || !closed || !whose) continue;
      return {
        period: quarter,
        code: words.label("paper-minutes-code"),
        whose: whose.name,
        unit,
        day,
        async data(): Promise<PaperDataOf<"bienban">> {
          const people = await peopleOf(services, unit, review, day);
          const name = (code: string) =>
            people.find((one) => one.code === code)?.name ?? words.label("collective-somebody");
          const missing = people.filter(
            ({ code, unit: own }) => own === unit && !sitting.there.includes(code),
          );
          const open = people.filter(
            ({ code, unit: own }) => own === unit && !review.people.get(code)?.closed,
          );
          return {
            ...(await unitHeadOf(services, whose, today)),
            "unit-name": whose.name,
            period: periodText(words, quarter, today),
            "sat-day": fullDate(sitting.day),
            "who-there": words.text("paper-minutes-there", {
              count: String(sitting.there.length),
              names: sitting.there.map(name).join(", "),
            }),
            "who-missing": missing.map((one) => one.name).join(", ") || words.label("paper-minutes-nobody"),
            chair: name(sitting.chair),
            "minute-taker": name(sitting.minuteTaker),
            reviewed: rowsOf(words, review, people),
            note:
              open.length > 0
                ? words.text("paper-minutes-open", { names: open.map((one) => one.name).join(", ") })
                : "",
          };
        },
      };
    }
    return undefined;
  },
};

/** Who was in the unit on its day, and whoever else the sitting names: a chair from the level above. */
async function peopleOf(
  { cadres }: Pick<ForPapers, "cadres">,
  unit: string,
  { sitting }: CollectiveReview,
  day: Day,
): Promise<Cadre[]> {
  const own = await cadres.members(unit, { below: false }, day);
  const named = sitting ? [sitting.chair, sitting.minuteTaker] : [];
  const others = [...new Set(named)].filter((code) => own.every((one) => one.code !== code));
  const found = await Promise.all(others.map((code) => cadres.person(code, day)));
  return [...own, ...found.filter((one) => one !== undefined)];
}

function rowsOf(words: Words, review: CollectiveReview, people: readonly Cadre[]) {
  return people
    .flatMap(({ code, name, positions }) => {
      const one = review.people.get(code);
      if (!one?.closed) return [];
      const { remark = "", goods } = one.said;
      return [
        {
          name,
          positions: positions.join(", "),
          remark: remark.replaceAll("\n", " "),
          rating: ratingOf(words, one.said),
          goods: goods ? goodsText(words, goods) : "–",
        },
      ];
    })
    .map((row, place) => ({ number: String(place + 1), ...row }));
}
