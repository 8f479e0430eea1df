import type { Cadre } from "../../records/people/cadre.ts";
import { type Period, type PeriodKind, periodsWithin } from "../../rules/calendar/periods.ts";
import { addDays, type Day } from "../../rules/calendar/time.ts";
import type { PartResult } from "../../rules/duties/compliance.ts";
import type { DutyId } from "../../rules/duties/duties.ts";
import type { Met } from "../../rules/duties/duty-result.ts";
import { dateText, durationText } from "../../words/spoken.ts";
import type { Words } from "../../words/words.ts";
import type { CardTile } from "./card-tiles.tsx";
import type { YearCardParts } from "./year-card.tsx";
import type { WeekState } from "./year-weeks.tsx";

/** What a cadre has done in a year: figures, and no text of anybody. */
export interface YearFigures {
  readonly year: Period;
  /** The weeks of volunteer hours that are known, by their period. */
  readonly weeks: readonly PartResult[];
  readonly duties: readonly DutyCount[];
}

/** How many of the due periods of a duty were met, or how much of what the year asks was done. */
export interface DutyCount extends Met {
  readonly duty: DutyId;
  readonly kind: PeriodKind;
}

type Who = Pick<Cadre, "name" | "positions" | "unitName">;

/** A cadre's year as the card shows it. */
export function yearCardParts(words: Words, me: Who, figures: YearFigures, today: Day): YearCardParts {
  const { year, duties } = figures;
  const [value = "", ...unit] = hoursOf(words, figures).split(" ");
  const weeks = periodsWithin("week", year);
  const known = new Map(figures.weeks.map((part) => [part.period.id, part]));
  return {
    kicker: words.text(year.to < today ? "card-kicker" : "card-kicker-until", {
      year: year.id,
      day: dateText(today, today),
    }),
    name: me.name,
    lines: [me.positions.join(", "), me.unitName].filter((line) => line !== ""),
    big: { value, unit: unit.join(" "), about: words.label("card-hours-about") },
    weeks: weeks.map(({ id }) => stateOf(known.get(id))),
    months: monthsAt(words, weeks),
    legend: {
      met: words.label("card-week-met"),
      some: words.label("card-week-some"),
      none: words.label("card-week-none"),
      untold: words.label("card-week-untold"),
    },
    tiles: duties.map((count) => tileOf(words, count)),
    foot: words.label("card-foot"),
  };
}

/** The same in words: below the picture, and where there are none. */
export function yearCardText(words: Words, me: Pick<Who, "name">, figures: YearFigures): string {
  const title = words.text("card-title", { year: figures.year.id, name: me.name });
  const hours = hoursOf(words, figures);
  const lines = figures.duties.map((count) => {
    const { value, unit, label: duty } = tileOf(words, count);
    const said = `${value} ${unit}`.trim();
    return words.text("card-line", {
      duty,
      said: count.duty === "D1" ? words.text("card-hours", { hours, said }) : said,
    });
  });
  return [title, ...lines].join("\n");
}

function hoursOf(words: Words, { weeks }: Pick<YearFigures, "weeks">): string {
  return durationText(
    words,
    weeks.reduce((sum, { done }) => sum + done, 0),
  );
}

/** A week that still runs is not held against anybody. */
function stateOf(part: PartResult | undefined): WeekState {
  if (!part) return "untold";
  if (part.met && part.done > 0) return "met";
  if (part.done > 0) return "some";
  return part.counts && !part.met ? "none" : "untold";
}

/** A week belongs to the month of its Thursday. */
function monthsAt(words: Words, weeks: readonly Period[]): YearCardParts["months"] {
  const months = weeks.map(({ from }) => addDays(from, 3).slice(5, 7));
  return months.flatMap((month, at) =>
    month === months[at - 1]
      ? []
      : [{ label: words.text("card-month", { month: String(Number(month)) }), at }],
  );
}

function tileOf(words: Words, { duty, met, of, kind }: DutyCount): CardTile {
  return {
    value: `${met}/${of}`,
    unit: kind === "year" ? "" : words.label(`part-${kind}`),
    label: words.label(`duty-${duty}-head`),
    met: met >= of,
  };
}
