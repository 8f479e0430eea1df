import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { may } from "../../../src/rules/access/who-may.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { isAhead } from "../../../src/rules/reading/hours/hours-ahead.ts";
import { refuse } from "../../../src/words/refusal.ts";
import { dateText, dayText, whenText } from "../../../src/words/spoken.ts";
import { phrase } from "../../../src/words/words.ts";
import { LONGEST_NOTE, readNote } from "../../hours/reading/read-hours.ts";
import { lockOf } from "../due-standing.ts";
import type { DeedPart } from "../must-be-open.ts";
import type { DeedShape } from "../shape.ts";
import { isInOfficeHours, type SaidTimes } from "./office-hours.ts";

/**
 * A secretary who changes something of a locked period has to confirm and give a reason.
 * @returns the reason; nothing while all that the deed counts for is open
 * @throws Refusal when the secretary does not confirm, or it is only a helper
 */
export async function reasonIfLocked(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "policies">,
  { me, cadre, parts, shape }: { me: Cadre; cadre: Cadre; parts: readonly DeedPart[]; shape: DeedShape },
  today: Day,
): Promise<string | undefined> {
  const lock = await talk.call(async () => {
    for (const part of parts) {
      const found = await lockOf(services, cadre, part, today);
      if (!found.open) return found;
    }
    return null;
  });
  if (!lock) return undefined;
  const locked = {
    when: whenText(services.words, lock.period, today),
    until: dateText(lock.until, today),
  };
  if (!may(me, "change-locked-deeds"))
    throw refuse("hours-locked-head-only", {
      ...locked,
      example: `${shape.line.lead("An")}${shape.example}`,
    });
  const answer = await talk.choose(phrase("hours-ask-locked", locked), {
    yes: "hours-locked-yes",
    no: "hours-locked-no",
  });
  if (answer === "no") throw refuse("hours-locked-left");
  return talk.askText(phrase("hours-ask-reason", { most: String(LONGEST_NOTE) }), readNote, { why: true });
}

/**
 * Volunteer hours are outside office hours (IV.2.2). An interval inside them, or hours of a working day's morning or
 * afternoon, are asked about, not refused.
 * @throws Refusal when the answer is no
 */
export async function mustBeOffDuty(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "policies" | "standings">,
  { cadre, said }: { cadre: Cadre; said: SaidTimes },
  today: Day,
): Promise<void> {
  const { clock, part } = said;
  if (said.amounts.D1 === undefined || said.isOffDuty || (!clock && !part)) return;
  if (!(await talk.call(() => isInOfficeHours(services, cadre, said)))) return;
  const day = dayText(services.words, said.day, today);
  const question = clock
    ? phrase("hours-ask-office", { from: clock.from, to: clock.to, day })
    : phrase(part === "morning" ? "hours-ask-office-morning" : "hours-ask-office-afternoon", { day });
  const answer = await talk.choose(question, { yes: "hours-office-yes", no: "hours-office-no" });
  if (answer === "no") throw refuse("hours-office-left");
}

/** @throws Refusal when the declared times end after `at` (epoch milliseconds) */
export function mustBeOver(said: SaidTimes, at: number, { line }: Pick<DeedShape, "line">): void {
  const { clock } = said;
  if (clock && isAhead(said, at)) {
    throw refuse("hours-no-future-time", { got: clock.to, lead: line.lead() });
  }
}
