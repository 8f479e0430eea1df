import type { Talk } from "../../src/chat/dialog/talk.ts";
import { workLine } from "../../src/command-lines/work-line.ts";
import { tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Work } from "../../src/records/works/works.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { workTitle } from "../../src/words/work-text.ts";
import type { WorkParts } from "./needs.ts";
import { ownWork } from "./opening.ts";

/** Takes back what waits; the heads who were told of it hear so. */
export async function withdraw(talk: Talk, services: WorkParts, me: Cadre, ref: string): Promise<void> {
  const at = await talk.now();
  const title = await talk.call(async (key) => {
    const work = await ownWork(services, me, ref);
    const change = { does: "withdraw", of: work.versions.length } as const;
    const changed = await services.works.change(me.code, ref, change, { key, by: me.code, at: new Date(at) });
    if (changed.kind !== "done") throw refuse("work-not-waiting");
    await tellWithdrawn(services, me, work, at);
    return workTitle(services.words, work);
  });
  await talk.say("work-withdrawn", { title });
  await talk.offer([{ label: phrase("work-button-change"), command: workLine.goOn(ref) }]);
}

async function tellWithdrawn(services: WorkParts, me: Cadre, work: Work, at: number): Promise<void> {
  const { words, cadres, works } = services;
  const text = words.text("work-told-withdrawn", { name: me.name, title: workTitle(words, work) });
  const told = new Set((await works.toldOf(work)).map(({ head }) => head));
  for (const head of told) {
    const person = await cadres.person(head, dayOf(at));
    const id = `work-withdrawn:${work.id}:${work.versions.length}:${head}`;
    if (person) await tellInPrivate(services, person, { id, text }, at);
  }
}

/** Throws a draft away, once that is sure; what was handed in stays. */
export async function dropDraft(talk: Talk, services: WorkParts, me: Cadre, ref: string): Promise<void> {
  const title = await talk.call(async () => workTitle(services.words, await ownWork(services, me, ref)));
  const sure = await talk.choose(phrase("work-drop-sure", { title }), {
    yes: "work-drop-yes",
    no: "work-drop-no",
  });
  if (sure === "no") return talk.say("form-kept");
  await talk.call(() => services.works.drop({ owner: me.code, ref }));
  await talk.say("work-dropped", { title });
}
