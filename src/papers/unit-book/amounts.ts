import type { Measure } from "../../rules/duties/duty.ts";
import type { Words } from "../../words/words.ts";
import type { ColumnKind } from "../workbook/typed-sheets.ts";

/** What a duty's numbers count: hours, times. */
export function measureText(words: Words, measure: Measure): string {
  return words.label(`book-measure-${measure}`);
}

/** Hours with two decimals, times whole. */
export function kindOf(measure: Measure): ColumnKind {
  return measure === "minutes" ? "hours" : "count";
}

/** An amount as the sheets have it: minutes as hours. */
export function amountCell(measure: Measure, amount: number): number {
  return measure === "minutes" ? amount / 60 : amount;
}
