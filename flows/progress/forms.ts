import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Period, periodOf } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { periodText } from "../../src/words/spoken.ts";
import type { PlainKey, Words } from "../../src/words/words.ts";

type State = "done" | "draft" | "none";

const PLEDGE: Record<State, PlainKey> = {
  done: "progress-form-done",
  draft: "progress-pledge-draft",
  none: "progress-pledge-none",
};
const REVIEW = { draft: "progress-review-draft", none: "progress-review-none" } as const;

/** Whether the year's pledge (D8) and the quarter's self-review (D9) are done, begun or still to come. */
export async function sayForms(
  talk: Talk,
  me: Cadre,
  services: Pick<Services, "words" | "forms">,
  today: Day,
): Promise<void> {
  const [year, quarter] = [periodOf("year", today), periodOf("quarter", today)];
  const state = await talk.call(async () => ({
    pledge: stateOf(
      await services.forms.pledgeOf(me.code, year.id),
      await services.forms.draftOfPledge(me.code, year.id),
    ),
    review: stateOf(
      await services.forms.reviewOf(me.code, quarter.id),
      await services.forms.draftOfReview(me.code, quarter.id),
    ),
  }));
  await talk.say("progress-forms", {
    year: periodText(services.words, year, today),
    pledge: services.words.label(PLEDGE[state.pledge]),
    quarter: periodText(services.words, quarter, today),
    review: reviewText(services.words, state.review, quarter),
  });
}

/** Names the quarter in the command: a bare one may mean another. */
function reviewText(words: Words, state: State, quarter: Period): string {
  if (state === "done") return words.label("progress-form-done");
  return words.text(REVIEW[state], { number: quarter.id.slice(-1) });
}

function stateOf(confirmed: object | undefined, draft: object | undefined): State {
  return confirmed ? "done" : draft ? "draft" : "none";
}
