import type { Services } from "../../src/chat/services.ts";
import type { FormVersion } from "../../src/records/forms/forms-models.ts";
import { partsAsAnswered } from "../../src/rules/forms/as-answered.ts";
import type { Who } from "../../src/rules/forms/form-for.ts";
import { numberText, partText } from "../form/text.ts";

/** A pledge as texts to stand beside what was done. */
export interface Promised {
  /** By theme, what was pledged in words. */
  byTheme: Record<string, string>;
  /** By duty, its number: `3 giờ mỗi tuần`. */
  numbers: Record<string, string>;
}

export async function promisedIn(
  { words, forms }: Pick<Services, "words" | "forms">,
  pledge: FormVersion,
  who: Who,
): Promise<Promised> {
  const { content } = await forms.asked(pledge);
  const promised: Promised = { byTheme: {}, numbers: {} };
  for (const part of partsAsAnswered(content, pledge, who)) {
    const inWords = part.questions.filter(({ kind }) => kind !== "number");
    if (inWords.length > 0) {
      const text = partText(words, { ...part, questions: inWords }, pledge.answers);
      const before = promised.byTheme[part.theme];
      promised.byTheme[part.theme] = before ? `${before}\n${text}` : text;
    }
    for (const question of part.questions) {
      const answer = pledge.answers[question.id];
      if (question.kind === "number" && answer?.kind === "number" && answer.value !== null)
        promised.numbers[question.duty] = numberText(words, question, answer.value, answer.of);
    }
  }
  return promised;
}
