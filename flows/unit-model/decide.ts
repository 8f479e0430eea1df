import { modelLine, type NamedModel } from "../../src/command-lines/model-line.ts";
import { tellOfVerdict } from "../../src/jobs/letters/alike-letters.ts";
import { namedModel } from "../../src/jobs/letters/model-letters.ts";
import { type Told, tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import type { Doing } from "../../src/records/database/doing.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import type { Change } from "../../src/records/handed-in/changes.ts";
import type { HandedIn } from "../../src/records/handed-in/how-it-stands.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { unitPaperRef } from "../../src/rules/unit-papers/unit-papers.ts";
import { modelTitle } from "../../src/words/model-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { type Late, lateOf } from "./before-deciding.ts";
import type { ModelParts } from "./needs.ts";
import { modelOfUnit } from "./of-unit.ts";

/**
 * Does it, once, and tells the unit's heads and whoever handed it in; of a likely copy the heads of the other unit, too. To be used inside `talk.call`.
 * @returns why it came too late; nothing where it was done
 * @throws Refusal where it is not the speaker's to decide any more
 */
export async function decideModel(
  services: ModelParts,
  me: Cadre,
  { named, change, doing }: { named: NamedModel; change: Change; doing: Doing },
): Promise<Late | null> {
  const today = dayOf(doing.at.getTime());
  const { decides } = await modelOfUnit(services, me, named, today);
  if (!decides) throw refuse("model-not-yours");
  const ref = unitPaperRef("model", named.year);
  const changed = await services.unitPapers.change(named.unit, ref, change, doing);
  if (changed.kind === "gone") throw refuse("model-gone");
  if (changed.kind === "late") return lateOf(services, changed.handedIn, named.of, today);
  await tellUnit(services, me, { model: changed.handedIn, change, doing });
  await tellOfVerdict(services, changed.handedIn, { me, change, doing });
  return null;
}

async function tellUnit(
  services: ModelParts,
  me: Cadre,
  { model, change, doing }: { model: HandedIn; change: Change; doing: Doing },
): Promise<void> {
  const { cadres } = services;
  const at = doing.at.getTime();
  const today = dayOf(at);
  const unit = await cadres.heirOf(model.owner, today);
  const writer = model.acts.findLast(({ does }) => does === "hand-in")?.by;
  const author = writer === undefined ? undefined : await cadres.person(writer, today);
  const heads = await cadres.heads(unit, today);
  const people = new Map([...heads, ...(author ? [author] : [])].map((person) => [person.code, person]));
  people.delete(me.code);
  const unitName = await cadres.nameOf(model.owner, today);
  for (const person of people.values())
    await tellInPrivate(
      services,
      person,
      toldOf(services, { me, model, unitName, change, doing, to: person }),
      at,
    );
}

interface Telling {
  me: Cadre;
  model: HandedIn;
  unitName: string;
  change: Change;
  doing: Doing;
  to: Cadre;
}

function toldOf(
  { words }: Pick<ModelParts, "words">,
  { me, model, unitName: unit, change, doing, to }: Telling,
): Told {
  // Not of the model's last act: handled once more after a kill, others may have come since.
  const id = `model-${change.does}:${model.id}:${refOf(doing.key)}:${to.code}`;
  const named = namedModel(model);
  const title = modelTitle(words, model);
  const said = { by: me.name, title, year: named.year, unit };
  const look = { label: "model-button-look", command: modelLine.look(named) } as const;
  const again = { label: "model-button-change", command: modelLine.write(named.year) } as const;
  switch (change.does) {
    case "recognise":
      return {
        id,
        text: change.reason
          ? words.text("model-told-allowed", { ...said, reason: change.reason })
          : words.text("model-told-recognised", said),
        buttons: [look],
      };
    case "return":
      return {
        id,
        text: words.text("model-told-returned", { ...said, reason: change.reason }),
        buttons: [again],
      };
    case "take-back":
      return { id, text: words.text("model-told-back", { ...said, reason: change.reason }), buttons: [look] };
    case "withdraw":
      return { id, text: words.text("model-told-withdrawn", { unit, title }) };
  }
}
