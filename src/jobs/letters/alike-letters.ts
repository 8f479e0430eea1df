import type { Services } from "../../chat/services.ts";
import { modelLine } from "../../command-lines/model-line.ts";
import type { Doing } from "../../records/database/doing.ts";
import { refOf } from "../../records/database/short-ref.ts";
import type { Change } from "../../records/handed-in/changes.ts";
import type { HandedIn } from "../../records/handed-in/how-it-stands.ts";
import { type HeadToTell, headsToTell } from "../../records/notices/heads-to-tell.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { type Phrase, phrase } from "../../words/words.ts";
import { buttons } from "./letter.ts";
import { alikeNames, namedModel } from "./model-letters.ts";
import { type TellingNeeds, tellCadre } from "./tell-cadre.ts";

type Parts = Pick<Services, "words" | "cadres" | "unitPapers" | TellingNeeds>;

/** The two models, as both units know them. */
interface Alike {
  unit: string;
  other: string;
  share: string;
}

/** The heads of the unit whose model it is like most see where, once of a version; whoever decides about it has heard so already. */
export async function tellOfAlike(services: Parts, model: HandedIn, at: number): Promise<void> {
  const deciding = (await services.unitPapers.toldOf(model)).filter(({ of }) => of === model.versions.length);
  const knowing = new Set(deciding.map(({ head }) => head));
  const said = (alike: Alike) => phrase("model-told-alike", alike);
  await tellTheirHeads(services, model, { of: model.versions.length, knowing, id: "", said }, at);
}

/** They hear what was concluded of it, too. What was sent back for another reason comes again, and is judged then. */
export async function tellOfVerdict(
  services: Parts,
  model: HandedIn,
  { me, change, doing }: { me: Cadre; change: Change; doing: Doing },
): Promise<void> {
  const said = (alike: Alike) => concluded(change, { ...alike, by: me.name });
  const id = `${change.does}:${refOf(doing.key)}:`;
  // Not of the newest version: handled once more after a kill, another may have come since.
  const telling = { of: change.of, knowing: new Set([me.code]), id, said };
  await tellTheirHeads(services, model, telling, doing.at.getTime());
}

function concluded(change: Change, who: Pick<Alike, "unit" | "other"> & { by: string }): Phrase | undefined {
  const { by, unit, other } = who;
  const said = { by, unit, other };
  if (change.does === "take-back") return phrase("model-told-alike-back", said);
  if (change.does === "return")
    return change.verdict === "copied" ? phrase("model-told-alike-copied", said) : undefined;
  if (change.does === "withdraw") return undefined;
  return change.reason
    ? phrase("model-told-alike-allowed", { ...said, reason: change.reason })
    : phrase("model-told-alike-own", said);
}

interface Telling {
  /** The version that it is about. */
  of: number;
  /** They know already. */
  knowing: ReadonlySet<string>;
  /** Tells this word of the version from others. */
  id: string;
  /** Nothing: there is nothing to be told. */
  said: (alike: Alike) => Phrase | undefined;
}

async function tellTheirHeads(
  services: Parts,
  model: HandedIn,
  { of, knowing, id, said }: Telling,
  at: number,
): Promise<void> {
  const { words, cadres } = services;
  const today = dayOf(at);
  const versions = model.versions.slice(0, of);
  const [named] = await alikeNames(services, { versions }, today);
  const text = named && said({ ...named, unit: await cadres.nameOf(model.owner, today) });
  if (!text) return;
  const look = {
    label: "model-button-alike",
    command: modelLine.alike({ ...namedModel(model), of }),
  } as const;
  const message = { text: words.say(text), choices: buttons(words, [look]) };
  for (const { head, to } of await theirHeads(services, versions, today)) {
    if (knowing.has(head.code)) continue;
    const once = `model-alike:${model.id}:${of}:${id}${head.code}`;
    await tellCadre(services, head, { to, id: once, message }, at);
  }
}

async function theirHeads(
  services: Parts,
  versions: HandedIn["versions"],
  today: Day,
): Promise<HeadToTell[]> {
  const [first] = versions.at(-1)?.alike ?? [];
  return first ? headsToTell(services, await services.cadres.heirOf(first.unit, today), {}, today) : [];
}
