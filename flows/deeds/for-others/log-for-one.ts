import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import { refOf } from "../../../src/records/database/short-ref.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { dayOf } from "../../../src/rules/calendar/time.ts";
import { deedText } from "../../../src/words/deed-text.ts";
import { refuse } from "../../../src/words/refusal.ts";
import { dayText, durationText } from "../../../src/words/spoken.ts";
import { phrase } from "../../../src/words/words.ts";
import { dueLines } from "../due-lines.ts";
import { heldOnce } from "../held-once.ts";
import { isAnother, isMeantAgain, meantByStruck, soonBefore } from "../reading/ask-if-again.ts";
import { mustNotBeDone } from "../reading/instead-of-worn.ts";
import { mustBeOffDuty, reasonIfLocked } from "../reading/settle-day.ts";
import { deedOf, saidFor } from "../said-once.ts";
import type { DeedShape } from "../shape.ts";
import { typedForMember } from "../typed-for-member.ts";
import { settleWhose } from "../whose.ts";
import { mustBeInCharge } from "./in-charge.ts";
import { type ForOthers, lineForMember } from "./line-for-member.ts";
import { tellMembers } from "./tell-member.ts";

/** What logging for another person needs: all that any logging of deeds does. */
export type Parts = ForOthers & Pick<Services, "withoutApp" | "download">;

/** `/giotinhnguyen cho Bích 2 hôm qua`: a head logs for a member, who is told. */
export async function logForOne(
  talk: Talk,
  services: Parts,
  { me, text, shape }: { me: Cadre; text: string; shape: DeedShape },
): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const { member, said: told } = await lineForMember(talk, services, {
    me,
    text,
    shape,
    leadOf: shape.line.lead,
  });
  const whole = shape.complete ? await shape.complete(talk, told) : told;
  const said = await settleWhose(talk, services, { cadre: member, said: whole });
  const parts = saidFor(said);
  const reason = await reasonIfLocked(talk, services, { me, cadre: member, parts, shape }, today);
  await mustBeOffDuty(talk, services, { cadre: member, said }, today);
  await mustNotBeDone(talk, services, { cadre: member, once: said }, today);
  const log = (guard: { unlikeSince?: number; another?: boolean }) =>
    talk.call(async (key) => {
      await mustBeInCharge(services, me, { members: [member], reason }, today);
      const change = { key: `${key}:${member.code}`, by: me.code, source: talk.message, at, reason };
      const result = await services.deeds.log({ ...deedOf(said), ...change, ...guard, cadre: member.code });
      const isLogged = result.kind === "logged";
      const told = isLogged
        ? await tellMembers(
            services,
            { by: me, said: "hours-told-logged", changes: [{ member, ...result }] },
            at,
          )
        : [];
      return {
        ...result,
        lines: isLogged ? await dueLines(services, member, result, today) : "",
        told: await wordOf(services, member, told),
        batch: refOf(key),
      };
    });
  const { name } = member;
  let logged = await log({ unlikeSince: soonBefore(at) });
  if (logged.kind === "alike") {
    if (!(await isMeantAgain(talk, services, { parts: logged.entries, names: name }, today))) return;
    logged = await log({});
  }
  if (logged.kind === "struck") {
    if ((await meantByStruck(talk, services, { struck: logged.entries, name }, today)) !== "other") return;
    logged = await log({});
  }
  if (logged.kind === "same") {
    if (!(await isAnother(talk, services, { held: logged.entries, name }, today))) return;
    logged = await log({ another: true });
  }
  const what = deedText(services.words, logged.entries, today);
  if (logged.kind === "once") throw heldOnce(said, what, today);
  if (logged.kind === "day-full") {
    throw refuse("hours-others-day-full", {
      name,
      day: dayText(services.words, said.day, today),
      logged: durationText(services.words, logged.day.D1 ?? 0),
      more: durationText(services.words, said.amounts.D1 ?? 0),
    });
  }
  // Pressed again, after it was taken back.
  if (logged.over) {
    const example = typedForMember(services.words, { name, deed: logged.entries[0], wants: "add" }, today);
    throw refuse("hours-others-over", { name, what, example });
  }
  if (logged.kind === "already") return talk.say("hours-others-already", { name, what });
  await talk.say("hours-others-logged", { name, what, week: logged.lines });
  await talk.say(`hours-others-${logged.told}`);
  const command = shape.line.undo(said.day, logged.batch);
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
