import type { Named, RosterPart, RosterPlan } from "../../rules/organisation/planned-roster.ts";
import type { FieldChange } from "../../rules/organisation/roster-changes.ts";
import type { Words } from "../../words/words.ts";
import { CADRE_SHEET } from "./columns.ts";
import type { Note, Problem } from "./problem.ts";

/**
 * The plan of an import for `--json`: whether the file is the whole roster, from which day it holds, codes and names, the fields of what changes, who becomes a head, and who no
 * longer is one.
 */
export function planJson({ scope, days: { from }, units, cadres, heads }: RosterPlan) {
  return { scope, from, units: partJson(units), cadres: partJson(cadres), heads };
}

/** Problems for `--json`, with their reasons in words; `row` and `column` are null where a whole sheet is meant. */
export function problemsJson(words: Words, problems: readonly Problem[]) {
  return problems.map(({ sheet, row, column, reason }) => ({
    sheet,
    row: row ?? null,
    column: column ?? null,
    reason: words.say(reason),
  }));
}

/** What keeps a doubtful import back, as a problem of the sheet of cadres. */
export function doubtJson(reason: string) {
  return [{ sheet: CADRE_SHEET, row: null, column: null, reason }];
}

/** Notes for `--json`. */
export function notesJson(words: Words, notes: readonly Note[]) {
  return notes.map(({ sheet, phrase }) => ({ sheet, note: words.say(phrase) }));
}

function partJson(part: RosterPart<Named, Named & { readonly fields: readonly FieldChange[] }, unknown>) {
  return {
    added: part.added.map(namedJson),
    changed: part.changed.map((item) => ({ ...namedJson(item), fields: item.fields })),
    unchanged: part.unchanged.length,
    left: part.left.map(namedJson),
  };
}

function namedJson({ code, name }: Named) {
  return { code, name };
}
