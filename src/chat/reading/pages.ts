import type { Option } from "../message/outgoing.ts";
import type { PendingQuestion } from "../message/question.ts";

/** Lines of a numbered list that a phone shows whole. */
export const LINES = 9;
/** The value of the line that shows the next page. */
export const MORE = "!more";

/** In how many pages these options are listed where there are no buttons. */
export function pagesOf(options: readonly Option[]): number {
  return Math.ceil(options.length / LINES);
}

/**
 * The options in the order in which they are numbered: those of the page that is shown, the line for the next page, and the
 * others, which only their words pick. As they are where the question has no pages.
 */
export function optionsListed({ options = [], more, page = 0 }: PendingQuestion): Option[] {
  if (more === undefined) return options;
  const from = page * LINES;
  const shown = options.slice(from, from + LINES);
  const others = options.filter((option) => !shown.includes(option));
  return [
    ...shown,
    { value: MORE, label: more },
    ...others.map((one) => ({ ...one, byWords: true as const })),
  ];
}

/** How many of them are listed. */
export function linesListed({ options = [], more, page = 0 }: PendingQuestion): number {
  return more === undefined ? options.length : Math.min(LINES, options.length - page * LINES) + 1;
}

/** The page after the one shown; after the last one the first. */
export function nextPage({ options = [], page = 0 }: PendingQuestion): number {
  return (page + 1) % pagesOf(options);
}
