import type { FormVersion } from "../../../src/records/forms/forms-models.ts";
import type { Period } from "../../../src/rules/calendar/periods.ts";
import { type CountedDutyId, isDutyId } from "../../../src/rules/duties/duties.ts";
import { type FiguresTogether, figuredDuties, figuresTogether } from "../../../src/rules/duties/figures.ts";
import type { AskedPart } from "../../../src/rules/forms/form-for.ts";
import type { PaperDataOf } from "../../../src/rules/papers/papers.ts";
import { dutyName } from "../../../src/words/duty-words.ts";
import { partsText } from "../../../src/words/matter-words.ts";
import { capitalised } from "../../../src/words/spoken.ts";
import type { Words } from "../../../src/words/words.ts";
import { whoIs } from "../../form/session.ts";
import { numberText } from "../../form/text.ts";
import { doneText } from "../../self-review/figures.ts";
import { promisedIn } from "../../self-review/promised.ts";
import type { ForPapers } from "../paper-services.ts";
import type { ConfirmedForm } from "./confirmed-form.ts";

type Figures<N extends "a1" | "a2"> = NonNullable<PaperDataOf<N>["figures"]>;

/** What was pledged beside the least that was asked. */
export function pledgedFigures(
  words: Words,
  parts: readonly AskedPart[],
  { answers }: FormVersion,
): Figures<"a1"> {
  const rows = parts
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      if (question.kind !== "number") return [];
      const answer = answers[question.id];
      if (answer?.kind !== "number" || answer.value === null) return [];
      return [
        {
          duty: nameOf(words, question),
          plan: numberText(words, question, question.least, answer.of),
          pledged: numberText(words, question, answer.value, answer.of),
        },
      ];
    });
  return rows.map(numbered);
}

/** The least that is asked, and room for what is pledged. */
export function askedFigures(words: Words, parts: readonly AskedPart[]): Figures<"a1"> {
  const rows = parts
    .flatMap(({ questions }) => questions)
    .flatMap((question) =>
      question.kind === "number"
        ? [{ duty: nameOf(words, question), plan: numberText(words, question, question.least, null) }]
        : [],
    );
  return rows.map(numbered);
}

/** Room for the figures of each duty that somebody owes. */
export function owedFigures(
  words: Words,
  period: Period,
  required: Readonly<Record<string, number>>,
): Figures<"a2"> {
  const owed = figuredDuties(period).filter(({ duty }) => (required[duty] ?? 0) > 0);
  return owed.map(({ duty }) => ({ duty: capitalised(dutyName(words, duty)) })).map(numbered);
}

/** A duty's figures of the whole period, beside what was pledged for its year. */
export async function reachedFigures(
  services: ForPapers,
  { person, period, version, day }: ConfirmedForm,
): Promise<Figures<"a2">> {
  const { words, forms } = services;
  const year = period.from.slice(0, 4);
  // What was pledged afterwards stands where nothing was pledged before.
  const pledge =
    (await forms.pledgeAt(person.code, year, version.confirmedAt)) ??
    (await forms.pledgeOf(person.code, year));
  const promised = pledge && (await promisedIn(services, pledge, await whoIs(services, person, day)));
  const figures = version.figures ?? [];
  const rows = figuredDuties(period).flatMap(({ duty, period: its }) => {
    const own = figures.filter((figure) => figure.duty === duty);
    if (own.length === 0) return [];
    const isOfYear = its.id !== period.id;
    return [
      {
        duty: capitalised(dutyName(words, duty)),
        pledged: promised?.numbers[duty] ?? words.label("paper-none"),
        result: isOfYear
          ? words.text("paper-result-year", {
              done: doneText(words, duty, figuresTogether(own)),
              year: its.id,
            })
          : reachedText(words, duty, figuresTogether(own)),
      },
    ];
  });
  return rows.map(numbered);
}

/** How often the pledge that stands beside it was kept; how often what the plan asks, where that is another number. */
function reachedText(words: Words, duty: CountedDutyId, together: FiguresTogether): string {
  const { counted, kept } = together;
  const done = doneText(words, duty, together);
  if (counted.of === 0) return done;
  const plan = partsText(words, duty, counted);
  if (!kept || kept.met === counted.met) return words.text("paper-result", { done, parts: plan });
  return words.text("paper-result-pledged", { done, parts: partsText(words, duty, kept), plan });
}

function numbered<T>(row: T, place: number): T & { number: string } {
  return { ...row, number: String(place + 1) };
}

/** A number may be pledged of what the table of duties does not have: its own words name it. */
function nameOf(words: Words, { duty, unit }: { duty: string; unit: string }): string {
  return capitalised(isDutyId(duty) ? dutyName(words, duty) : unit);
}
