import type { Shortcut } from "../../src/chat/dialog/talk.ts";
import { awayLine } from "../../src/command-lines/away-line.ts";
import { type Absent, mayAskFor } from "../../src/records/absences/absent.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Absence } from "../../src/rules/absences/absence.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { dateText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";

/**
 * What somebody may do about an absence that waits or is confirmed, as buttons: one's own, or, as its head, another's.
 * @param decides the speaker decides it
 */
export function waysWith(
  { id, state, from }: Absence,
  { me, absent, decides }: { me: Cadre; absent: Absent; decides: boolean },
  today: Day,
): Shortcut[] {
  const isOwn = absent.person?.code === me.code;
  const whose = isOwn ? undefined : absent.whose;
  const label = { day: dateText(from, today) };
  const hasBegun = state === "confirmed" && from < today;
  return [
    ...(hasBegun && (isOwn || decides)
      ? [{ label: phrase("absence-button-back-of", label), command: awayLine.end(id, whose) }]
      : []),
    ...(isOwn && !hasBegun
      ? [{ label: phrase("absence-button-withdraw-of", label), command: awayLine.withdraw(id) }]
      : []),
    ...(decides
      ? [{ label: phrase("absence-button-take-back-of", label), command: awayLine.withdraw(id, whose) }]
      : []),
    ...(isOwn || decides || mayAskFor(me, absent)
      ? [{ label: phrase("absence-button-change-of", label), command: awayLine.change(id, whose) }]
      : []),
  ];
}
