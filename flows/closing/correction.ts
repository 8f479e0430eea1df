import type { Mark } from "../../src/rules/events/event-acts.ts";
import type { SaidMark } from "../../src/rules/reading/events/attendance-line.ts";

/** Somebody who can be marked otherwise. Plain JSON. */
export interface Marked {
  code: string;
  name: string;
}

/** How somebody was, or whether they wore the áo Thanh niên. */
export type Chosen = Mark | "bare" | "worn";

/** What is said of people by their names. */
export type SaidOfSome = Pick<SaidMark, "names" | "reason"> & { readonly as: Chosen };

/** What is corrected of one person. Plain JSON. */
export interface Correction {
  person: Marked;
  as: Chosen;
  reason: string;
}

/** Said where no reason is given. */
export const NO_REASON = "-";
