import type { Talk } from "../../src/chat/dialog/talk.ts";
import { modelLine, type NamedModel } from "../../src/command-lines/model-line.ts";
import { alikeNames } from "../../src/jobs/letters/model-letters.ts";
import type { HandedIn } from "../../src/records/handed-in/how-it-stands.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { modelState, modelTitle } from "../../src/words/model-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import type { ModelParts } from "./needs.ts";
import { modelOfUnit } from "./of-unit.ts";

/** Somebody else was faster, or there is a newer version to be read. Plain JSON. */
export interface Late {
  isNewer: boolean;
  state: string;
  by: string;
}

/** What stands before somebody who decides. Plain JSON. */
export interface BeforeDeciding {
  late: Late | null;
  unit: string;
  title: string;
  isTopmost: boolean;
  /** The one that it is likely a copy of. */
  other: string | null;
}

/** @throws Refusal where it is not there, or not the speaker's to decide */
export async function beforeDeciding(
  services: ModelParts,
  me: Cadre,
  named: NamedModel,
  { today, on }: { today: Day; on: HandedIn["state"] },
): Promise<BeforeDeciding> {
  const { model, unitName, decides } = await modelOfUnit(services, me, named, today);
  if (!decides) throw refuse("model-not-yours");
  const inTime = model.versions.length === named.of && model.state === on;
  return {
    late: inTime ? null : await lateOf(services, model, named.of, today),
    unit: unitName,
    title: modelTitle(services.words, model),
    isTopmost: (await services.cadres.above(named.unit, today)).length === 0,
    other: (await alikeNames(services, model, today))[0]?.other ?? null,
  };
}

export async function lateOf(
  { words, cadres }: ModelParts,
  model: HandedIn,
  of: number,
  today: Day,
): Promise<Late> {
  const last = model.acts.at(-1);
  const by = last && (await cadres.person(last.by, today))?.name;
  return {
    isNewer: model.versions.length !== of && model.state === "waits",
    state: modelState(words, model, today),
    by: by ?? words.label("request-another-head"),
  };
}

export async function sayLate(talk: Talk, { isNewer, state, by }: Late, named: NamedModel): Promise<void> {
  if (!isNewer) return talk.say("model-late", { state, by });
  await talk.say("model-newer");
  const look = modelLine.look({ ...named, of: named.of + 1 });
  await talk.offer([{ label: phrase("model-button-look"), command: look }]);
}
