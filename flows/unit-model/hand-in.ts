import type { Talk } from "../../src/chat/dialog/talk.ts";
import { modelLine } from "../../src/command-lines/model-line.ts";
import { tellOfAlike } from "../../src/jobs/letters/alike-letters.ts";
import { alikeNames, tellOfModel } from "../../src/jobs/letters/model-letters.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { likelyCopies } from "../../src/records/unit-papers/likely-copies.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { answersFor } from "../../src/rules/forms/answered.ts";
import { modelTitle } from "../../src/words/model-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import type { ModelParts } from "./needs.ts";
import { mustWrite, type OpenedModel } from "./opening.ts";

/** Hands a model in, once; it is compared with all others, and those who decide are told, of a likely copy both units, too. */
export async function handInModel(
  talk: Talk,
  services: ModelParts,
  me: Cadre,
  { session, unit, unitName, year, group, isTopmost }: OpenedModel,
): Promise<void> {
  const { period: ref, parts, answers, seen, form, formVersion } = session;
  const at = await talk.now();
  const today = dayOf(at);
  const done = await talk.call(async (key) => {
    await mustWrite(services, me, unit, today);
    const own = answersFor(parts, answers);
    const alike = await likelyCopies(services, { unit, answers: own }, today);
    const confirmedAt = new Date(at);
    const version = {
      ...{ form, formVersion, group, confirmedAt, answers: own, reason: null, figures: null },
      ...{ files: [], paper: null, ...(alike.length > 0 && { alike }) },
    };
    const doing = { key, by: me.code, at: confirmedAt };
    const changed = await services.unitPapers.handIn({ owner: unit, ref }, seen ?? "", version, doing);
    if (changed.kind !== "done") throw refuse("model-changed-elsewhere");
    const model = changed.handedIn;
    const told = await services.unitPapers.toldOf(model);
    const names = await tellOfModel(services, { handedIn: model, told }, at);
    await tellOfAlike(services, model, at);
    return {
      names: names.join(", "),
      title: modelTitle(services.words, model),
      of: model.versions.length,
      alike: (await alikeNames(services, model, today))[0] ?? null,
    };
  });
  await talk.settled();
  const { names, title, of, alike } = done;
  if (isTopmost) await talk.say("model-handed-top", { title, year, unit: unitName });
  else if (names) await talk.say("model-handed", { title, year, names });
  else await talk.say("model-handed-nobody", { title, year });
  if (alike) await talk.say("model-handed-alike", alike);
  const named = { unit, year, of };
  await talk.offer([
    ...(alike ? [{ label: phrase("model-button-alike"), command: modelLine.alike(named) }] : []),
    ...(isTopmost ? [{ label: phrase("model-button-number"), command: modelLine.recognise(named) }] : []),
    { label: phrase("model-button-look"), command: modelLine.look(named) },
    { label: phrase("model-button-withdraw"), command: modelLine.withdraw(year) },
  ]);
}
