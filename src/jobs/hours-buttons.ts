import type { Words } from "../words/words.ts";
import { buttons } from "./letter.ts";

/** Buttons that log hours at once. */
export function hoursButtons(words: Words) {
  return buttons(words, [
    { label: "jobs-button-one-hour", command: "giotinhnguyen 1" },
    { label: "jobs-button-two-hours", command: "giotinhnguyen 2" },
    { label: "jobs-button-other-hours", command: "giotinhnguyen" },
  ]);
}
