import type { Unit } from "../../records/people/cadre.ts";
import type { UnitStanding } from "../../records/standings/survey.ts";
import type { OwnTargetId } from "../../rules/targets/targets.ts";
import type { UnitDutyResult } from "../../rules/unit-duties/judge-unit.ts";
import type { UnitDutyId } from "../../rules/unit-duties/unit-duties.ts";
import type { Words } from "../../words/words.ts";
import type { TypedSheet } from "../workbook/typed-sheets.ts";
import type { BookLayout } from "./columns.ts";
import { type Fields, laidOut } from "./laid-out.ts";

/** How each unit of the tree stands by itself, without those below: its own duties, and how many of its people meet each target. */
export function unitsSheet(
  words: Words,
  { units }: BookLayout,
  standing: UnitStanding,
  owed: readonly UnitDutyId[],
): TypedSheet {
  const { tree, unitDuties, targets, period } = standing;
  const names = new Map(tree.map(({ code, name }) => [code, name]));
  const amount = (of: (result: UnitDutyResult) => number) => ({
    kind: () => "count" as const,
    of: ({ code }: Unit, duty: UnitDutyId) => {
      const result = unitDuties.get(code)?.[duty];
      return result ? of(result) : null;
    },
  });
  const targetText = (code: string, id: OwnTargetId) => {
    if (targets[id]?.vacant.includes(code)) return words.label("book-vacant");
    const own = targets[id]?.subjects.filter(({ unit }) => unit === code) ?? [];
    return own.length === 0 ? null : `${own.filter(({ met }) => met).length}/${own.length}`;
  };
  const fields: Fields<Unit> = {
    plain: {
      unit: { kind: "text", of: ({ name }) => name },
      code: { kind: "text", of: ({ code }) => code },
      level: { kind: "text", of: ({ level }) => level },
      above: { kind: "text", of: ({ parent }) => names.get(parent ?? "") ?? null },
    },
    "unit-duty": {
      done: amount(({ done }) => done),
      required: amount(({ required }) => required),
      result: {
        kind: () => "text",
        of: ({ code }, duty) => {
          const result = unitDuties.get(code)?.[duty];
          return result ? words.label(result.met ? "book-met" : "book-not-met") : null;
        },
      },
    },
    "own-target": { target: { kind: () => "text", of: ({ code }, id) => targetText(code, id) } },
  };
  return laidOut(words, units, { kind: period.kind, fields, rows: tree, owed });
}
