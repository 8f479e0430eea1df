import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { lineOf } from "../../src/command-lines/deed-lines.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { addDays, type Day, weekdayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { dateText } from "../../src/words/spoken.ts";
import { type Correction, correctDeed } from "./correct-deed.ts";
import { mustBeOpen } from "./must-be-open.ts";
import { mustBeOffDuty, mustBeOver } from "./reading/settle-day.ts";

/** Corrects a deed of one's own and says what changed: each duty that it serves must be open on both days. */
export async function correctOwn(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "deeds" | "policies" | "standings">,
  { me, correction }: { me: Cadre; correction: Correction },
  today: Day,
): Promise<void> {
  const { targets, declared } = correction;
  const line = lineOf(targets[0]);
  if (declared.state === "excused") mustBeMonday(declared.day, line.lead(), today);
  for (const target of targets) {
    const amount = declared.amounts[target.duty] ?? target.amount;
    const becomes = { ...target, amount, day: declared.day };
    await mustBeOpen(talk, services, { cadre: me, deed: target, wants: "change", becomes }, today);
    await mustBeOpen(talk, services, { cadre: me, deed: becomes }, today);
  }
  await mustBeOffDuty(talk, services, { cadre: me, said: declared }, today);
  mustBeOver(declared, await talk.now(), { line });
  await correctDeed(talk, services, { me, correction }, today);
}

/** Only of a Monday a reason is asked for. @throws Refusal for another day */
function mustBeMonday(day: Day, lead: string, today: Day): void {
  if (weekdayOf(day) === 1) return;
  const monday = addDays(day, 1 - weekdayOf(day));
  throw refuse("shirt-excuse-monday", {
    example: `${lead}không mặc được ${dateText(monday, today)} vì áo ướt`,
  });
}
