import type { Day } from "../../rules/calendar/time.ts";
import { readHoursAsTold } from "../../rules/reading/hours/hours-as-told.ts";
import { saidLine } from "../../rules/reading/hours/said-line.ts";
import { isToldEnough } from "../../rules/reading/told/how-told.ts";
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

/** Only beside a unit is an activity what its hours are. */
const NAMES_A_UNIT =
  /(?<!\p{L})(?:chi đoàn|chi doan|cđ|cd|kv|khu vực|khu vuc|ấp|khóm|khom) ?\p{L}*\d|(?:chi đoàn|chi doan) /iu;

/** Whether what a line tells is a volunteer's work whatever it was: as surely as above, or since its hours would be logged. */
export function isWorkOfVolunteers(text: string, when: { today: Day; now: number }): boolean {
  const how = howToldAsHours(text);
  if (how.areVolunteers || !NAMES_A_UNIT.test(text) || !isToldEnough(likelyTold(text)))
    return how.areVolunteers;
  return readHoursAsTold(text, { ...when, ...how }) !== undefined;
}
