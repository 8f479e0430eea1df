import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import { hoursLine } from "../../../src/command-lines/hours-line.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { may } from "../../../src/rules/access/permissions.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { isAhead } from "../../../src/rules/reading/hours/hours-ahead.ts";
import { refuse } from "../../../src/words/refusal.ts";
import { dateText, dayText, spanText } from "../../../src/words/spoken.ts";
import { phrase } from "../../../src/words/words.ts";
import { lockOf } from "../../deeds/due-standing.ts";
import { isInOfficeHours, type SaidTimes } from "./office-hours.ts";
import { LONGEST_NOTE, readNote } from "./read-hours.ts";

/**
 * A secretary who changes somebody's locked week has to confirm and give a reason.
 * @returns the reason; nothing while the week is open
 * @throws Refusal when the secretary does not confirm, or it is only a helper
 */
export async function reasonIfLocked(
  talk: Talk,
  services: Pick<Services, "cadres" | "policies">,
  { me, cadre, day }: { me: Cadre; cadre: Cadre; day: Day },
  today: Day,
): Promise<string | undefined> {
  const lock = await talk.call(() => lockOf(services, cadre, { duty: "D1", day }, today));
  if (lock.open) return undefined;
  const locked = { span: spanText(lock.period, today), until: dateText(lock.until, today) };
  if (!may(me, "change-locked-deeds")) throw refuse("hours-locked-head-only", locked);
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
  { cadre, declared }: { cadre: Cadre; declared: SaidTimes },
  today: Day,
): Promise<void> {
  const { clock, part } = declared;
  if ((!clock && !part) || !(await talk.call(() => isInOfficeHours(services, cadre, declared)))) return;
  const day = dayText(services.words, declared.day, today);
  const question = clock
    ? phrase("hours-ask-office", { from: clock.from, to: clock.to, day })
    : phrase(part === "morning" ? "hours-ask-office-morning" : "hours-ask-office-afternoon", { day });
  const answer = await talk.choose(question, { yes: "hours-office-yes", no: "hours-office-no" });
  if (answer === "no") throw refuse("hours-office-left");
}

/** @throws Refusal when the declared times end after `at` (epoch milliseconds) */
export function mustBeOver(declared: SaidTimes, at: number): void {
  const { clock } = declared;
  if (clock && isAhead(declared, at)) {
    throw refuse("hours-no-future-time", { got: clock.to, lead: hoursLine.lead() });
  }
}
