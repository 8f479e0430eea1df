import type { Shape } from "./paper.ts";

/** What the papers of a person's forms have in common: the head, who it is, and what was answered, theme by theme. */
export const OF_A_PERSON = {
  code: true,
  check: true,
  "check-link": true,
  above: true,
  unit: true,
  place: true,
  day: true,
  period: true,
  name: true,
  birth: true,
  positions: true,
  "unit-name": true,
  group: true,
  parts: { number: true, title: true, points: { text: true } },
} as const satisfies Shape;
