import type { Unit } from "../../records/people/cadre.ts";
import { type Counts, countsIn, isOwnAlone, partsIn } from "../../records/standings/counts.ts";
import type { UnitStanding } from "../../records/standings/survey.ts";
import { unitsFrom } from "../../records/standings/units-from.ts";
import { DUTIES, DUTY_IDS, type DutyId, isDutyId } from "../../rules/duties/duties.ts";
import type { Met } from "../../rules/duties/duty-result.ts";
import { UNIT_DUTIES, UNIT_DUTY_IDS, type UnitDutyId } from "../../rules/unit-duties/unit-duties.ts";
import { matterHead } from "../../words/matter-words.ts";
import type { Words } from "../../words/words.ts";

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

export const ARROWS = { up: "↑", down: "↓", same: "=" } as const;

/** What a column counts: cadres who met their duty, or units that met theirs. Targets stand above the table, in lines. */
export type ColumnId = DutyId | UnitDutyId;

const COLUMNS: readonly ColumnId[] = [...DUTY_IDS, ...UNIT_DUTY_IDS];

const NOTHING = "–";

/** One column: a duty in one period. */
interface Column {
  id: ColumnId;
  view: TableView;
  heading: string;
}

/** The duties that the views count, in the table's order. */
export function idsOf(views: readonly TableView[]): ColumnId[] {
  return COLUMNS.filter((id) =>
    views.some(({ now }) => now.report.totals[id] !== undefined && (isDutyId(id) || !isOwnAlone(now, id))),
  );
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

/** How many of a unit and all below it have met what; of a longer period also how many of its parts. */
export function below(
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
export function cell(
  words: Words,
  { whole, parts }: { whole: Met | undefined; parts: Met | undefined },
  arrow: keyof typeof ARROWS | undefined,
): string {
  if (!whole || whole.of === 0) return NOTHING;
  const met = `${whole.met}/${whole.of}`;
  const said = parts?.of ? words.text("digest-cell-parts", { met, parts: `${parts.met}/${parts.of}` }) : met;
  return arrow ? `${said} ${ARROWS[arrow]}` : said;
}
