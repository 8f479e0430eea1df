import type { Day } from "../../rules/calendar/time.ts";
import { codesOf, createHolders, rosterCodeOn } from "../../rules/organisation/cadre-codes.ts";
import { factAt } from "../../rules/organisation/dated.ts";
import type { StoredCadre } from "../../rules/organisation/roster.ts";
import { foldCode } from "../../rules/organisation/roster-code.ts";
import { canBeSame } from "../../rules/organisation/same-person.ts";
import { type Phrase, phrase } from "../../words/words.ts";
import { CADRE_COLUMNS, CADRE_SHEET } from "./columns.ts";
import { zerosFinder } from "./lost-zeros.ts";
import type { Problem } from "./problem.ts";
import type { CadreRow } from "./read-roster.ts";

/**
 * Whom the rows mean, by codes alone and never by names: a code belongs to one person for ever, also one that they no longer have
 * and one of somebody who has left.
 * @param day on which the file is compared with what is stored
 */
export function checkCodes(rows: readonly CadreRow[], stored: readonly StoredCadre[], day: Day): Problem[] {
  const holderOf = createHolders(stored);
  const meant = zerosFinder(stored.flatMap(codesOf));
  const rowOf = new Map(rows.map(({ code, row }) => [foldCode(code), row]));
  /** A person's further rows need not repeat the code until now. */
  const formerOf = new Map<string, { formerCode: string; row: number }>();
  for (const { code, formerCode, row } of rows.toReversed())
    if (formerCode !== undefined) formerOf.set(foldCode(code), { formerCode, row });
  const rowsOfFormer = new Map<string, { code: string; row: number }>();

  /** Why a cell of a row that gives somebody another code cannot be. */
  function wrongFormer({ code, formerCode }: CadreRow & { formerCode: string }, row: number) {
    const known = holderOf(formerCode);
    const whole = meant(formerCode);
    if (!known && whole) return phrase("roster-code-zeros", { code: formerCode, whole });
    if (!known) return phrase("roster-former-unknown", { code: formerCode });
    if (known.erasedAt) return phrase("roster-cadre-erased", { code: formerCode });
    const name = factAt(known.facts, day)?.name ?? "";
    const still = codesOf(known)
      .map(foldCode)
      .find((one) => one !== foldCode(code) && rowOf.has(one));
    if (still !== undefined)
      return phrase("roster-former-still", { code: formerCode, row: String(rowOf.get(still)), name });
    const first = rowsOfFormer.get(known._id);
    if (first && foldCode(first.code) !== foldCode(code))
      return phrase("roster-former-twice", {
        code: formerCode,
        first: String(first.row),
        second: String(row),
      });
    rowsOfFormer.set(known._id, first ?? { code, row });
    const other = formerOf.get(foldCode(code));
    const meantThere = other && holderOf(other.formerCode);
    if (!meantThere || meantThere === known) return undefined;
    const said = { code, first: String(other.row), former: other.formerCode, other: formerCode };
    return phrase("roster-former-differs", said);
  }

  function wrongCode({ code, ...told }: CadreRow): Phrase | undefined {
    const formerCode = formerOf.get(foldCode(code))?.formerCode;
    const holder = holderOf(code);
    if (holder?.erasedAt) return phrase("roster-cadre-erased", { code });
    if (formerCode !== undefined) {
      if (!holder || holder === holderOf(formerCode)) return undefined;
      return phrase("roster-code-of-another", {
        code,
        name: factAt(holder.facts, day)?.name ?? "",
        formerCode,
      });
    }
    if (!holder) {
      const whole = meant(code);
      return whole ? phrase("roster-code-zeros", { code, whole }) : undefined;
    }
    const current = rosterCodeOn(holder, day);
    const name = factAt(holder.facts, day)?.name ?? "";
    if (foldCode(current) !== foldCode(code)) return phrase("roster-code-changed", { code, current, name });
    const isSame = canBeSame({ name, birthDate: holder.birthDate }, told);
    return isSame ? undefined : phrase("roster-code-given", { code, name, other: told.name });
  }

  return rows.flatMap((one): Problem[] => {
    const { row, formerCode } = one;
    const former = formerCode === undefined ? undefined : wrongFormer({ ...one, formerCode }, row);
    const code = wrongCode(one);
    return [
      ...(code ? [{ sheet: CADRE_SHEET, row, column: CADRE_COLUMNS.code, reason: code }] : []),
      ...(former ? [{ sheet: CADRE_SHEET, row, column: CADRE_COLUMNS.formerCode, reason: former }] : []),
    ];
  });
}
