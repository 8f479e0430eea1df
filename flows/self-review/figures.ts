import { type Period, parsePeriod } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { type CountedDutyId, countedDutiesOf, DUTIES } from "../../src/rules/duties/duties.ts";
import type { Figure } from "../../src/rules/duties/figures.ts";
import { amountText, periodText, spanText, totalText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";

/** A paragraph a duty: a line for the whole, then one a due period of a quarter or a month of a year. */
export function figuresText(words: Words, figures: readonly Figure[], period: Period, today: Day): string {
  return countedDutiesOf(period.kind)
    .map((duty) =>
      dutyText(
        words,
        duty,
        figures.filter((figure) => figure.duty === duty),
        today,
      ),
    )
    .join("\n\n");
}

function dutyText(words: Words, duty: CountedDutyId, figures: readonly Figure[], today: Day): string {
  const { measure } = DUTIES[duty];
  const sum = (of: (figure: Figure) => number) => figures.reduce((total, figure) => total + of(figure), 0);
  const counted = { met: sum((figure) => figure.counted.met), of: sum((figure) => figure.counted.of) };
  const done = amountText(
    words,
    measure,
    sum((figure) => figure.done),
  );
  const whole =
    counted.of === 0
      ? words.label(`duty-${duty}-figures-none`)
      : words.text(`duty-${duty}-figures`, { done, met: String(counted.met), of: String(counted.of) });
  const lines = figures.map(({ period: id, done, required }) => {
    const part = parsePeriod(id);
    const when = part?.kind === "week" ? spanText(part, today) : part ? periodText(words, part, today) : id;
    return words.text("review-figure", { when, total: totalText(words, { measure, done, required }) });
  });
  return [whole, ...lines].join("\n");
}
