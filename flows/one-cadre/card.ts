import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { cadreLine } from "../../src/command-lines/cadre-lines.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { phrase } from "../../src/words/words.ts";
import { cadreRow } from "../cadre-row.ts";
import { mustHave } from "./in-charge.ts";
import { requestsOf } from "./requests.ts";
import { whichCadre } from "./which.ts";

/** What can be done without naming anybody. */
export async function showMenu(
  talk: Talk,
  services: Parameters<typeof requestsOf>[0],
  me: Cadre,
): Promise<void> {
  const today = dayOf(await talk.now());
  const waiting = await talk.call(async () => (await requestsOf(services, me, today)).length);
  await talk.say("cadre-menu");
  if (waiting > 0) await talk.say("request-count", { count: String(waiting) });
  await talk.offer([
    ...(waiting > 0 ? [{ label: phrase("request-button-show"), command: cadreLine.requests() }] : []),
    { label: phrase("cadre-button-add"), command: cadreLine.add() },
    { label: phrase("cadre-button-file"), command: cadreLine.file() },
    { label: phrase("without-app-button-statement"), command: cadreLine.statement() },
  ]);
}

/** One person as the roster has them, and what can be done. */
export async function showCadre(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "withoutApp">,
  me: Cadre,
  words: string,
): Promise<void> {
  const { code } = await whichCadre(talk, services, me, { words, question: phrase("cadre-ask-who") });
  const today = dayOf(await talk.now());
  const { text, isLinked, mark, comes } = await talk.call(async () => ({
    text: cadreRow(services.words, await mustHave(services, me, code, today)),
    comes: (await services.cadres.comingOn(code, today)) ?? null,
    isLinked: (await services.cadres.addressesOf(code)).length > 0,
    mark: (await services.withoutApp.of(code)) ?? null,
  }));
  const since = mark?.consentDay;
  await talk.say("roster-file-text", { text });
  if (comes) await talk.say("cadre-comes", { day: fullDate(comes) });
  if (since) await talk.say("without-app-row", { day: fullDate(since) });
  await talk.offer([
    { label: phrase("cadre-button-correct"), command: cadreLine.correct(code) },
    { label: phrase("cadre-button-move"), command: cadreLine.move(code) },
    { label: phrase("cadre-button-dismiss"), command: cadreLine.dismiss(code) },
    ...(since ? [{ label: phrase("without-app-button-end"), command: cadreLine.withApp(code) }] : []),
    ...(mark?.paper ? [{ label: phrase("without-app-button-photo"), command: cadreLine.paper(code) }] : []),
    ...(!since && !isLinked
      ? [{ label: phrase("without-app-button"), command: cadreLine.withoutApp(code) }]
      : []),
  ]);
}
