import type { Unit } from "../../records/people/cadre.ts";
import { standersIn } from "../../records/standings/standers-in.ts";
import type { UnitStanding } from "../../records/standings/standings.ts";
import { type Counts, countsOf } from "../../records/standings/unit-report.ts";
import { DUTIES, DUTY_IDS, type DutyId, isDutyId } from "../../rules/duties/duties.ts";
import type { Met } from "../../rules/duties/duty-result.ts";
import { TARGETS } from "../../rules/duties/targets.ts";
import { partsTogether, type Totals, trend } from "../../rules/duties/totals.ts";
import type { Words } from "../../words/words.ts";

/** The duties, and behind them the targets that are made of them. */
const ROWS = [
  ...DUTY_IDS.map((id) => ({ id, head: `duty-${id}-head` as const })),
  ...TARGETS.map(({ id }) => ({ id, head: `target-${id}-head` as const })),
];

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

/** One column: a duty or a target in one period. */
type Column = (typeof ROWS)[number] & { view: TableView; heading: string };

/**
 * A row for the unit and one for each unit directly below it, including everything below those: how many of how many cadres
 * met each duty, as in reports and pictures, and the trend. Of a longer period beside it how many of its due periods were met, so
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
      const parts = byParts(id, view) ? id : undefined;
      const met = parts ? own?.parts[parts] : own?.cadres[id];
      const arrow = trend(parts ? earlier?.parts[parts] : earlier?.cadres[id], met);
      return { met, text: cell(words, { cadres: own?.cadres[id], ...(parts && { parts: met }) }, arrow) };
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

/** The duties and targets that the views count, in the table's order. */
function rowsOf(views: readonly TableView[]): (typeof ROWS)[number][] {
  return ROWS.filter(({ id }) => views.some(({ now }) => now.report.totals[id] !== undefined));
}

/** What everybody of a unit and of all below it has met, where something else is not: one line says it in place of columns. */
export function metByAll(now: UnitStanding): (typeof ROWS)[number][] {
  const rows = rowsOf([{ now }]);
  const met = rows.filter(({ id }) => {
    const total = now.report.totals[id];
    return total !== undefined && total.of > 0 && total.met === total.of;
  });
  return met.length < rows.length ? met : [];
}

/** The columns behind the units' names. Where one duty alone is counted, the text above names it. */
export function columnsOf(words: Words, views: readonly TableView[]): Column[] {
  const rows = rowsOf(views);
  return rows.flatMap((row) =>
    views
      .filter(({ now, without }) => now.report.totals[row.id] !== undefined && !without?.has(row.id))
      .map((view) => {
        const duty = words.label(row.head);
        const { when } = view;
        const both = when && words.text("standing-column", { duty, when });
        return { ...row, view, heading: both ? (rows.length === 1 ? when : both) : duty };
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
): { cadres: Counts; parts: Totals } | undefined {
  if (!standing) return undefined;
  const standers = unit ? standersIn(standing, unit) : standing.standers;
  return {
    cadres: unit ? countsOf(standers, standing.period) : standing.report.totals,
    parts: partsTogether(standers.map(({ duties }) => duties)),
  };
}

/** Whether a duty is judged by the parts of the period. */
export function byParts(id: string, { now }: Pick<TableView, "now">): id is DutyId {
  return isDutyId(id) && DUTIES[id].judgedByParts.includes(now.period.kind);
}

/** `3/7 ↑`; `0/7 (3/23) ↑` where the parts of the period are counted, too. */
function cell(
  words: Words,
  { cadres, parts }: { cadres: Met | undefined; parts?: Met | undefined },
  arrow: keyof typeof ARROWS | undefined,
): string {
  if (!cadres || cadres.of === 0) return NOTHING;
  const met = `${cadres.met}/${cadres.of}`;
  const said = parts?.of ? words.text("digest-cell-parts", { met, parts: `${parts.met}/${parts.of}` }) : met;
  return arrow ? `${said} ${ARROWS[arrow]}` : said;
}
