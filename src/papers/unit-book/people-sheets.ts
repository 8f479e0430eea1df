import type { Stander } from "../../records/standings/stander.ts";
import type { UnitStanding } from "../../records/standings/survey.ts";
import type { TargetStandings } from "../../records/standings/target-standing.ts";
import { DUTIES, type DutyId } from "../../rules/duties/duties.ts";
import type { DutyResult } from "../../rules/duties/duty-result.ts";
import type { OwnTargetId } from "../../rules/targets/targets.ts";
import type { Words } from "../../words/words.ts";
import type { TypedSheet } from "../workbook/typed-sheets.ts";
import { amountCell, kindOf } from "./amounts.ts";
import type { BookLayout } from "./columns.ts";
import { type Fields, laidOut } from "./laid-out.ts";

/** Who is one row, whatever the sheet. */
export function personFields(words: Words): Fields<Stander>["plain"] {
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

function resultFields(words: Words, targets: TargetStandings): Fields<Stander> {
  const amount = (of: (result: DutyResult) => number | undefined) => ({
    kind: (duty: DutyId) => kindOf(DUTIES[duty].measure),
    of: ({ duties }: Stander, duty: DutyId) => {
      const result = duties[duty];
      const found = result && of(result);
      return found === undefined ? null : amountCell(DUTIES[duty].measure, found);
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
    "own-target": {
      target: { kind: () => "text", of: ({ person }, id) => targetText(words, targets, id, person.code) },
    },
  };
}

/** A sheet's name, whose standing it is, and of whom it is; left out: of all of them. */
interface PeopleAsked {
  readonly name: string;
  readonly standing: UnitStanding;
  readonly standers?: readonly Stander[];
}

/** What each of these people has done, and what is asked of them. */
export function peopleSheet(
  words: Words,
  layout: BookLayout,
  { name, standing, standers = standing.standers }: PeopleAsked,
): TypedSheet {
  const { columns } = layout.people;
  return laidOut(
    words,
    { name, columns },
    { kind: standing.period.kind, fields: resultFields(words, standing.targets), rows: standers },
  );
}

/** Names and results alone, to be copied into the software in which the Union keeps its members. */
export function membershipSheet(
  words: Words,
  { membership }: BookLayout,
  { period, targets, standers }: UnitStanding,
): TypedSheet {
  return laidOut(words, membership, {
    kind: period.kind,
    fields: resultFields(words, targets),
    rows: standers,
  });
}

function linkedText(words: Words, { address, withoutApp }: Stander): string {
  if (address !== undefined) return words.label("missing-linked");
  return words.label(withoutApp ? "missing-without-app" : "missing-not-linked");
}

/** Nothing where the duty is not theirs. */
function metText(words: Words, result: DutyResult | undefined): string | null {
  if (!result) return null;
  if (result.letOff) return words.label(`let-off-${result.letOff}`);
  const said = words.label(result.met ? "book-met" : "book-not-met");
  return result.provisional ? words.text("total-provisional", { total: said }) : said;
}

/** Nothing of somebody whom the target does not count. */
function targetText(words: Words, targets: TargetStandings, id: OwnTargetId, code: string): string | null {
  const subject = targets[id]?.subjects.find(({ stander }) => stander?.person.code === code);
  if (!subject) return null;
  return words.label(subject.met ? "book-met" : "book-not-met");
}
