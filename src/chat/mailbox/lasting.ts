import { yesOrNo } from "../../rules/reading/talk/yes-no.ts";
import { wordsOf } from "../../rules/reading/words/typed-words.ts";
import type { Option } from "../message/outgoing.ts";

/** How many of the newest buttons are still picked by their words. */
const MOST_LASTING = 20;

/** The buttons that their words pick at any later time, after some were added. */
export function withLasting(before: readonly Option[] = [], added: readonly Option[]): Option[] {
  return [...before, ...added].slice(-MOST_LASTING);
}

/** Without a button that was used and others of the same words, so that these words are read anew: which one do they mean now? */
export function withoutUsed(lasting: readonly Option[], line: string): Option[] {
  const used = lasting.find(({ value }) => value === line);
  return lasting.filter(({ label }) => !used || lettersOf(label) !== lettersOf(used.label));
}

function lettersOf(label: string): string {
  return wordsOf(label).join(" ");
}

/** Buttons of a letter, which may come at any moment, so that others are shown after it; a bare “có” later may answer anything. */
export function lastingOfLetter(offered: readonly Option[]): Option[] {
  return offered
    .map((option, n): Option => (option.byWords ? option : { ...option, place: n + 1 }))
    .filter(({ label }) => yesOrNo(label) === undefined);
}
