import { synthesisOf } from "../../../src/records/year-report/synthesis.ts";
import { dayOf } from "../../../src/rules/calendar/time.ts";
import type { PaperDataOf } from "../../../src/rules/papers/papers.ts";
import { TARGET_IDS } from "../../../src/rules/targets/targets.ts";
import { unitPaperRef } from "../../../src/rules/unit-papers/unit-papers.ts";
import { fullDate, momentWords } from "../../../src/words/full-date.ts";
import { figureLabel, figureValue } from "../../../src/words/year-report-text.ts";
import type { SourceOfUnits } from "./paper-source.ts";
import { unitHeadOf } from "./unit-head.ts";
import { sectionRows, writtenParts } from "./year-reports.ts";

/** The topmost unit's synthesis: as it was closed, or as it would be today. Other units have none. */
export const yearSyntheses: SourceOfUnits = {
  of: "unit",
  async find(services, unit, periods, at) {
    const { words, cadres, unitPapers } = services;
    const today = dayOf(at);
    const year = periods.find(({ from }) => from <= today);
    const whose = year && (await cadres.unit(unit, today));
    if (!year || whose?.parent !== null) return undefined;
    const paper = await unitPapers.one(unit, unitPaperRef("synthesis", year.id));
    const closed = paper?.state === "waits" ? paper.versions.at(-1) : undefined;
    return {
      period: year,
      code: words.label("paper-synthesis-code"),
      whose: whose.name,
      unit,
      day: closed ? dayOf(closed.confirmedAt.getTime()) : today,
      async data(): Promise<PaperDataOf<"tonghopnam">> {
        const { from, to } = await services.yearFigures.daysOf(year.id, today);
        const { rows, sections } = await synthesisOf(services, { topmost: whose, year: year.id }, at);
        const cellOf = (figures: readonly { what: string; count: number; of?: number }[], id: string) => {
          const figure = figures.find(({ what }) => what === id);
          return figure ? figureValue(figure) : words.label("year-figure-none");
        };
        const all = sections.flatMap(({ figures }) => figures);
        return {
          ...(await unitHeadOf(services, whose, today)),
          "unit-name": whose.name,
          period: words.text("paper-year-report-days", {
            year: year.id,
            from: fullDate(from),
            until: fullDate(to),
          }),
          state: closed
            ? words.text("paper-synthesis-closed", momentWords(closed.confirmedAt.getTime()))
            : words.text("paper-synthesis-open", { day: fullDate(today) }),
          columns: TARGET_IDS.map((id) => ({ column: figureLabel(words, id) })),
          rows: rows.map((row, place) => ({
            number: String(place + 1),
            "row-name":
              row.isSent && !row.hasTakenIn
                ? words.text("paper-synthesis-sent", { unit: row.name, day: fullDate(row.day) })
                : words.text("paper-synthesis-not-sent", { unit: row.name, day: fullDate(row.day) }),
            cells: TARGET_IDS.map((id) => ({
              cell: cellOf(
                row.sections.flatMap(({ figures }) => figures),
                id,
              ),
            })),
          })),
          totals: TARGET_IDS.map((id) => ({ total: cellOf(all, id) })),
          sections: sectionRows(words, sections),
          parts: await writtenParts(services, closed ?? paper?.versions.at(-1)),
        };
      },
    };
  },
};
