import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { requestText, tellOfRequest } from "../../src/jobs/letters/request-letters.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Asked } from "../../src/records/people/row-requests.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { phrase } from "../../src/words/words.ts";
import { askCell } from "../one-cadre/ask-cell.ts";
import { askUnit } from "../one-cadre/ask-unit.ts";
import { CELL_LABELS } from "../one-cadre/correct.ts";
import { askDay } from "../roster-file/ask-day.ts";
import { writeToHead } from "./write-to-head.ts";

type Parts = Pick<
  Services,
  "words" | "cadres" | "rosters" | "rowRequests" | "noticeAddresses" | "policies" | "notices" | "post"
>;

const WHAT = { ...CELL_LABELS, unit: "request-cell-unit", other: "request-cell-other" } as const;

/** Without a history of their own: there is no day to ask for. */
const UNDATED = new Set<keyof typeof WHAT>(["name", "birthDate", "phone"]);

/** `/donvi sửa`: what is wrong in one's own row goes to the head as a request, who accepts it with one tap. */
export async function askCorrection(talk: Talk, services: Parts, me: Cadre): Promise<void> {
  if (me.demo) return talk.say("cadre-demo");
  const what = await talk.choose(phrase("request-ask-what"), WHAT);
  if (what === "other") return writeToHead(talk, services, me);
  const today = dayOf(await talk.now());
  const fields =
    what === "unit"
      ? { unit: await unitTold(talk, services, me, today) }
      : await askCell(talk, what, today, what === "positions" ? phrase("request-ask-positions") : undefined);
  const from = UNDATED.has(what)
    ? today
    : await askDay(talk, { question: phrase("cadre-from"), wrong: "cadre-day-wrong" }, today);
  const asked = { cadre: me.code, fields, from };
  const text = await talk.call(async () => (await textOf(services, me, asked, today)) ?? null);
  if (text === null) return talk.say("request-same");
  await talk.say("roster-file-text", { text });
  if ((await talk.choose(phrase("request-sure"), { yes: "request-send", no: "roster-file-no" })) === "no")
    return talk.say("request-not-sent");
  const at = await talk.now();
  const told = await talk.call(async (key) => {
    const request = await services.rowRequests.ask(asked, key, new Date(at));
    return tellOfRequest(services, request, at);
  });
  if (told > 0) await talk.say("request-sent");
  else await talk.say("request-sent-nobody");
}

/** Any unit of the organisation: the request may be that one is in another's. */
async function unitTold(talk: Talk, services: Parts, me: Cadre, today: Day): Promise<string> {
  const top = await talk.call(async () => (await services.cadres.above(me.unit, today)).at(-1) ?? me.unit);
  const unit = await askUnit(talk, services, { top, question: phrase("request-ask-unit"), words: "" }, today);
  return unit.code;
}

async function textOf(services: Parts, me: Cadre, asked: Asked, today: Day): Promise<string | undefined> {
  const person = await services.cadres.person(me.code, today);
  return person && requestText(services, asked, person, today);
}
