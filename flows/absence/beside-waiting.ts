import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { coverOf } from "../../src/rules/absences/absence.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { Span } from "../../src/rules/duties/days-away.ts";
import { awayText } from "../../src/words/absence-text.ts";
import { phrase } from "../../src/words/words.ts";
import type { DaysTold } from "./ask-days.ts";
import type { Seen } from "./look.ts";

/**
 * The days that are meant where some of them are in what waits already, since one who decides is asked once: all of them
 * together, or the new ones instead. New days that hold all of the others come in their place without a question.
 * @returns undefined where nothing is to be asked for anew
 */
export async function besideWaiting(
  talk: Talk,
  { words }: Pick<Services, "words">,
  {
    told,
    seen: { waiting, decides, of },
  }: { told: DaysTold; seen: Pick<Seen, "waiting" | "decides" | "of"> },
  today: Day,
): Promise<DaysTold | undefined> {
  const [first, ...more] = waiting;
  if (!first) return told;
  const { span } = told;
  const why = told.why ?? first.why;
  const all = coverOf(span, waiting);
  // What the head who decides says of it is an answer.
  const isThere = !decides && more.length === 0 && why === first.why && isSame(all, first);
  if (isSame(all, span)) return isThere ? undefined : { span, ...(why && { why }) };
  const days = awayText(words, span, today);
  const picked = await talk.pick(
    phrase("absence-ask-beside", {
      whom: of.whom,
      days,
      waiting: waiting.map((each) => awayText(words, each, today)).join("; "),
    }),
    [
      {
        value: "all",
        label: words.text(isThere ? "absence-keep" : "absence-join", { days: awayText(words, all, today) }),
      },
      { value: "new", label: words.text("absence-instead", { days }) },
    ],
  );
  if (picked === "all" && isThere) return undefined;
  return { span: picked === "all" ? all : span, ...(why && { why }) };
}

function isSame(one: Span, other: Span): boolean {
  return one.from === other.from && one.to === other.to;
}
