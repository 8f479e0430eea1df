import type { PaperAsked } from "../../src/command-lines/paper-line.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { PAPERS } from "../../src/rules/papers/papers.ts";
import { kindsText, printedName, typedPaper } from "../../src/words/paper-words.ts";
import { refuse } from "../../src/words/refusal.ts";
import { capitalised } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";

/**
 * The periods in which a paper is looked for, the one that is meant first.
 * @throws Refusal for a period that the paper never has
 */
export function periodsMeant(
  words: Words,
  { paper, period }: Pick<PaperAsked, "paper" | "period">,
  today: Day,
): readonly Period[] {
  const row = PAPERS[paper];
  if (!period) return row.usual(today);
  if (row.kinds.includes(period.kind)) return [period];
  throw refuse("paper-period-wrong", {
    paper: capitalised(printedName(words, paper)),
    kinds: kindsText(words, paper),
    typed: typedPaper(words, paper, today),
  });
}
