import { historyLine } from "../../src/command-lines/history-line.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { type DeedFilter, readFilter } from "../../src/rules/duties/deed-filter.ts";
import { periodInLine } from "../../src/rules/reading/days/period-in-line.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped } from "../../src/words/spoken.ts";

/** What is to be listed; left out: every kind, lately. */
export interface AskedList {
  readonly filter?: DeedFilter;
  readonly period?: Period;
  /** From 1; there may be fewer. */
  readonly page: number;
}

/**
 * Reads `hoạt động tháng 11`, `tháng 11 áo`, `tháng 11 trang 2`, in any order.
 * @throws Refusal for anything else
 */
export function askedList(args: string, today: Day): AskedList {
  const { page, rest: asked } = historyLine.readPage(args);
  const { period, rest } = periodInLine(asked, today);
  const filter = readFilter(rest);
  if (rest !== "" && !filter) throw refuse("history-period-unread", { got: clipped(args, 40) });
  return { page, ...(filter && { filter }), ...(period && { period }) };
}
