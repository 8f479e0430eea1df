import { saidLine } from "../../rules/reading/hours/said-line.ts";
import { likelyKinds } from "./likely-kinds.ts";
import { likelyTold } from "./likely-told.ts";

/** More is more like no deed of the speaker's, and words of private life speak against it. */
export const MOST_NONE = 0.5;
const SURELY_HOURS = 0.8;

/** How surely a line tells hours, and that they are a volunteer's whatever was done, for the readers of what is told. */
export function howToldAsHours(text: string): { isCertain: boolean; areVolunteers: boolean } {
  const isCertain = likelyTold(text) === "certainly";
  if (!isCertain) return { isCertain, areVolunteers: false };
  const { none, kinds } = likelyKinds(saidLine(text).source);
  const [top] = kinds;
  return {
    isCertain,
    areVolunteers: none < MOST_NONE && top?.kind === "hours" && top.share >= SURELY_HOURS,
  };
}
