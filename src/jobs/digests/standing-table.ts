import type { UnitStanding } from "../../records/standings/survey.ts";
import { isDutyId } from "../../rules/duties/duties.ts";
import { trend } from "../../rules/duties/totals.ts";
import { shortUnitNames } from "../../rules/organisation/short-unit-names.ts";
import { clippedApart } from "../../words/clipped-apart.ts";
import type { Words } from "../../words/words.ts";
import {
  ARROWS,
  below,
  byParts,
  type ColumnId,
  cell,
  columnsOf,
  idsOf,
  type TableView,
} from "./standing-columns.ts";

/** A table of counts, still without its channel's shape. */
export interface StandingTable {
  head: string[];
  rows: string[][];
  headOnce?: true;
  /** Of each row, the share that was met in the first column; 1 where nothing is asked. */
  shares: number[];
}

/**
 * From the roomiest to the tightest: all of it; units without their kind; the trend of the whole alone; how many parts were met of the
 * whole alone; long names cut, and cut again. Each goes without what those before it go without.
 */
export const TABLE_SHAPES = [
  "whole",
  "short names",
  "one trend",
  "no parts",
  "cut names",
  "narrow names",
] as const;
export type TableShape = (typeof TABLE_SHAPES)[number];

/** Characters of a name that is cut: a line of a phone with the first counts beside it; and as few as still tell what it is. */
const MOST_CUT = 28;
const MOST_NARROW = 16;

/** As lines, so few rows say by themselves what each count is of. */
const FEW_ROWS = 8;

/**
 * A row for the unit and one for each unit directly below it, including everything below those: how many of how many cadres or
 * units met each duty, as in reports and pictures, and the trend. Of a longer period beside it how many of its due periods were met, so
 * that one week that lacks something does not undo all others; the trend is of these.
 * @returns nothing where nothing is counted
 */
export function standingTable(
  words: Words,
  views: readonly [TableView, ...TableView[]],
  shape: TableShape = "whole",
): StandingTable | undefined {
  const [{ now }] = views;
  const columns = columnsOf(words, views);
  if (columns.length === 0) return undefined;
  const goesWithout = (what: TableShape) => TABLE_SHAPES.indexOf(what) <= TABLE_SHAPES.indexOf(shape);
  const lower = now.tree.filter((unit) => unit.parent === now.unit.code);
  const names = lower.map(({ name }) => name);
  const short = goesWithout("short names") ? shortUnitNames(names) : names;
  const most = goesWithout("narrow names") ? MOST_NARROW : goesWithout("cut names") ? MOST_CUT : Infinity;
  const said = clippedApart(short, (name) => name, most).map(([, name]) => name);
  const named = [
    { name: lower.length > 0 ? words.label("digest-whole") : now.unit.name, unit: undefined },
    ...lower.map((unit, n) => ({ name: said[n] ?? unit.name, unit })),
  ];
  const rows = named.map(({ name, unit }) => {
    const counts = new Map(views.map((view) => [view, [below(view.now, unit), below(view.before, unit)]]));
    const cells = columns.map(({ id, view }) => {
      const [own, earlier] = counts.get(view) ?? [];
      const which = byParts(id, view) ? "parts" : "whole";
      const met = own?.[which][id];
      // Of one unit that did it or not, the figure says it all.
      const saysAll = !isDutyId(id) && own?.whole[id]?.of === 1;
      const hasTrend = !saysAll && !(unit && goesWithout("one trend"));
      const arrow = hasTrend ? trend(earlier?.[which][id], met) : undefined;
      const hasParts = which === "parts" && !(unit && goesWithout("no parts"));
      const counted = { whole: own?.whole[id], parts: hasParts ? met : undefined };
      return { met, text: cell(words, counted, arrow) };
    });
    return { name, cells };
  });
  return {
    head: [words.label("digest-head-unit"), ...columns.map(({ heading }) => heading)],
    rows: rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]),
    ...(rows.length > FEW_ROWS && { headOnce: true as const }),
    shares: rows.map(({ cells: [first] }) => (first?.met?.of ? first.met.met / first.met.of : 1)),
  };
}

/** What everybody of a unit and of all below it has met: one line says it in place of columns. */
export function metByAll(now: UnitStanding): ColumnId[] {
  return idsOf([{ now }]).filter((id) => {
    const total = now.report.totals[id];
    return total !== undefined && total.of > 0 && total.met === total.of;
  });
}

/** Whether any count has an arrow, which needs explaining. */
export function showsTrend(table: StandingTable | undefined): boolean {
  const arrows = Object.values(ARROWS);
  return (table?.rows ?? []).some(([, ...counts]) =>
    counts.some((count) => arrows.some((arrow) => count.endsWith(` ${arrow}`))),
  );
}
