import type { Day } from "../rules/calendar/time.ts";
import type { FormAnswers } from "../rules/forms/answer.ts";
import type { Decision } from "../rules/handed-in/handed-in.ts";
import { fullDate } from "./full-date.ts";
import { clipped } from "./spoken.ts";
import type { Words } from "./words.ts";

/** Enough to know it again. */
const MOST_TITLE = 80;

/** A work as far as it is named. */
interface Titled {
  readonly draft: { readonly answers: FormAnswers } | null;
  readonly versions: readonly { readonly answers: FormAnswers }[];
}

/** What a work is called, as it was handed in last; of one that has no title yet, that. */
export function workTitle(words: Words, { draft, versions }: Titled, most = MOST_TITLE): string {
  return titleIn(words, versions.at(-1)?.answers ?? draft?.answers ?? {}, most);
}

export function titleIn(words: Words, answers: FormAnswers, most = MOST_TITLE): string {
  const answer = answers.title;
  return answer?.kind === "text" && answer.text ? clipped(answer.text, most) : words.label("work-untitled");
}

/** `số 12-QĐ/QĐTN ngày 24/11/2026`, and who signed it, where that is known. */
export function decisionText(words: Words, { number, day, signer }: Decision & { day: Day }): string {
  const said = { number, day: fullDate(day) };
  return signer ? words.text("work-decision-signed", { ...said, signer }) : words.text("work-decision", said);
}
