import type { FormAnswers } from "./answer.ts";

/** What of some answers is in a person's own words, one below the other; suggestions that were picked are nobody's. */
export function ownTextOf(answers: FormAnswers): string {
  return Object.values(answers)
    .flatMap((answer) => {
      if (answer.kind === "text") return [answer.text];
      return answer.kind === "several" && answer.own ? [answer.own] : [];
    })
    .join("\n");
}
