import type { NamedModel } from "../../src/command-lines/model-line.ts";
import type { HandedInVersion } from "../../src/records/handed-in/handed-in-models.ts";
import type { HandedIn } from "../../src/records/handed-in/how-it-stands.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { mayDecide, mayWriteFor } from "../../src/records/unit-papers/who-decides.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { partsAsAnswered } from "../../src/rules/forms/as-answered.ts";
import { unitPaperRef } from "../../src/rules/unit-papers/unit-papers.ts";
import { refuse } from "../../src/words/refusal.ts";
import { whoIs } from "../form/session.ts";
import { paperText } from "../form/text.ts";
import type { ModelParts } from "./needs.ts";

/** A model that was handed in, and what the speaker is to it. */
export interface ModelOfUnit {
  model: HandedIn;
  version: HandedInVersion;
  unitName: string;
  decides: boolean;
  writes: boolean;
}

/**
 * What is withdrawn, its writers see alone; what was never recognised, they and those who decide; what is, everybody of the unit, or
 * of the one into which it has gone.
 * @throws Refusal where it is not there, or not for the speaker
 */
export async function modelOfUnit(
  services: ModelParts,
  me: Cadre,
  { unit, year }: Pick<NamedModel, "unit" | "year">,
  today: Day,
): Promise<ModelOfUnit> {
  const { cadres, unitPapers } = services;
  const model = await unitPapers.one(unit, unitPaperRef("model", year));
  const version = model?.versions.at(-1);
  if (!model || !version) throw refuse("model-gone");
  const heir = await cadres.heirOf(unit, today);
  const writes = await mayWriteFor(services, me, heir, today);
  const decides = model.state !== "withdrawn" && (await mayDecide(services, me, model, today));
  const isOfThem = me.unit === heir && model.state === "recognised";
  if (!writes && !decides && !isOfThem) throw refuse("model-gone");
  return { model, version, unitName: await cadres.nameOf(unit, today), decides, writes };
}

/** A version as people read it. */
export async function modelBody(
  services: Pick<ModelParts, "words" | "forms" | "policies">,
  me: Cadre,
  version: HandedInVersion,
  today: Day,
): Promise<string> {
  const { content } = await services.forms.asked(version);
  const parts = partsAsAnswered(content, version, await whoIs(services, me, today));
  return paperText(services.words, parts, version.answers, "whole").body;
}
