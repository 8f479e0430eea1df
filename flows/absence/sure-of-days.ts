import type { Talk } from "../../src/chat/dialog/talk.ts";
import { changeBefore } from "../../src/rules/absences/reach-back.ts";
import { type Day, dayOf, daysBetween } from "../../src/rules/calendar/time.ts";
import { awayText } from "../../src/words/absence-text.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import type { DaysTold } from "./ask-days.ts";
import type { Seen } from "./look.ts";
import type { AbsenceServices } from "./telling.ts";

/** The longest six months, days: leave for a birth is said so. */
const HALF_A_YEAR = 184;

/** A wrong month makes years of days: what is longer than half a year is asked about. */
export async function isMeantSoLong(
  talk: Talk,
  { words }: AbsenceServices,
  { seen: { of }, meant: { span } }: { seen: Seen; meant: DaysTold },
  today: Day,
): Promise<boolean> {
  if (daysBetween(span.from, span.to) + 1 <= HALF_A_YEAR) return true;
  const sure = await talk.choose(
    phrase("absence-ask-long", { who: of.who, days: awayText(words, span, today) }),
    {
      yes: "absence-long-yes",
      no: "absence-if-no",
    },
  );
  return sure === "yes";
}

/** Days of closed books are said, or taken off, by a head alone, who is told that figures change. @throws Refusal for anybody else */
export async function isOpenOrSure(
  talk: Talk,
  { words }: AbsenceServices,
  { seen: { firstOpen, decides, confirmed, replaced }, meant: { span } }: { seen: Seen; meant: DaysTold },
): Promise<boolean> {
  const change = changeBefore(firstOpen, [...confirmed, ...replaced], [...confirmed, span]);
  if (!change) return true;
  const first = fullDate(firstOpen);
  if (!decides && change === "less") throw refuse("absence-locked-back", { first });
  if (!decides) throw refuse("absence-locked", { first, example: `từ ${first}` });
  const days = awayText(words, span, dayOf(await talk.now()));
  const sure = await talk.choose(phrase("absence-locked-sure", { first, days }), {
    yes: "absence-locked-yes",
    no: "absence-if-no",
  });
  return sure === "yes";
}
