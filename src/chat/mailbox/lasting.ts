import { yesOrNo } from "../../rules/reading/talk/yes-no.ts";
import type { Option } from "../message/outgoing.ts";

/** How many of the newest buttons are still picked by their words. */
const MOST_LASTING = 20;

/** The buttons that their words pick at any later time, after some were added. */
export function withLasting(before: readonly Option[] = [], added: readonly Option[]): Option[] {
  return [...before, ...added].slice(-MOST_LASTING);
}

/** Buttons of a letter, which may come at any moment, so that others are shown after it; a bare “có” later may answer anything. */
export function lastingOfLetter(offered: readonly Option[]): Option[] {
  return offered.filter(({ label }) => yesOrNo(label) === undefined);
}
