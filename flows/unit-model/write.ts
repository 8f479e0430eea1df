import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { FormAnswers } from "../../src/rules/forms/answer.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { checkForm } from "../form/check.ts";
import { fillForm } from "../form/fill.ts";
import { ownSeat } from "../own-seat.ts";
import { fromWord } from "./from-word.ts";
import { handInModel } from "./hand-in.ts";
import type { ModelParts } from "./needs.ts";
import { begin, type OpenedModel, openModel } from "./opening.ts";

/** `/mohinh viet [năm]`: written part by part, taken out of a Word file, or begun with last year's; each answer is drafted at once. */
export async function writeModel(
  talk: Talk,
  services: ModelParts,
  speaker: CadreSpeaking,
  asked: string,
): Promise<void> {
  const me = await ownSeat(talk, services, speaker.cadre, "write-unit-papers");
  const at = await talk.now();
  const year = yearOf(asked, dayOf(at).slice(0, 4));
  const opened = await talk.call((key) => openModel(services, me, { unit: me.unit, year, key, at }));
  // The session follows what is saved; what a call gave stays as it was.
  const model: OpenedModel = { ...opened, session: { ...opened.session } };
  const { session, unitName: unit } = model;
  if (model.isNew) await beginNew(talk, services, speaker, model);
  await fillForm(talk, services, session);
  const title = services.words.text("model-preview-title", { year, unit });
  if ((await checkForm(talk, services, session, { title })) === "later") return talk.say("form-kept");
  await handInModel(talk, services, me, model);
}

/** @throws Refusal of any year but this one and the next */
function yearOf(asked: string, now: string): string {
  const next = String(Number(now) + 1);
  if (asked !== "" && asked !== now && asked !== next) throw refuse("model-year-unread", { year: now });
  return asked || now;
}

async function beginNew(
  talk: Talk,
  services: ModelParts,
  speaker: CadreSpeaking,
  model: OpenedModel,
): Promise<void> {
  const { year, unitName: unit, session } = model;
  await talk.say("model-intro", { parts: String(session.parts.length), year, unit });
  const way = await askWay(talk, services.abilitiesAt(speaker.address).files, model.last !== null);
  if (way === "word")
    await beginWith(talk, services, model, await fromWord(talk, services, speaker, session.parts));
  if (way === "last" && model.last) await beginWith(talk, services, model, model.last);
}

async function askWay(talk: Talk, hasFiles: boolean, hasLast: boolean): Promise<"ask" | "word" | "last"> {
  const ask = phrase("model-ask-way");
  const [parts, word, last] = ["model-way-ask", "model-way-word", "model-way-last"] as const;
  if (hasFiles && hasLast) return talk.choose(ask, { ask: parts, word, last });
  if (hasFiles) return talk.choose(ask, { ask: parts, word });
  if (hasLast) return talk.choose(ask, { ask: parts, last });
  return "ask";
}

/** Drafts what is there already, so that only the rest is asked. */
async function beginWith(
  talk: Talk,
  services: ModelParts,
  { session, unit }: OpenedModel,
  answers: FormAnswers,
): Promise<void> {
  const { period: ref, form, formVersion, writer = "" } = session;
  const at = await talk.now();
  session.seen = await talk.call(async (key) => {
    await begin(services, { unit, ref, by: writer, key, at }, { form, formVersion, answers });
    return key;
  });
  session.answers = answers;
}
