import { type Counts, countsIn } from "../../../src/records/standings/counts.ts";
import type { Stander } from "../../../src/records/standings/stander.ts";
import type { UnitStanding } from "../../../src/records/standings/survey.ts";
import { unitsFrom } from "../../../src/records/standings/units-from.ts";
import { DUTIES, type DutyId, dutiesOf } from "../../../src/rules/duties/duties.ts";
import { type DutyResult, isAsked, type Met } from "../../../src/rules/duties/duty-result.ts";
import type { PaperDataOf } from "../../../src/rules/papers/papers.ts";
import type { MatterId } from "../../../src/rules/targets/matters.ts";
import { isOwnTargetId, type OwnTargetId, targetsOf } from "../../../src/rules/targets/targets.ts";
import { unitDutiesOf } from "../../../src/rules/unit-duties/unit-duties.ts";
import { matterHead, partsText, shareText } from "../../../src/words/matter-words.ts";
import type { Words } from "../../../src/words/words.ts";

type Table = Required<
  Pick<PaperDataOf<"ketqua">, "title" | "row-head" | "columns" | "rows" | "totals" | "note">
>;

/** A row before its cells are words. */
interface Row {
  readonly name: string;
  readonly cells: readonly string[];
}

/** The standing as a table in the roster's order; of a unit without lower units its rows are the cadres. */
export function standingTable(words: Words, standing: UnitStanding): Table {
  const { unit, tree, period, report } = standing;
  const duties = dutiesOf(period.kind).map(({ id }) => id);
  const targets = targetsOf(period.kind).flatMap(({ id }) => (isOwnTargetId(id) ? [id] : []));
  const lower = tree.filter(({ parent }) => parent === unit.code);
  if (lower.length === 0) {
    const metBy = targets.map((id) => metByPerson(standing, id));
    const row = ({ person: { name, code }, duties: results }: Stander): Row => ({
      name,
      cells: [
        ...duties.map((id) => resultText(words, id, results[id])),
        ...metBy.map((met) => togetherText(words, met.get(code))),
      ],
    });
    const columns = [...duties, ...targets];
    return {
      title: words.label("paper-standing-people"),
      "row-head": words.label("paper-standing-person"),
      note: words.label("paper-standing-people-note"),
      ...table(
        columns.map((id) => matterHead(words, id)),
        standing.standers.map(row),
        columns.map((id) => metText(words, report.totals[id])),
      ),
    };
  }
  // The topmost unit owes another duty than those below it: what none of these owes has no column.
  const ofUnits = unitDutiesOf(period.kind).filter((id) => report.totals[id]);
  const columns: MatterId[] = [...duties, ...ofUnits, ...targets];
  const counts = (found: Counts) => columns.map((id) => metText(words, found[id]));
  const ofMany = (name: string, units: ReadonlySet<string>): Row => {
    const cadres = standing.standers.filter(({ person }) => units.has(person.unit)).length;
    return { name, cells: [String(cadres), ...counts(countsIn(standing, units))] };
  };
  const own = new Set([unit.code]);
  const isThere =
    standing.standers.some(({ person }) => person.unit === unit.code) || standing.unitDuties.has(unit.code);
  return {
    title: words.label("paper-standing-units"),
    "row-head": words.label("digest-head-unit"),
    note: words.label("paper-standing-units-note"),
    ...table(
      [words.label("paper-standing-count"), ...columns.map((id) => matterHead(words, id))],
      [
        ...(isThere ? [ofMany(words.text("paper-standing-own", { unit: unit.name }), own)] : []),
        ...lower.map((each) => ofMany(each.name, unitsFrom(tree, each))),
      ],
      [String(report.totals.cadres), ...counts(report.totals)],
    ),
  };
}

/** Of a target who has met it, by the codes of those whom it counts. */
function metByPerson({ targets }: UnitStanding, id: OwnTargetId): ReadonlyMap<string, boolean> {
  const subjects = targets[id]?.subjects ?? [];
  return new Map(subjects.flatMap(({ stander, met }) => (stander ? [[stander.person.code, met]] : [])));
}

function table(
  columns: readonly string[],
  rows: readonly Row[],
  totals: readonly string[],
): Pick<Table, "columns" | "rows" | "totals"> {
  return {
    columns: columns.map((column) => ({ column })),
    rows: rows.map(({ name, cells }, place) => ({
      number: String(place + 1),
      "row-name": name,
      cells: cells.map((cell) => ({ cell })),
    })),
    totals: totals.map((total) => ({ total })),
  };
}

function metText(words: Words, found: Met | undefined): string {
  return shareText(words, found ?? { met: 0, of: 0 });
}

/** `2,5/8 giờ; đạt 1/4 tuần`: what was done, of what was asked. */
function resultText(words: Words, duty: DutyId, result: DutyResult | undefined): string {
  if (!result) return words.label("heat-map-nothing");
  const { done, required, counted, letOff } = result;
  if (!isAsked(result)) return letOff ? words.label(`let-off-${letOff}`) : words.label("heat-map-nothing");
  const isTime = DUTIES[duty].measure === "minutes";
  const amount = (value: number) =>
    new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 }).format(isTime ? value / 60 : value);
  const weighed = words.text(isTime ? "paper-standing-hours" : "paper-standing-done", {
    done: amount(done),
    required: amount(required),
  });
  const said = result.provisional ? words.text("total-provisional", { total: weighed }) : weighed;
  if (!counted || counted.of < 2) return said;
  return words.text("paper-standing-parts", { done: said, parts: partsText(words, duty, counted) });
}

function togetherText(words: Words, isMet: boolean | undefined): string {
  if (isMet === undefined) return words.label("heat-map-nothing");
  return words.label(isMet ? "paper-standing-is-met" : "paper-standing-not-met");
}
