import type { SynthesisRow } from "../records/year-report/synthesis.ts";
import { TARGET_IDS } from "../rules/targets/targets.ts";
import type { ReportFigure, ReportSection } from "../rules/year-report/figure.ts";
import { reportStateText } from "../words/report-state-text.ts";
import type { Words } from "../words/words.ts";
import { figureLabel, sectionTitle } from "../words/year-report-text.ts";
import type { TypedCell, TypedColumn, TypedSheet } from "./workbook/typed-sheets.ts";

/** The whole as sheets: a row a unit, every figure of each unit, and what was published, by name. */
export function synthesisSheets(
  words: Words,
  { rows, sections }: { rows: readonly SynthesisRow[]; sections: readonly ReportSection[] },
): TypedSheet[] {
  return [unitsSheet(words, rows), figuresSheet(words, rows, sections), namesSheet(words, rows)];
}

const text = (header: string, width: number): TypedColumn => ({ header, width, kind: "text" });
const count = (header: string): TypedColumn => ({ header, width: 14, kind: "count" });

function unitsSheet(words: Words, rows: readonly SynthesisRow[]): TypedSheet {
  return {
    name: words.label("synthesis-sheet-units"),
    columns: [
      text(words.label("missing-column-unit"), 40),
      text(words.label("synthesis-column-state"), 44),
      { header: words.label("year-report-column-day"), width: 14, kind: "day" },
      ...TARGET_IDS.flatMap((id) => [
        count(words.text("synthesis-column-met", { target: figureLabel(words, id) })),
        count(words.text("synthesis-column-of", { target: figureLabel(words, id) })),
      ]),
    ],
    rows: rows.map((row) => [
      row.name,
      row.report ? reportStateText(words, { ...row.report, draft: null }) : reportStateText(words, undefined),
      row.day,
      ...TARGET_IDS.flatMap((id): TypedCell[] => {
        const figure = figuresOf(row).find(({ what }) => what === id);
        return [figure?.count ?? null, figure?.of ?? null];
      }),
    ]),
  };
}

function figuresSheet(
  words: Words,
  rows: readonly SynthesisRow[],
  sections: readonly ReportSection[],
): TypedSheet {
  const all = [{ name: words.label("digest-whole"), sections }, ...rows];
  return {
    name: words.label("synthesis-sheet-figures"),
    columns: [
      text(words.label("missing-column-unit"), 40),
      text(words.label("synthesis-column-section"), 30),
      text(words.label("year-report-column-what"), 50),
      text(words.label("synthesis-column-period"), 12),
      count(words.label("year-report-column-value")),
      count(words.label("synthesis-column-whole")),
      { header: words.label("year-report-column-day"), width: 14, kind: "day" },
    ],
    rows: all.flatMap(({ name, sections: own }) =>
      own.flatMap(({ id, figures }) =>
        figures.map(({ what, period, count: number, of, day }) => [
          ...[name, sectionTitle(words, id), figureLabel(words, what), period ?? ""],
          ...[number, of ?? null, day],
        ]),
      ),
    ),
  };
}

function namesSheet(words: Words, rows: readonly SynthesisRow[]): TypedSheet {
  return {
    name: words.label("synthesis-sheet-names"),
    columns: [
      text(words.label("missing-column-unit"), 40),
      text(words.label("year-report-column-what"), 40),
      text(words.label("synthesis-column-name"), 70),
    ],
    rows: rows.flatMap((row) =>
      figuresOf(row).flatMap(({ what, names = [] }) =>
        names.map((name) => [row.name, figureLabel(words, what), name]),
      ),
    ),
  };
}

function figuresOf({ sections }: Pick<SynthesisRow, "sections">): readonly ReportFigure[] {
  return sections.flatMap(({ figures }) => figures);
}
