import type { Kind } from "../script.ts";

const LINES = [
  "2 tiếng nữa họp nha",
  "mai làm 2 tiếng nhé",
  "chào em",
  "cảm ơn nhé",
  "mai trời mưa không ta",
] as const;

/** Words that log nothing: the figures of the day show whether they did. */
export const talk: Kind = {
  name: "talk",
  often: 30,
  make: ({ chance }, who) => ({ kind: "talk", who, steps: [{ say: chance.pick(LINES) }] }),
};
