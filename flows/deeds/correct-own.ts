import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { lineOf } from "../../src/command-lines/deed-lines.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
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
  for (const target of targets) {
    const deed = { ...target, amount: declared.amounts[target.duty] ?? target.amount };
    await mustBeOpen(talk, services, { cadre: me, deed, wants: "change" }, today);
    await mustBeOpen(talk, services, { cadre: me, deed: { ...deed, day: declared.day } }, today);
  }
  await mustBeOffDuty(talk, services, { cadre: me, said: declared }, today);
  mustBeOver(declared, await talk.now(), { line: lineOf(targets[0]) });
  await correctDeed(talk, services, { me, correction }, today);
}
