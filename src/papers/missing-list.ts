import { type Lacking, lackingOf } from "../records/standings/lacking.ts";
import type { UnitStanding } from "../records/standings/survey.ts";
import type { Period } from "../rules/calendar/periods.ts";
import type { Day } from "../rules/calendar/time.ts";
import { isCounted, isDutyId } from "../rules/duties/duties.ts";
import type { DutyResult } from "../rules/duties/duty-result.ts";
import type { MatterId } from "../rules/targets/matters.ts";
import type { UnitDutyResult } from "../rules/unit-duties/judge-unit.ts";
import { isUnitDutyId } from "../rules/unit-duties/unit-duties.ts";
import { matterName, partsText } from "../words/matter-words.ts";
import { periodText } from "../words/spoken.ts";
import type { Words } from "../words/words.ts";
import { amountCell, measureText } from "./unit-book/amounts.ts";
import type { TypedColumn, TypedSheet } from "./workbook/typed-sheets.ts";

/** Who lacks something in a period: one list of the workbook. */
interface MissingList {
  matter: MatterId;
  period: Period;
  standing: UnitStanding;
}

/** Everybody who lacks something: a sheet of names, and one of how many they are in each unit. */
export function missingSheets(words: Words, lists: readonly MissingList[], today: Day): TypedSheet[] {
  return [namesSheet(words, lists, today), unitsSheet(words, lists, today)];
}

function text(header: string, width: number): TypedColumn {
  return { header, width, kind: "text" };
}

function namesSheet(words: Words, lists: readonly MissingList[], today: Day): TypedSheet {
  const rows = lists.flatMap((list) => {
    const said = [matterName(words, list.matter), periodText(words, list.period, today)];
    return lackingOf(list.standing, list.matter).map((who) => {
      const { about, amounts, linked } = rowOf(words, list, who);
      return [...about, ...said, ...amounts, linked];
    });
  });
  return {
    name: words.label("missing-sheet-names"),
    columns: [
      text(words.label("missing-column-name"), 28),
      text(words.label("missing-column-code"), 14),
      text(words.label("missing-column-unit"), 34),
      text(words.label("missing-column-duty"), 20),
      text(words.label("missing-column-period"), 22),
      { header: words.label("missing-column-done"), width: 10, kind: "number" },
      { header: words.label("missing-column-required"), width: 10, kind: "number" },
      text(words.label("missing-column-measure"), 12),
      text(words.label("missing-column-parts"), 16),
      text(words.label("missing-column-linked"), 14),
    ],
    rows,
  };
}

type Amounts = [done: number | null, required: number | null, measure: string, parts: string];

/** Who it is, what was done and what is asked, and whether they have linked an app: of a unit there is none. */
function rowOf(
  words: Words,
  { matter, standing }: MissingList,
  { stander, whole }: Lacking,
): { about: string[]; amounts: Amounts; linked: string } {
  if (!stander) {
    const above = standing.tree.find(({ code }) => code === whole.parent)?.name ?? "";
    const result = isUnitDutyId(matter) ? standing.unitDuties.get(whole.code)?.[matter] : undefined;
    return { about: [whole.name, whole.code, above], amounts: amountsOf(words, matter, result), linked: "" };
  }
  const { person, duties, address, withoutApp } = stander;
  const notLinked = withoutApp ? "missing-without-app" : "missing-not-linked";
  return {
    about: [person.name, person.rosterCode, person.unitName],
    amounts: amountsOf(words, matter, isDutyId(matter) ? duties[matter] : undefined),
    linked: words.label(address === undefined ? notLinked : "missing-linked"),
  };
}

/** What was done and what is asked, in which measure; of a longer period the parts that were met. A paper or a target is there or not. */
function amountsOf(words: Words, matter: MatterId, result: DutyResult | UnitDutyResult | undefined): Amounts {
  const isAmount = isUnitDutyId(matter) || (isDutyId(matter) && isCounted(matter));
  if (!result || !isAmount) return [null, null, "", ""];
  const { done, required, counted, measure } = result;
  return [
    amountCell(measure, done),
    amountCell(measure, required),
    measureText(words, measure),
    counted?.of ? partsText(words, matter, counted) : "",
  ];
}

function unitsSheet(words: Words, lists: readonly MissingList[], today: Day): TypedSheet {
  const counts = lists.map(({ matter, standing }) => ownLacks(standing, matter));
  const counted = lists.map(
    ({ matter, period }): TypedColumn => ({
      header: `${matterName(words, matter)}, ${periodText(words, period, today)}`,
      width: 24,
      kind: "count",
    }),
  );
  const units = lists[0]?.standing.tree ?? [];
  return {
    name: words.label("missing-sheet-units"),
    columns: [
      text(words.label("missing-column-unit"), 40),
      text(words.label("missing-column-unit-code"), 14),
      ...counted,
    ],
    rows: units.map(({ code, name }) => [name, code, ...counts.map((of) => of.get(code) ?? 0)]),
  };
}

/** How many lack it in each unit by itself, so that a column adds up. */
function ownLacks(standing: UnitStanding, matter: MatterId): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { unit } of lackingOf(standing, matter)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}
