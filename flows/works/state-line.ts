import type { Work } from "../../src/records/works/works.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { dateText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";
import { decisionText } from "../../src/words/work-text.ts";

/** How a work stands, in a few words. */
export function stateLine(words: Words, work: Work, today: Day): string {
  const { state, acts, decision, versions } = work;
  switch (state) {
    case "draft":
      return words.label("work-state-draft");
    case "waits": {
      const handedIn = acts.findLast(({ does }) => does === "hand-in");
      const day = handedIn ? dateText(dayOf(handedIn.at.getTime()), today) : "";
      return words.text(versions.at(-1)?.paper ? "work-state-waits-paper" : "work-state-waits", { day });
    }
    case "withdrawn":
      return words.label("work-state-withdrawn");
    case "returned":
      return words.text("work-state-returned", { reason: acts.at(-1)?.reason ?? "" });
    case "recognised":
      return words.text("work-state-recognised", {
        decision: decision ? decisionText(words, decision) : "",
      });
  }
}
