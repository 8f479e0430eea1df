import { periodOf } from "../rules/calendar/periods.ts";
import type { Day } from "../rules/calendar/time.ts";
import type { Signal } from "../rules/supervision/signal.ts";
import { dateText, durationText, periodText, weekdayText } from "./spoken.ts";
import type { Words } from "./words.ts";

/** What was noticed, as a fact and in neutral words: to whose records it is, or of them. */
export function signalText(words: Words, signal: Signal, whose: "own" | "others", today: Day): string {
  const span = { from: dateText(signal.from, today), to: dateText(signal.to, today) };
  switch (signal.kind) {
    case "no-deed":
      return words.text(whose === "own" ? "signal-no-deed" : "signal-no-deed-of", span);
    case "same-hours": {
      const { weekday = 1, minutes = 0 } = signal.hours ?? {};
      const said = {
        ...span,
        weekday: weekdayText(words, weekday).toLowerCase(),
        amount: durationText(words, minutes),
      };
      return words.text(whose === "own" ? "signal-same-hours" : "signal-same-hours-of", said);
    }
    case "same-text": {
      const period = periodText(words, periodOf("quarter", signal.from), today);
      if (signal.ofOwn)
        return words.text(whose === "own" ? "signal-own-text" : "signal-own-text-of", { period });
      return words.text(whose === "own" ? "signal-same-text" : "signal-same-text-of", { period });
    }
  }
}
