import type { Services } from "../../chat/services.ts";
import { modelLine } from "../../command-lines/model-line.ts";
import { type HandedIn, type HandedInStanding, versionOf } from "../../records/handed-in/how-it-stands.ts";
import type { Waiting } from "../../records/handed-in/waiting-lines.ts";
import { decidedAbove } from "../../records/people/decided-in.ts";
import { mayDecide } from "../../records/unit-papers/who-decides.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { unitPaperIn } from "../../rules/unit-papers/unit-papers.ts";
import { modelTitle } from "../../words/model-text.ts";
import type { TellingNeeds } from "./tell-cadre.ts";
import { tellDeciding } from "./tell-deciding.ts";

type Parts = Pick<Services, "words" | "cadres" | "unitPapers" | TellingNeeds>;

/** A unit's model as a button names it: the version that stands. */
export function namedModel({ owner: unit, ref, acts }: Pick<HandedIn, "owner" | "ref" | "acts">) {
  return { unit, year: unitPaperIn(ref)?.year ?? "", of: versionOf({ acts }) };
}

/** Whose model it is like, and how much, of each that was found, as it is said. */
export async function alikeNames(
  { words, cadres }: Pick<Services, "words" | "cadres">,
  { versions }: Pick<HandedIn, "versions">,
  today: Day,
): Promise<{ other: string; share: string }[]> {
  return Promise.all(
    (versions.at(-1)?.alike ?? []).map(async ({ unit, ref, percent }) => {
      const said = { year: unitPaperIn(ref)?.year ?? "", unit: await cadres.nameOf(unit, today) };
      return { other: words.text("model-named", said), share: String(percent) };
    }),
  );
}

/**
 * Tells the heads of the level above, once each of a version. At the top nobody is told: it notes its own decision.
 * @returns the names of those who know of it
 */
export async function tellOfModel(
  services: Parts,
  waiting: Waiting<HandedInStanding>,
  at: number,
): Promise<string[]> {
  const { words, cadres, unitPapers } = services;
  const { handedIn: model } = waiting;
  const today = dayOf(at);
  const unit = await cadres.heirOf(model.owner, today);
  const isThere = (await cadres.unit(unit, today)) !== undefined;
  if (!isThere || (await cadres.above(unit, today)).length === 0) return [];
  const named = namedModel(model);
  const text = async () => {
    const whole = await unitPapers.one(model.owner, model.ref);
    if (!whole) return undefined;
    const said = {
      unit: await cadres.nameOf(model.owner, today),
      year: named.year,
      title: modelTitle(words, whole),
    };
    const [alike] = await alikeNames(services, whole, today);
    return alike
      ? words.text("model-told-new-alike", { ...said, ...alike })
      : words.text("model-told-new", said);
  };
  return tellDeciding(
    services,
    services.unitPapers,
    {
      ...{ kind: "model", waiting, text, about: new Set<string>() },
      unit: (await decidedAbove(cadres, unit, today)).unit,
      mayDecide: (head) => mayDecide(services, head, model, today),
      button: { label: "model-button-look", command: modelLine.look(named) },
    },
    at,
  );
}
