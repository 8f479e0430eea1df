import type { Period } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { readFilter } from "../../src/rules/duties/deed-filter.ts";
import type { ApprovedKind } from "../../src/rules/duties/deed-kinds.ts";
import { periodInLine } from "../../src/rules/reading/days/period-in-line.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped } from "../../src/words/spoken.ts";

/** What is to be listed; left out: every kind, lately. */
export interface AskedList {
  readonly filter?: ApprovedKind;
  readonly period?: Period;
}

/**
 * Reads `hoạt động tháng 11`, `tháng 11 áo`, in any order.
 * @throws Refusal for anything else
 */
export function askedList(args: string, today: Day): AskedList {
  const { period, rest } = periodInLine(args, today);
  const filter = readFilter(rest);
  if (rest !== "" && !filter) throw refuse("history-period-unread", { got: clipped(args, 40) });
  return { ...(filter && { filter }), ...(period && { period }) };
}
