import { type Counts, countsIn, isOwnAlone } from "../../records/standings/counts.ts";
import type { UnitStanding } from "../../records/standings/survey.ts";
import { unitsFrom } from "../../records/standings/units-from.ts";
import type { Day } from "../../rules/calendar/time.ts";
import { MATTER_IDS, type MatterId } from "../../rules/targets/matters.ts";
import { isUnitDutyId } from "../../rules/unit-duties/unit-duties.ts";
import { matterHead } from "../../words/matter-words.ts";
import { capitalised, dateText, periodText } from "../../words/spoken.ts";
import type { Words } from "../../words/words.ts";
import { percentOf } from "./heat-cells.tsx";
import type { HeatMapParts, HeatMapRow } from "./heat-map.tsx";

/** As many as are readable on a phone. */
export const UNITS_A_PAGE = 22;

/** One picture's content, in words and figures. */
export interface HeatMapPage {
  readonly parts: HeatMapParts;
  /** What is said with it: the whole unit's figures. */
  readonly caption: string;
  /** All that it shows, for who cannot see it. */
  readonly alt: string;
  /** A file's. */
  readonly name: string;
}

/**
 * How many per cent of its cadres or units met each duty and each target, of a unit and of each unit directly below it with everything below that: the
 * figures of the report. In the roster's order: nobody is ranked.
 * @param most units in one picture; more are continued in the next one
 * @returns nothing where nobody has any duty
 */
export function heatMapPages(
  words: Words,
  standing: UnitStanding,
  today: Day,
  most = UNITS_A_PAGE,
): HeatMapPage[] {
  const { unit, period, tree, report } = standing;
  const columns = MATTER_IDS.filter(
    (id) => report.totals[id] !== undefined && !(isUnitDutyId(id) && isOwnAlone(standing, id)),
  );
  if (columns.length === 0) return [];
  const cellsOf = (counts: Counts) => columns.map((id) => counts[id]);
  const lower = tree.filter(({ parent }) => parent === unit.code);
  const rows = lower.map((each) => ({
    name: each.name,
    cells: cellsOf(countsIn(standing, unitsFrom(tree, each))),
  }));
  const whole = {
    name: rows.length > 0 ? words.label("digest-whole") : unit.name,
    cells: cellsOf(report.totals),
  };
  const said = periodText(words, period, today);
  const cadres = String(report.totals.cadres);
  const about = words.text(period.to < today ? "heat-map-about" : "heat-map-about-until", {
    period: capitalised(said),
    cadres,
    day: dateText(today, today),
  });
  const pages = Math.max(1, Math.ceil(rows.length / most));
  return Array.from({ length: pages }, (_, n) => {
    const page = words.text("heat-map-page", { page: String(n + 1), pages: String(pages) });
    const here = pages === 1 ? rows : rows.slice(n * most, (n + 1) * most);
    const heads = columns.map((id) => headOf(words, id));
    const line = (row: HeatMapRow) => lineOf(words, heads, row);
    const title = words.text("heat-map-caption", { unit: unit.name, period: said });
    const caption = [pages > 1 ? `${title} (${page})` : title, line(whole)].join("\n");
    return {
      parts: {
        title: unit.name,
        about: pages > 1 ? `${about} · ${page}` : about,
        columns: heads,
        whole,
        rows: here,
        legend: words.label("heat-map-legend"),
        nothing: words.label("heat-map-nothing"),
        note: words.label(columns.some(isUnitDutyId) ? "heat-map-note-with-units" : "heat-map-note"),
      },
      caption,
      alt: [caption, ...here.map(line)].join("\n"),
      name: words.text("heat-map-file", {
        unit: unit.code,
        period: period.id,
        page: pages > 1 ? `-${n + 1}` : "",
      }),
    };
  });
}

/** Of a column that counts units it is said, for the others count cadres. */
function headOf(words: Words, id: MatterId): string {
  const duty = matterHead(words, id);
  return isUnitDutyId(id) ? words.text("heat-map-of-units", { duty }) : duty;
}

/** `Đoàn phường An Khánh: Giờ tình nguyện 66%, Áo Thanh niên –` */
function lineOf(words: Words, heads: readonly string[], { name, cells }: HeatMapRow): string {
  const figures = heads.map((duty, n) => {
    const percent = percentOf(cells[n]);
    return percent === undefined
      ? words.text("heat-map-figure-none", { duty, nothing: words.label("heat-map-nothing") })
      : words.text("heat-map-figure", { duty, percent: String(percent) });
  });
  return words.text("heat-map-line", { name, figures: figures.join(" · ") });
}
