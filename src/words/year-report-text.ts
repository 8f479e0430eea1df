import type { PeriodId } from "../rules/calendar/periods.ts";
import { isDutyId } from "../rules/duties/duties.ts";
import { isTargetId } from "../rules/targets/targets.ts";
import { isUnitDutyId } from "../rules/unit-duties/unit-duties.ts";
import type { ChangedFigure, FigureName, ReportFigure, ReportSection } from "../rules/year-report/figure.ts";
import type { ReportSectionId } from "../rules/year-report/sections.ts";
import { numberText } from "./entry-text.ts";
import { fullDate } from "./full-date.ts";
import { capitalised } from "./spoken.ts";
import type { Words } from "./words.ts";

/** So many names of one figure are shown in a chat; the paper has all. */
const MOST_NAMES = 5;

export function figureLabel(words: Words, what: FigureName): string {
  if (isTargetId(what)) return capitalised(words.label(`target-${what}-name`));
  if (isUnitDutyId(what)) return words.label(`unit-duty-${what}-head`);
  return isDutyId(what) ? words.label(`duty-${what}-head`) : words.label(`year-figure-${what}`);
}

/** `20/22`, or a count alone: `1.500`. */
export function figureValue({ count, of }: Pick<ReportFigure, "count" | "of">): string {
  return of === undefined ? numberText(count) : `${count}/${of}`;
}

export function sectionTitle(words: Words, id: ReportSectionId): string {
  return words.label(`year-section-${id}`);
}

/** A section as a paragraph: its title with the day of its figures, and a line each; figures of quarters side by side. Empty: nothing. */
export function sectionText(words: Words, { id, figures }: ReportSection): string | undefined {
  if (figures.length === 0) return undefined;
  const quarters = [...new Set(figures.flatMap(({ period }) => period ?? []))];
  const title = sectionTitle(words, id);
  const lines = [...new Set(figures.map(({ what }) => what))].flatMap((what) =>
    figureLines(words, what, { figures: figures.filter((one) => one.what === what), quarters }),
  );
  return [titleLine(words, { title, figures, quarters }), ...lines].join("\n");
}

/** Sections beside a question, short: those in which nothing is yet are only named. */
export function sectionsInShort(words: Words, sections: readonly ReportSection[]): string {
  const [empty, told] = [sections.filter(isEmpty), sections.filter((section) => !isEmpty(section))];
  const texts = told.flatMap((section) => sectionText(words, section) ?? []);
  const names = empty.map(({ id }) => sectionTitle(words, id));
  const none = names.length > 0 ? [words.text("year-sections-empty", { names: names.join(" · ") })] : [];
  return [...texts, ...none].join("\n");
}

/** Only counts, and each of them none. */
function isEmpty({ figures }: ReportSection): boolean {
  return figures.length > 0 && figures.every(({ count, of }) => count === 0 && of === undefined);
}

function titleLine(
  words: Words,
  {
    title,
    figures,
    quarters,
  }: { title: string; figures: readonly ReportFigure[]; quarters: readonly PeriodId[] },
): string {
  if (quarters.length > 0)
    return words.text("year-section-quarters", {
      title,
      quarters: quarters.map((period) => quarterName(words, period)).join(" · "),
    });
  const [first] = figures;
  return words.text("year-section-day", { title, day: first ? fullDate(first.day) : "" });
}

function figureLines(
  words: Words,
  what: FigureName,
  { figures, quarters }: { figures: readonly ReportFigure[]; quarters: readonly PeriodId[] },
): string[] {
  const alone = figures.find(({ period }) => period === undefined);
  const values = alone
    ? [figureValue(alone)]
    : quarters.map((quarter) => {
        const figure = figures.find(({ period }) => period === quarter);
        return figure ? figureValue(figure) : words.label("year-figure-none");
      });
  const line = words.text("year-figure-line", { label: figureLabel(words, what), value: values.join(" · ") });
  return [line, ...nameLines(words, alone?.names ?? [])];
}

function nameLines(words: Words, names: readonly string[]): string[] {
  const shown = names.slice(0, MOST_NAMES).map((name) => words.text("year-figure-named", { name }));
  const more = names.length - shown.length;
  return more > 0 ? [...shown, words.text("year-figure-more", { count: String(more) })] : shown;
}

/** `quý 4/2025` */
export function quarterName(words: Words, period: PeriodId): string {
  const [year = "", part = ""] = period.split("-Q");
  return words.text("year-figure-quarter", { quarter: part, year });
}

/** What a figure is of, with its part of the year: `Giờ tình nguyện, quý 4/2025`. */
export function figureName(words: Words, { what, period }: Pick<ReportFigure, "what" | "period">): string {
  const label = figureLabel(words, what);
  return period === undefined
    ? label
    : words.text("year-figure-of-quarter", { label, quarter: quarterName(words, period) });
}

/** A line for each figure that is not what it was when the report was sent. */
export function changedText(words: Words, changed: readonly ChangedFigure[]): string {
  return changed
    .map(({ sent, now }) => {
      const figure = now ?? sent;
      const none = words.label("year-figure-none");
      return words.text("year-figure-changed", {
        label: figure ? figureName(words, figure) : "",
        sent: sent ? figureValue(sent) : none,
        now: now ? figureValue(now) : none,
      });
    })
    .join("\n");
}
