import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import { hoursLine } from "../../../src/command-lines/hours-line.ts";
import { refOf } from "../../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { dayOf } from "../../../src/rules/calendar/time.ts";
import { entryText } from "../../../src/words/deed-text.ts";
import { Refusal, refuse } from "../../../src/words/refusal.ts";
import { dayText, durationText } from "../../../src/words/spoken.ts";
import { phrase } from "../../../src/words/words.ts";
import { dueLine } from "../../deeds/due-lines.ts";
import { dueStanding } from "../../deeds/due-standing.ts";
import { hoursDeed, hoursOf } from "../hours-deed.ts";
import { isMeantAgain, soonBefore } from "../reading/ask-if-again.ts";
import { readHours } from "../reading/read-hours.ts";
import { mustBeOffDuty, reasonIfLocked } from "../reading/settle-day.ts";
import { findMember } from "./find-member.ts";
import { mustBeInCharge } from "./in-charge.ts";
import { tellMembers } from "./tell-member.ts";

/** What logging for another person needs: all that any logging of hours does. */
export type Parts = Pick<
  Services,
  | "words"
  | "cadres"
  | "deeds"
  | "policies"
  | "standings"
  | "noticeAddresses"
  | "notices"
  | "post"
  | "withoutApp"
>;

/** `/giotinhnguyen cho Bích 2 hôm qua`: a head logs for a member, who is told. */
export async function logForOne(talk: Talk, services: Parts, me: Cadre, text: string): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const { member, line } = await findMember(talk, services, { me, text }, today);
  const read = readHours(line, hoursLine.lead(member.name), today, at);
  if ("no" in read) throw new Refusal(read.no);
  const declared = read.value;
  const reason = await reasonIfLocked(talk, services, { me, cadre: member, day: declared.day }, today);
  await mustBeOffDuty(talk, services, { cadre: member, declared }, today);
  const log = (unlike: { unlikeSince?: number }) =>
    talk.call(async (key) => {
      await mustBeInCharge(services, me, { members: [member], reason }, today);
      const change = { key: `${key}:${member.code}`, by: me.code, source: talk.message, at, reason };
      const result = await services.deeds.log({
        ...hoursDeed(declared),
        ...change,
        ...unlike,
        cadre: member.code,
      });
      const standing = await dueStanding(services, member, hoursOf(declared), today);
      const told =
        result.kind === "logged"
          ? await tellMembers(
              services,
              {
                by: me,
                said: "hours-told-logged",
                changes: [{ member, entry: result.entries[0], weekMinutes: result.week.D1 }],
              },
              at,
            )
          : [];
      return { ...result, standing, told: await wordOf(services, member, told), batch: refOf(key) };
    });
  const { name } = member;
  let logged = await log({ unlikeSince: soonBefore(at) });
  if (logged.kind === "alike") {
    if (!(await isMeantAgain(talk, services, { entry: logged.entries[0], names: name }, today))) return;
    logged = await log({});
  }
  if (logged.kind === "day-full") {
    throw refuse("hours-others-day-full", {
      name,
      day: dayText(services.words, declared.day, today),
      logged: durationText(services.words, logged.day.D1 ?? 0),
      more: durationText(services.words, declared.minutes),
    });
  }
  const what = entryText(services.words, logged.entries[0], today);
  if (logged.kind === "already") return talk.say("hours-others-already", { name, what });
  await talk.say("hours-others-logged", {
    name,
    what,
    week: dueLine(services, { duty: "D1", standing: logged.standing, done: logged.week.D1 }, today),
  });
  await talk.say(`hours-others-${logged.told}`);
  const command = hoursLine.undo(declared.day, logged.batch);
  await talk.offer([{ label: phrase("hours-button-undo"), command, lasting: true }]);
}

/** Whether the member has been told, cannot be yet, or uses no app. */
async function wordOf(
  { withoutApp }: Pick<Services, "withoutApp">,
  { code }: Cadre,
  told: readonly string[],
): Promise<"told" | "not-told" | "without-app"> {
  if (told.length > 0) return "told";
  return (await withoutApp.of(code)) ? "without-app" : "not-told";
}
