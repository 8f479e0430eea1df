import type { Services } from "../../src/chat/services.ts";
import { type Period, type PeriodId, parsePeriod } from "../../src/rules/calendar/periods.ts";
import { asksOf } from "../../src/rules/forms/form.ts";
import { shortened } from "../../src/rules/forms/own-words.ts";
import { earlierReviews } from "../../src/rules/forms/review-periods.ts";

/** Characters of each remark: enough to know it again. */
const SHOWN = 160;

/** What the last confirmed self-review before a period's left to mend, as lines; null without any. */
export async function lastRemarks(
  { words, forms }: Pick<Services, "words" | "forms">,
  cadre: string,
  id: PeriodId,
): Promise<string | null> {
  const period = parsePeriod(id);
  const records = period ? await forms.reviews.readMany(cadre, earlierReviews(period).map(idOf)) : [];
  const last = records.find(({ versions }) => versions.length > 0)?.versions.at(-1);
  if (!last) return null;
  const { content } = await forms.asked(last);
  const lines = content.parts.flatMap(({ questions }) =>
    questions.flatMap((question) => {
      const answer = last.answers[question.id];
      const asks = asksOf(question);
      if (answer?.kind !== "text" || answer.text === "" || (asks !== "not-yet" && asks !== "mend")) return [];
      const { text } = shortened(answer.text, SHOWN);
      return words.text(asks === "mend" ? "review-remark-mend" : "review-remark", { text });
    }),
  );
  return lines.length > 0 ? lines.join("\n") : null;
}

function idOf({ id }: Period): PeriodId {
  return id;
}
