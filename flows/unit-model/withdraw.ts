import type { Talk } from "../../src/chat/dialog/talk.ts";
import { modelLine } from "../../src/command-lines/model-line.ts";
import { tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import type { HandedIn } from "../../src/records/handed-in/how-it-stands.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { unitPaperRef } from "../../src/rules/unit-papers/unit-papers.ts";
import { modelTitle } from "../../src/words/model-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { ownSeat } from "../own-seat.ts";
import type { ModelParts } from "./needs.ts";
import { mustWrite } from "./opening.ts";

/** Takes back what waits; the heads who were told of it hear so. */
export async function withdrawModel(
  talk: Talk,
  services: ModelParts,
  speaker: Cadre,
  asked: string,
): Promise<void> {
  const me = await ownSeat(talk, services, speaker, "write-unit-papers");
  const at = await talk.now();
  const year = asked || dayOf(at).slice(0, 4);
  const title = await talk.call(async (key) => {
    await mustWrite(services, me, me.unit, dayOf(at));
    const ref = unitPaperRef("model", year);
    const model = await services.unitPapers.one(me.unit, ref);
    if (!model) throw refuse("model-gone");
    const change = { does: "withdraw", of: model.versions.length } as const;
    const doing = { key, by: me.code, at: new Date(at) };
    const changed = await services.unitPapers.change(me.unit, ref, change, doing);
    if (changed.kind !== "done") throw refuse("model-not-waiting");
    await tellWithdrawn(services, me, model, at);
    return modelTitle(services.words, model);
  });
  await talk.say("model-withdrawn", { title });
  await talk.offer([{ label: phrase("model-button-change"), command: modelLine.write(year) }]);
}

async function tellWithdrawn(services: ModelParts, me: Cadre, model: HandedIn, at: number): Promise<void> {
  const { words, cadres, unitPapers } = services;
  const text = words.text("model-told-withdrawn", { unit: me.unitName, title: modelTitle(words, model) });
  const told = new Set((await unitPapers.toldOf(model)).map(({ head }) => head));
  for (const head of told) {
    const person = await cadres.person(head, dayOf(at));
    const id = `model-withdrawn:${model.id}:${model.versions.length}:${head}`;
    if (person) await tellInPrivate(services, person, { id, text }, at);
  }
}
