import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { cadreLine } from "../../src/command-lines/cadre-lines.ts";
import { invitationLine } from "../../src/command-lines/unit-lines.ts";
import { tellOfEndedMark } from "../../src/jobs/letters/ended-mark.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { askDay } from "../roster-file/ask-day.ts";
import { mustHave } from "./in-charge.ts";
import { askPaper } from "./paper.ts";
import { whichCadre } from "./which.ts";

type Parts = Pick<Services, "words" | "cadres" | "withoutApp">;

/**
 * `/canbo không dùng Bích`: the mark of somebody who takes part without an app and has consented on paper. The day of the
 * paper and who saw it are kept, and a photo of it where one is sent; the paper itself stays with the unit.
 */
export async function markWithoutApp(
  talk: Talk,
  services: Parts & Pick<Services, "keptFiles" | "download">,
  { cadre: me, address }: Pick<CadreSpeaking, "cadre" | "address">,
  words: string,
): Promise<void> {
  const question = phrase("without-app-ask-who");
  const { code, name } = await whichCadre(talk, services, me, { words, question });
  await talk.call(async () => {
    if ((await services.cadres.addressesOf(code)).length > 0) throw refuse("without-app-linked", { name });
    const mark = await services.withoutApp.of(code);
    if (mark) throw refuse("without-app-already", { name, day: fullDate(mark.consentDay) });
  });
  const seen = await talk.choose(phrase("without-app-ask-paper", { name }), {
    yes: "without-app-seen",
    no: "without-app-not-seen",
  });
  if (seen === "no") return talk.say("without-app-no-paper", { name });
  const today = dayOf(await talk.now());
  const consentDay = await askDay(
    talk,
    { question: phrase("without-app-ask-day"), wrong: "cadre-day-wrong" },
    today,
  );
  const at = await talk.now();
  await talk.call(async () => {
    await mustHave(services, me, code, dayOf(at));
    if (consentDay > dayOf(at)) throw refuse("without-app-day-to-come", { day: fullDate(consentDay) });
    await services.withoutApp.mark(code, { consentDay, seenBy: me.code }, new Date(at));
  });
  await talk.say("without-app-marked", { name, day: fullDate(consentDay), by: me.name });
  await talk.settled();
  await askPaper(talk, services, { cadre: me, address }, { code, name });
  await talk.offer([{ label: phrase("without-app-button-statement"), command: cadreLine.statement() }]);
}

/** `/canbo dùng ứng dụng Bích`: takes the mark away; the person is invited like everybody. */
export async function endWithoutApp(
  talk: Talk,
  services: Parts & Pick<Services, "policies" | "noticeAddresses" | "notices" | "post">,
  me: Cadre,
  words: string,
): Promise<void> {
  const question = phrase("without-app-ask-whose");
  const { code, name } = await whichCadre(talk, services, me, { words, question });
  const at = await talk.now();
  const had = await talk.call(async (key) => {
    await mustHave(services, me, code, dayOf(at));
    const isEnded = await services.withoutApp.end(code, { key, at: new Date(at) });
    if (isEnded) await tellOfEndedMark(services, { cadre: code, key, by: me.code }, at);
    return isEnded;
  });
  if (!had) return talk.say("without-app-none", { name });
  await talk.say("without-app-ended", { name });
  await talk.offer([{ label: phrase("roster-file-invite"), command: invitationLine.of(code) }]);
}
