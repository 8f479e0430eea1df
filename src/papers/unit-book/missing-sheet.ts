import type { Stander } from "../../records/standings/stander.ts";
import type { UnitStanding } from "../../records/standings/survey.ts";
import { DUTIES, type DutyId } from "../../rules/duties/duties.ts";
import type { DutyResult } from "../../rules/duties/duty-result.ts";
import { dutyName } from "../../words/duty-words.ts";
import { partName } from "../../words/matter-words.ts";
import type { Words } from "../../words/words.ts";
import type { TypedSheet } from "../workbook/typed-sheets.ts";
import { amountCell, measureText } from "./amounts.ts";
import type { BookLayout } from "./columns.ts";
import { type Fields, laidOut } from "./laid-out.ts";
import { personFields } from "./people-sheets.ts";

interface Lack {
  readonly stander: Stander;
  readonly duty: DutyId;
  readonly result: DutyResult;
}

/** Who lacks what: a row each. */
export function missingSheet(
  words: Words,
  { missing }: BookLayout,
  { standers, period: { kind } }: UnitStanding,
): TypedSheet {
  const person = Object.entries(personFields(words)).map(([name, field]) => [
    name,
    { kind: field.kind, of: ({ stander }: Lack) => field.of(stander) },
  ]);
  const fields: Fields<Lack> = {
    plain: {
      ...Object.fromEntries(person),
      duty: { kind: "text", of: ({ duty }) => dutyName(words, duty) },
      done: { kind: "number", of: ({ result }) => amountCell(result.measure, result.done) },
      required: { kind: "number", of: ({ result }) => amountCell(result.measure, result.required) },
      // Nothing where the amount is there and some of its weeks or months are not.
      left: {
        kind: "number",
        of: ({ result: { measure, required, done } }) =>
          required > done ? amountCell(measure, required - done) : null,
      },
      measure: { kind: "text", of: ({ result }) => measureText(words, result.measure) },
      met: { kind: "count", of: ({ result }) => (result.counted?.of ? result.counted.met : null) },
      of: { kind: "count", of: ({ result }) => result.counted?.of || null },
      parts: {
        kind: "text",
        of: ({ duty, result }) => (result.counted?.of ? partName(words, duty) : null),
      },
    },
  };
  const rows = standers.flatMap((stander) =>
    Object.values(DUTIES).flatMap(({ id: duty }) => {
      const result = stander.duties[duty];
      return result?.met === false ? [{ stander, duty, result }] : [];
    }),
  );
  return laidOut(words, missing, { kind, fields, rows });
}
