import type { Concept } from "./concepts.ts";

/** What is owed or handed in. */
export const DUTY = [
  "hours",
  "pledge",
  "review",
  "report",
  "submit",
  "log",
] as const satisfies readonly Concept[];
/** Duties of units, by the words that they are asked about with. */
export const OF_UNITS = ["model", "together", "discussed", "supervised", "report"] as const;
/** Somebody other than who asks. */
export const OTHERS = ["people", "unit", "who", "named", "person"] as const;
export const UNSAID = ["unfinished", "lack"] as const;
/** What a line is about: a rule answers it only where it needs it, as “công trình đó ai làm” asks nothing about duties. */
export const SUBJECTS = [
  "model",
  "together",
  "ofMe",
  "supervised",
  "discussed",
  "plan",
  "published",
  "recorded",
  "meeting",
  "dosAndDonts",
  "work",
  "card",
] as const;
/** What a clause may be about that asks of it without naming it. */
export const THINGS = [
  ...SUBJECTS,
  "pledge",
  "review",
  "report",
  "hours",
  "letter",
  "awayAsked",
  "invite",
  "entries",
] as const satisfies readonly Concept[];
