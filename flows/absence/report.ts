import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { readAbsence } from "../../src/rules/reading/absence/absence-line.ts";
import { awayText } from "../../src/words/absence-text.ts";
import { phrase } from "../../src/words/words.ts";
import { daysTold } from "./ask-days.ts";
import { mustBeThere } from "./look.ts";
import { memberAhead } from "./member-ahead.ts";
import { passOn } from "./pass-on.ts";
import type { AbsenceServices } from "./telling.ts";
import { whoseMeant } from "./whom.ts";
import { whomText } from "./whom-text.ts";

/** What was said of an absence, after the command or in passing. */
export async function reportAbsence(
  talk: Talk,
  services: AbsenceServices,
  me: Cadre,
  { text, isSure }: { text: string; isSure: boolean },
): Promise<void> {
  const today = dayOf(await talk.now());
  const ahead = await memberAhead(talk, services, me, { text, isSure }, today);
  const said = readAbsence(ahead?.text ?? text, today);
  const whose = ahead?.whose ?? (await whoseMeant(talk, services, me, isSure ? said.lead : "", today));
  const of = await talk.call(async () =>
    whomText(services.words, me, await mustBeThere(services, whose, today)),
  );
  if (!isSure && "span" in said.days) {
    const days = awayText(services.words, said.days.span, today);
    const [ask, yes] = ahead
      ? [phrase("absence-ask-if-member", { days, whom: of.whom }), "absence-if-yes-member" as const]
      : [phrase("absence-ask-if", { days }), "absence-if-yes" as const];
    if ((await talk.choose(ask, { yes, no: "absence-if-no" })) === "no") return talk.say("absence-if-left");
  }
  // What stands before a unit's days is its name, whatever it sounds like: “Trường Chính trị”, “Quận Ninh Kiều”.
  const meant = whose.startsWith("unit:") ? { ...said, lead: "" } : said;
  const told = await daysTold(talk, services, { said: meant, of }, today);
  return passOn(talk, services, { me, whose, told });
}
