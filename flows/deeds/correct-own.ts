import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { lineOf } from "../../src/command-lines/deed-lines.ts";
import type { DeedEntries, DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { addDays, type Day, weekdayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { dateText } from "../../src/words/spoken.ts";
import { type Correction, correctDeed } from "./correct-deed.ts";
import { type DueStanding, dueStanding } from "./due-standing.ts";
import { refuseLocked } from "./must-be-open.ts";
import { mustBeOffDuty, mustBeOver } from "./reading/settle-day.ts";
import { wholeOf } from "./said-once.ts";

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
  const changed = (target: DeedEntry): DeedEntry => ({
    ...target,
    amount: declared.amounts[target.duty] ?? target.amount,
    day: declared.day,
  });
  const [first, ...more] = targets;
  const inFuture: DeedEntries = [changed(first), ...more.map(changed)];
  // The deed as a whole is taken away and added: a line for one duty alone would leave the others where they are.
  const deed = wholeOf(targets);
  const becomes = wholeOf(inFuture);
  const standings: DueStanding[] = [];
  for (const part of [...targets, ...inFuture])
    standings.push(await talk.call(() => dueStanding(services, me, part, today)));
  const locked = standings.filter(({ open }) => !open);
  if (locked.length > 0)
    throw refuseLocked(services, { cadre: me, deed, wants: "change", becomes, standings: locked }, today);
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
