import type { Shape } from "./paper.ts";

/** By what whoever holds a paper sees whether it is as recorded: a code, and a link that asks about it. */
export const CHECKED = { check: true, "check-link": true } as const satisfies Shape;

/** The head of any paper: the code, the unit above, the unit, place and day. */
export const HEAD = {
  ...CHECKED,
  above: true,
  unit: true,
  place: true,
  day: true,
} as const satisfies Shape;

/** What the papers of a unit have in common: the head, and of which unit and period it is. */
export const OF_A_UNIT = { ...HEAD, period: true, "unit-name": true } as const satisfies Shape;
