import type { Stander } from "../../records/standings/unit-report.ts";
import type { Period } from "../../rules/calendar/periods.ts";
import { DUTIES, type DutyId } from "../../rules/duties/duties.ts";
import type { DutyResult } from "../../rules/duties/duty-result.ts";
import { metTogether, TARGETS, type TargetId } from "../../rules/duties/targets.ts";
import { dutyName } from "../../words/duty-words.ts";
import type { Words } from "../../words/words.ts";
import type { TypedSheet } from "../workbook/typed-sheets.ts";
import type { BookLayout } from "./columns.ts";
import { amountCell, type Fields, kindOf, laidOut, measureText } from "./laid-out.ts";

/** Who is one row, whatever the sheet. */
function personFields(words: Words): Fields<Stander>["plain"] {
  return {
    name: { kind: "text", of: ({ person }) => person.name },
    code: { kind: "text", of: ({ person }) => person.rosterCode },
    birth: { kind: "day", of: ({ person }) => person.birthDate ?? null },
    unit: { kind: "text", of: ({ person }) => person.unitName },
    "unit-code": { kind: "text", of: ({ person }) => person.unit },
    positions: { kind: "text", of: ({ person }) => person.positions.join("; ") },
    group: { kind: "text", of: ({ person }) => person.group },
    linked: { kind: "text", of: (stander) => linkedText(words, stander) },
  };
}

function resultFields(words: Words): Fields<Stander> {
  const amount = (of: (result: DutyResult) => number | undefined) => ({
    kind: kindOf,
    of: ({ duties }: Stander, duty: DutyId) => {
      const result = duties[duty];
      const found = result && of(result);
      return found === undefined ? null : amountCell(duty, found);
    },
  });
  return {
    plain: personFields(words),
    duty: {
      done: amount(({ done }) => done),
      required: amount(({ required }) => required),
      waiting: amount(({ waiting }) => waiting),
      result: { kind: () => "text", of: ({ duties }, duty) => metText(words, duties[duty]) },
    },
    part: {
      part: { kind: () => "count", of: ({ duties }, { duty, part }) => duties[duty]?.parts?.[part] ?? null },
    },
    target: { target: { kind: () => "text", of: ({ duties }, id) => targetText(words, duties, id) } },
  };
}

/** What each of these people has done, and what is asked of them. */
export function peopleSheet(
  words: Words,
  layout: BookLayout,
  { name, standers, period }: { name: string; standers: readonly Stander[]; period: Period },
): TypedSheet {
  const { columns } = layout.people;
  return laidOut(
    words,
    { name, columns },
    { kind: period.kind, fields: resultFields(words), rows: standers },
  );
}

/** Names and results alone, to be copied into the software in which the Union keeps its members. */
export function membershipSheet(
  words: Words,
  { membership }: BookLayout,
  standers: readonly Stander[],
  period: Period,
): TypedSheet {
  return laidOut(words, membership, { kind: period.kind, fields: resultFields(words), rows: standers });
}

interface Lack {
  readonly stander: Stander;
  readonly duty: DutyId;
  readonly result: DutyResult;
}

/** Who lacks what: a row each. */
export function missingSheet(
  words: Words,
  { missing }: BookLayout,
  standers: readonly Stander[],
  { kind }: Period,
): TypedSheet {
  const person = Object.entries(personFields(words)).map(([name, field]) => [
    name,
    { kind: field.kind, of: ({ stander }: Lack) => field.of(stander) },
  ]);
  const fields: Fields<Lack> = {
    plain: {
      ...Object.fromEntries(person),
      duty: { kind: "text", of: ({ duty }) => dutyName(words, duty) },
      done: { kind: "number", of: ({ duty, result }) => amountCell(duty, result.done) },
      required: { kind: "number", of: ({ duty, result }) => amountCell(duty, result.required) },
      left: {
        kind: "number",
        of: ({ duty, result }) => amountCell(duty, Math.max(0, result.required - result.done)),
      },
      measure: { kind: "text", of: ({ duty }) => measureText(words, duty) },
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

function linkedText(words: Words, { address, withoutApp }: Stander): string {
  if (address !== undefined) return words.label("missing-linked");
  return words.label(withoutApp ? "missing-without-app" : "missing-not-linked");
}

/** Nothing where the duty is not theirs. */
function metText(words: Words, result: DutyResult | undefined): string | null {
  if (!result) return null;
  if (result.letOff) return words.label(`let-off-${result.letOff}`);
  return words.label(result.met ? "book-met" : "book-not-met");
}

function targetText(words: Words, duties: Stander["duties"], id: TargetId): string | null {
  const target = TARGETS.find((one) => one.id === id);
  const met = target && metTogether(target.duties, duties);
  if (met === undefined) return null;
  return words.label(met ? "book-met" : "book-not-met");
}
