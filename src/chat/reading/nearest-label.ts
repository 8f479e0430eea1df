import { core } from "../../rules/reading/talk/courtesy.ts";
import { isNegation } from "../../rules/reading/talk/yes-no.ts";
import { fits, wordsOf } from "../../rules/reading/words/typed-words.ts";
import type { Option } from "../message/outgoing.ts";

/** One word in common may be chance, but for a line of hardly more. */
const FEWEST_SHARED = 2;
const HARDLY_MORE = 2;

/**
 * The one option that shares more words with a line than any other: “duyệt hết trừ đ/c Thi” is near to “Duyệt, trừ vài việc”. To be
 * asked about, never taken. A line and a label of which only one says no share nothing.
 */
export function nearestLabel(options: readonly Option[], text: string): Option | undefined {
  const typed = telling(core(text));
  const near = options
    .map((option) => ({ option, shared: sharedWith(telling(option.label), typed) }))
    .toSorted((a, b) => b.shared - a.shared);
  const [first, second] = near;
  if (!first || first.shared === (second?.shared ?? 0)) return undefined;
  const isAlone =
    first.shared === 1 && second?.shared === 0 && typed.length === HARDLY_MORE && !typed.some(isNegation);
  return first.shared >= FEWEST_SHARED || isAlone ? first.option : undefined;
}

function telling(text: string): string[] {
  return wordsOf(text).filter((word) => word.length > 1);
}

function sharedWith(label: readonly string[], typed: readonly string[]): number {
  if (label.some(isNegation) !== typed.some(isNegation)) return 0;
  return label.filter((word) => typed.some((each) => fits(each, word))).length;
}
