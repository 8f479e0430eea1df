import type { Talk } from "../../src/chat/dialog/talk.ts";
import { modelLine } from "../../src/command-lines/model-line.ts";
import { namedModel } from "../../src/jobs/letters/model-letters.ts";
import type { HandedIn } from "../../src/records/handed-in/how-it-stands.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { mayDecide } from "../../src/records/unit-papers/who-decides.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { unitPaperIn } from "../../src/rules/unit-papers/unit-papers.ts";
import { modelTitle } from "../../src/words/model-text.ts";
import { clipped } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import type { ModelParts } from "./needs.ts";

/** A button wider than a phone is cut by the platform. */
export const MOST_LABEL = 40;
const MOST_LISTED = 6;

/** Models that wait for the speaker's word, the oldest first. */
export async function waitingFor(services: ModelParts, me: Cadre, at: number): Promise<HandedIn[]> {
  if (!may(me, "decide-unit-papers")) return [];
  const found: HandedIn[] = [];
  for (const { handedIn } of await services.unitPapers.open(at))
    if (unitPaperIn(handedIn.ref)?.paper === "model" && (await mayDecide(services, me, handedIn, dayOf(at))))
      found.push(handedIn);
  return found;
}

/** `/mohinh cho`: what waits for the speaker, each with the button that shows it. */
export async function showWaitingModels(talk: Talk, services: ModelParts, me: Cadre): Promise<void> {
  const { words, cadres } = services;
  const at = await talk.now();
  const all = await talk.call(async () =>
    Promise.all(
      (await waitingFor(services, me, at)).map(async (model) => {
        const unit = await cadres.nameOf(model.owner, dayOf(at));
        const named = namedModel(model);
        const title = modelTitle(words, model);
        return { unit, named, line: words.text("model-line", { unit, year: named.year, title }) };
      }),
    ),
  );
  if (all.length === 0) return talk.say("model-waiting-none");
  const shown = all.slice(0, MOST_LISTED);
  const lines = shown.map(({ line }) => line).join("\n");
  await talk.say("model-waiting-list", { count: String(all.length), lines });
  if (all.length > shown.length) await talk.say("model-more", { count: String(all.length - shown.length) });
  // Two years of one unit may wait: a button has to tell them apart.
  const isOfTwo = (of: string) => shown.filter(({ unit }) => unit === of).length > 1;
  await talk.offer(
    shown.map(({ unit, named }) => {
      const said = { unit: clipped(unit, MOST_LABEL) };
      return {
        label: isOfTwo(unit)
          ? phrase("model-button-look-of", { ...said, year: named.year })
          : phrase("model-button-look-at", said),
        command: modelLine.look(named),
      };
    }),
  );
}
