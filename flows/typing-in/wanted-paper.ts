import type { TypingAsked } from "../../src/command-lines/typing-in-line.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { Paper } from "../../src/rules/forms/read-form-file.ts";
import { PAPERS, type PaperName } from "../../src/rules/papers/papers.ts";
import { printedName } from "../../src/words/paper-words.ts";
import { refuse } from "../../src/words/refusal.ts";
import { periodText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";
import { periodsMeant } from "../papers/periods-meant.ts";

/** Which form each paper is; one that is no form cannot be typed in. */
const FORMS: Readonly<Partial<Record<PaperName, Paper>>> = { a1: "pledge", a2: "self-review" };

/** The paper that is typed in. */
export interface WantedPaper {
  readonly paper: PaperName;
  readonly form: Paper;
  readonly period: Period;
  /** In a sentence: `bản đăng ký năm 2026`. */
  readonly what: string;
}

/** @throws Refusal for a period that it cannot be of: a pledge is of this year or the next, a self-review of what has begun */
export function wantedPaper(words: Words, asked: TypingAsked, today: Day): WantedPaper {
  const { paper } = asked;
  const form = FORMS[paper];
  if (!form) throw refuse("typing-no-form", { paper: printedName(words, paper) });
  const period = (asked.period && periodsMeant(words, asked, today)[0]) ?? PAPERS[paper].usualOfUnit(today);
  const thisYear = Number(today.slice(0, 4));
  const isPledgeYear = [thisYear, thisYear + 1].includes(Number(period.from.slice(0, 4)));
  if (form === "pledge" && !isPledgeYear) throw refuse("typing-year", { year: String(thisYear) });
  if (form === "self-review" && period.from > today) throw refuse("typing-not-begun");
  const what = words.text("typing-what", {
    paper: printedName(words, paper),
    period: periodText(words, period, today),
  });
  return { paper, form, period, what };
}
