import type { Day } from "../rules/calendar/time.ts";
import { PAPER_NAMES, PAPERS, type PaperName } from "../rules/papers/papers.ts";
import { typedPeriod } from "./spoken.ts";
import type { Words } from "./words.ts";

/** What a paper is called in a sentence: `bản đăng ký`. */
export function printedName(words: Words, name: PaperName): string {
  return words.label(`paper-${name}-name`);
}

/** How it is typed after `/baocao`: `đăng ký`; with a period, which is then one that it can be of. */
export function typedPaper(words: Words, name: PaperName, today?: Day): string {
  const typed = words.label(`paper-${name}-typed`);
  return today === undefined ? typed : `${typed} ${typedPeriod(words, PAPERS[name].usualOfUnit(today))}`;
}

/** `quý hoặc năm`: the kinds of period that it can be of. */
export function kindsText(words: Words, name: PaperName): string {
  const kinds = PAPERS[name].kinds.map((kind) => words.label(`paper-kind-${kind}`));
  return kinds.reduce((those, kind) => words.text("paper-kinds", { those, kind }));
}

/** `a1 (bản đăng ký), a2 (bản tự kiểm điểm)`: all that can be asked for at the command line. */
export function papersText(words: Words): string {
  const those = PAPER_NAMES.map((name) =>
    words.text("cli-paper-known", { name, paper: printedName(words, name) }),
  );
  return those.join(", ");
}
