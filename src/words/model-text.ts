import { type Day, dayOf } from "../rules/calendar/time.ts";
import type { FormAnswers } from "../rules/forms/answer.ts";
import type { Decision, HandedInAct, HandedInState } from "../rules/handed-in/handed-in.ts";
import { fullDate } from "./full-date.ts";
import { clipped, dateText } from "./spoken.ts";
import type { Words } from "./words.ts";

/** Enough to know it again. */
const MOST_TITLE = 80;

/** A unit's model as far as it is spoken of. */
export interface SpokenModel {
  readonly state: HandedInState;
  readonly draft: { readonly answers: FormAnswers } | null;
  readonly versions: readonly { readonly answers: FormAnswers }[];
  readonly acts: readonly HandedInAct[];
  readonly decision?: Decision;
}

/** What a model is called, as it was handed in last. */
export function modelTitle(words: Words, { draft, versions }: SpokenModel): string {
  const answer = (versions.at(-1)?.answers ?? draft?.answers)?.title;
  return answer?.kind === "text" && answer.text
    ? clipped(answer.text, MOST_TITLE)
    : words.label("model-untitled");
}

/** How a model stands, in a few words. */
export function modelState(words: Words, { state, acts, decision }: SpokenModel, today: Day): string {
  switch (state) {
    case "waits": {
      const handedIn = acts.findLast(({ does }) => does === "hand-in");
      const day = handedIn ? dateText(dayOf(handedIn.at.getTime()), today) : "";
      return words.text("model-state-waits", { day });
    }
    case "returned":
      return words.text("model-state-returned", { reason: acts.at(-1)?.reason ?? "" });
    case "recognised":
      return decision
        ? words.text("model-state-decided", { number: decision.number, day: fullDate(decision.day) })
        : words.label("model-state-recognised");
    default:
      return words.label(`model-state-${state}`);
  }
}
