import { type Phrase, phrase } from "../../words/words.ts";

/** What can be wrong with one cell, told with its content. */
const REASONS = {
  missing: () => phrase("roster-cell-missing"),
  tooLong: () => phrase("roster-cell-too-long"),
  tooMany: () => phrase("roster-positions-too-many"),
  code: (value: string) => phrase("roster-code-wrong", { value }),
  name: (value: string) => phrase("roster-name-wrong", { value }),
  mark: (value: string) => phrase("roster-mark-wrong", { value }),
  day: (value: string) => phrase("roster-day-wrong", { value }),
  phone: (value: string) => phrase("roster-phone-wrong", { value }),
};

export type ReasonName = keyof typeof REASONS;

/** The phrase for a reason; an unknown one says that the cell is not understood. */
export function reasonOf(name: string, value: string): Phrase {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return isReason(name) ? REASONS[name](shown) : phrase("roster-cell-wrong", { value: shown });
}

function isReason(name: string): name is ReasonName {
  return Object.hasOwn(REASONS, name);
}
