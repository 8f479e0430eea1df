import type { Unit } from "../../records/people/cadre.ts";
import { type Counts, countsIn, isOwnAlone, partsIn } from "../../records/standings/counts.ts";
import type { UnitStanding } from "../../records/standings/survey.ts";
import { unitsFrom } from "../../records/standings/units-from.ts";
import { DUTIES, DUTY_IDS, type DutyId, isDutyId } from "../../rules/duties/duties.ts";
import type { Met } from "../../rules/duties/duty-result.ts";
import { trend } from "../../rules/duties/totals.ts";
import { UNIT_DUTIES, UNIT_DUTY_IDS, type UnitDutyId } from "../../rules/unit-duties/unit-duties.ts";
import { matterHead } from "../../words/matter-words.ts";
import type { Words } from "../../words/words.ts";

/** What a column counts: cadres who met their duty, or units that met theirs. Targets stand above the table, in lines. */
type ColumnId = DutyId | UnitDutyId;
const COLUMNS: readonly ColumnId[] = [...DUTY_IDS, ...UNIT_DUTY_IDS];

const ARROWS = { up: "↑", down: "↓", same: "=" } as const;
const NOTHING = "–";

/** A table of counts, still without its channel's shape. */
export interface StandingTable {
  head: string[];
  rows: string[][];
  headOnce?: true;
  /** Of each row, the share that was met in the first column; 1 where nothing is asked. */
  shares: number[];
}

/** As lines, so few rows say by themselves what each count is of. */
const FEW_ROWS = 8;

/** One period of a unit in a table. */
export interface TableView {
  now: UnitStanding;
  /** The same unit's last period; left out: no trend. */
  before?: UnitStanding | undefined;
  /** What its columns are called beside those of another period. */
  when?: string;
  /** What gets no column: it is said in words. */
  without?: ReadonlySet<string>;
}

/** One column: a duty in one period. */
interface Column {
  id: ColumnId;
  view: TableView;
  heading: string;
}

/**
 * A row for the unit and one for each unit directly below it, including everything below those: how many of how many cadres or
 * units met each duty, as in reports and pictures, and the trend. Of a longer period beside it how many of its due periods were met, so
 * that one week that lacks something does not undo all others; the trend is of these.
 */
export function standingTable(words: Words, views: readonly [TableView, ...TableView[]]): StandingTable {
  const [{ now }] = views;
  const columns = columnsOf(words, views);
  const lower = now.tree.filter((unit) => unit.parent === now.unit.code);
  const named = [
    { name: lower.length > 0 ? words.label("digest-whole") : now.unit.name, unit: undefined },
    ...lower.map((unit) => ({ name: unit.name, unit })),
  ];
  const rows = named.map(({ name, unit }) => {
    const counts = new Map(views.map((view) => [view, [below(view.now, unit), below(view.before, unit)]]));
    const cells = columns.map(({ id, view }) => {
      const [own, earlier] = counts.get(view) ?? [];
      const which = byParts(id, view) ? "parts" : "whole";
      const met = own?.[which][id];
      // Of one unit that did it or not, the figure says it all.
      const arrow = !isDutyId(id) && own?.whole[id]?.of === 1 ? undefined : trend(earlier?.[which][id], met);
      const counted = { whole: own?.whole[id], parts: which === "parts" ? met : undefined };
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

/** The duties that the views count, in the table's order. */
function idsOf(views: readonly TableView[]): ColumnId[] {
  return COLUMNS.filter((id) =>
    views.some(({ now }) => now.report.totals[id] !== undefined && (isDutyId(id) || !isOwnAlone(now, id))),
  );
}

/** What everybody of a unit and of all below it has met, where something else is not: one line says it in place of columns. */
export function metByAll(now: UnitStanding): ColumnId[] {
  const ids = idsOf([{ now }]);
  const met = ids.filter((id) => {
    const total = now.report.totals[id];
    return total !== undefined && total.of > 0 && total.met === total.of;
  });
  return met.length < ids.length ? met : [];
}

/** The columns behind the units' names. Where one duty alone is counted, the text above names it. */
export function columnsOf(words: Words, views: readonly TableView[]): Column[] {
  const ids = idsOf(views);
  return ids.flatMap((id) =>
    views
      .filter(({ now, without }) => now.report.totals[id] !== undefined && !without?.has(id))
      .map((view) => {
        const head = matterHead(words, id);
        const duty = isDutyId(id) ? head : words.text("digest-unit-column", { duty: head });
        const { when } = view;
        const both = when && words.text("standing-column", { duty, when });
        return { id, view, heading: both ? (ids.length === 1 ? when : both) : duty };
      }),
  );
}

/** Whether any count has an arrow, which needs explaining. */
export function showsTrend({ rows }: StandingTable): boolean {
  const arrows = Object.values(ARROWS);
  return rows.some(([, ...counts]) =>
    counts.some((count) => arrows.some((arrow) => count.endsWith(` ${arrow}`))),
  );
}

/** How many of a unit and all below it have met what; of a longer period also how many of its parts. */
function below(
  standing: UnitStanding | undefined,
  unit: Unit | undefined,
): { whole: Counts; parts: Counts } | undefined {
  if (!standing) return undefined;
  const units = unitsFrom(standing.tree, unit ?? standing.unit);
  return {
    whole: unit ? countsIn(standing, units) : standing.report.totals,
    parts: partsIn(standing, units),
  };
}

/** Whether a duty is judged by the parts of the period. */
export function byParts(id: ColumnId, { now }: Pick<TableView, "now">): boolean {
  const { judgedByParts } = isDutyId(id) ? DUTIES[id] : UNIT_DUTIES[id];
  return judgedByParts.includes(now.period.kind);
}

/** `3/7 ↑`; `0/7 (3/23) ↑` where the parts of the period are counted, too. */
function cell(
  words: Words,
  { whole, parts }: { whole: Met | undefined; parts: Met | undefined },
  arrow: keyof typeof ARROWS | undefined,
): string {
  if (!whole || whole.of === 0) return NOTHING;
  const met = `${whole.met}/${whole.of}`;
  const said = parts?.of ? words.text("digest-cell-parts", { met, parts: `${parts.met}/${parts.of}` }) : met;
  return arrow ? `${said} ${ARROWS[arrow]}` : said;
}
