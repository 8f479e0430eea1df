import type { Shape } from "./paper.ts";
import { HEAD } from "./paper-head.ts";

/** What the papers of a person's forms have in common: the head, who it is, and what was answered, theme by theme. */
export const OF_A_PERSON = {
  ...HEAD,
  code: true,
  period: true,
  name: true,
  birth: true,
  positions: true,
  "unit-name": true,
  group: true,
  parts: { number: true, title: true, points: { text: true } },
} as const satisfies Shape;
