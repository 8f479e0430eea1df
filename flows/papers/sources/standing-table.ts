import { standersIn } from "../../../src/records/standings/standers-in.ts";
import type { UnitStanding } from "../../../src/records/standings/standings.ts";
import { type Counts, countsOf, type Stander } from "../../../src/records/standings/unit-report.ts";
import { DUTIES, type DutyId, dutiesOf } from "../../../src/rules/duties/duties.ts";
import { type DutyResult, isAsked, type Met } from "../../../src/rules/duties/duty-result.ts";
import { metTogether, TARGETS } from "../../../src/rules/duties/targets.ts";
import type { PaperDataOf } from "../../../src/rules/papers/papers.ts";
import { partsText } from "../../../src/words/duty-words.ts";
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
  const targets = TARGETS.filter((target) => target.period === period.kind);
  const cadreRow = ({ person, duties: results }: Stander): Row => ({
    name: person.name,
    cells: [
      ...duties.map((id) => resultText(words, id, results[id])),
      ...targets.map((target) => togetherText(words, metTogether(target.duties, results))),
    ],
  });
  const heads = [
    ...duties.map((id) => words.label(`duty-${id}-head`)),
    ...targets.map(({ id }) => words.label(`target-${id}-head`)),
  ];
  const counts = (found: Counts) =>
    [...duties, ...targets.map(({ id }) => id)].map((id) => metText(words, found[id]));
  const lower = tree.filter(({ parent }) => parent === unit.code);
  if (lower.length === 0)
    return {
      title: words.label("paper-standing-people"),
      "row-head": words.label("paper-standing-person"),
      note: words.label("paper-standing-people-note"),
      ...table(heads, standing.standers.map(cadreRow), counts(report.totals)),
    };
  const ofMany = (name: string, standers: readonly Stander[]): Row => ({
    name,
    cells: [String(standers.length), ...counts(countsOf(standers, period))],
  });
  const own = standing.standers.filter(({ person }) => person.unit === unit.code);
  const rows = lower.map((each) => ofMany(each.name, standersIn(standing, each)));
  const beside = own.length > 0 ? [ofMany(words.text("paper-standing-own", { unit: unit.name }), own)] : [];
  return {
    title: words.label("paper-standing-units"),
    "row-head": words.label("digest-head-unit"),
    note: words.label("paper-standing-units-note"),
    ...table(
      [words.label("paper-standing-count"), ...heads],
      [...beside, ...rows],
      [String(report.totals.cadres), ...counts(report.totals)],
    ),
  };
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

/** `66/100 (66%)`: rounded down, 99.6 is not all. */
function metText(words: Words, found: Met | undefined): string {
  if (!found || found.of === 0) return words.label("heat-map-nothing");
  const { met, of } = found;
  const percent = String(Math.floor((met * 100) / of));
  return words.text("paper-standing-met", { met: String(met), of: String(of), percent });
}

/** `2,5/8 giờ; đạt 1/4 tuần`: what was done, of what was asked. */
function resultText(words: Words, duty: DutyId, result: DutyResult | undefined): string {
  if (!result) return words.label("heat-map-nothing");
  const { done, required, counted, letOff } = result;
  if (!isAsked(result)) return letOff ? words.label(`let-off-${letOff}`) : words.label("heat-map-nothing");
  const isTime = DUTIES[duty].measure === "minutes";
  const amount = (value: number) =>
    new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 }).format(isTime ? value / 60 : value);
  const said = words.text(isTime ? "paper-standing-hours" : "paper-standing-done", {
    done: amount(done),
    required: amount(required),
  });
  if (!counted || counted.of < 2) return said;
  return words.text("paper-standing-parts", { done: said, parts: partsText(words, duty, counted) });
}

function togetherText(words: Words, isMet: boolean | undefined): string {
  if (isMet === undefined) return words.label("heat-map-nothing");
  return words.label(isMet ? "paper-standing-is-met" : "paper-standing-not-met");
}
