import type { HandedIn } from "../../../src/records/handed-in/how-it-stands.ts";
import { type Day, dayOf } from "../../../src/rules/calendar/time.ts";
import type { PaperDataOf } from "../../../src/rules/papers/papers.ts";
import { unitPaperRef } from "../../../src/rules/unit-papers/unit-papers.ts";
import type { ReportSection } from "../../../src/rules/year-report/figure.ts";
import { fullDate, momentWords } from "../../../src/words/full-date.ts";
import { reportStateText } from "../../../src/words/report-state-text.ts";
import type { Words } from "../../../src/words/words.ts";
import { figureName, figureValue, sectionTitle } from "../../../src/words/year-report-text.ts";
import { answerTexts } from "../../form/text.ts";
import { partsOf, type Written } from "../../year-report/report-body.ts";
import type { ForPapers } from "../paper-services.ts";
import type { SourceOfUnits } from "./paper-source.ts";
import { unitHeadOf, unitOrLate } from "./unit-head.ts";

/** A unit's report on its year: as it was sent last, with its figures of then; where it was not sent, the figures of today. */
export const yearReports: SourceOfUnits = {
  of: "unit",
  async find(services, unit, periods, at) {
    const { words, unitPapers } = services;
    const today = dayOf(at);
    const year = periods.find(({ from }) => from <= today);
    if (!year) return undefined;
    const report = await unitPapers.one(unit, unitPaperRef("year-report", year.id));
    // What was withdrawn is the unit's own again, and nobody else's to read.
    const version = report?.state === "withdrawn" ? undefined : report?.versions.at(-1);
    const whose = await unitOrLate(services, unit, version?.confirmedAt, today);
    if (!whose) return undefined;
    const day = version ? dayOf(version.confirmedAt.getTime()) : today;
    return {
      period: year,
      code: words.label("paper-year-report-code"),
      whose: whose.name,
      unit,
      day,
      async data(): Promise<PaperDataOf<"baocaonam">> {
        const { from, to } = await services.yearFigures.daysOf(year.id, today);
        const sections = version?.sections ?? (await services.yearFigures.of(unit, year.id, at));
        return {
          ...(await unitHeadOf(services, whose, day)),
          "unit-name": whose.name,
          period: words.text("paper-year-report-days", {
            year: year.id,
            from: fullDate(from),
            until: fullDate(to),
          }),
          state: stateText(words, { report, version }, today),
          sections: sectionRows(words, sections),
          parts: await writtenParts(services, version),
        };
      },
    };
  },
};

/** When it was sent, and what the level above asked for where it sent it back. */
function stateText(
  words: Words,
  { report, version }: { report: HandedIn | undefined; version: HandedIn["versions"][number] | undefined },
  today: Day,
): string {
  if (!version) return words.text("paper-year-report-not-sent", { day: fullDate(today) });
  const sent = words.text("paper-year-report-sent", momentWords(version.confirmedAt.getTime()));
  return report?.state === "returned" ? `${sent} ${reportStateText(words, report)}` : sent;
}

type Sections = NonNullable<PaperDataOf<"baocaonam">["sections"]>;
type Parts = NonNullable<PaperDataOf<"baocaonam">["parts"]>;

/** The figures as tables, a section each; what they are by name stands below them. */
export function sectionRows(words: Words, sections: readonly ReportSection[]): Sections {
  return sections
    .filter(({ figures }) => figures.length > 0)
    .map(({ id, figures }, place) => ({
      number: String(place + 1),
      title: sectionTitle(words, id),
      lines: figures.flatMap((figure) => [
        { label: figureName(words, figure), value: figureValue(figure), "as-of": fullDate(figure.day) },
        ...(figure.names ?? []).map((name) => ({
          label: words.text("year-figure-named", { name }),
          value: "",
          "as-of": "",
        })),
      ]),
    }));
}

/** What was written, part by part. */
export async function writtenParts(
  services: Pick<ForPapers, "words" | "forms">,
  version: Written | undefined,
  isWanted: (part: { readonly id: string }) => boolean = () => true,
): Promise<Parts> {
  if (!version) return [];
  const parts = (await partsOf(services, version)).filter(isWanted);
  return parts.map(({ title, questions }, place) => ({
    number: String(place + 1),
    title,
    points: questions.flatMap((question) => {
      const answer = version.answers[question.id];
      const texts = answer ? answerTexts(services.words, question, answer) : [];
      return texts.flatMap((text) => text.split("\n")).map((text) => ({ text }));
    }),
  }));
}
