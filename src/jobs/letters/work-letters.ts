import type { Services } from "../../chat/services.ts";
import { recogniseLine } from "../../command-lines/recognise-line.ts";
import type { Waiting } from "../../records/handed-in/handed-in.ts";
import { type HeadsParts, headsToTell, knowingHeads } from "../../records/notices/heads-to-tell.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { recognisedIn } from "../../records/works/who-recognises.ts";
import type { Work } from "../../records/works/works.ts";
import { may } from "../../rules/access/permissions.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import type { Words } from "../../words/words.ts";
import { decisionText, workTitle } from "../../words/work-text.ts";
import { buttons } from "./letter.ts";
import { type TellingNeeds, tellCadre } from "./tell-cadre.ts";

type Parts = Pick<Services, "words" | "cadres" | "works" | TellingNeeds>;

/** Who handed in what: of a decision on paper it has to be seen, of the others to be decided. */
export function waitingText(words: Words, work: Work, person: Cadre): string {
  const said = { name: person.name, unit: person.unitName, title: workTitle(words, work) };
  const paper = work.versions.at(-1)?.paper;
  if (!paper) return words.text("work-asked", said);
  return words.text("work-asked-paper", { ...said, decision: decisionText(words, paper) });
}

/**
 * Tells the heads who can decide, once each of a version, with the button that shows it.
 * @returns the names of those who know of it
 */
export async function tellOfWork(services: Parts, waiting: Waiting, at: number): Promise<string[]> {
  const person = await services.cadres.person(waiting.handedIn.owner, dayOf(at));
  return person ? tellDeciding(services, { person, waiting }, at) : [];
}

async function tellDeciding(
  services: Omit<Parts, "cadres"> & { cadres: HeadsParts["cadres"] },
  { person, waiting: { handedIn: work, told } }: { person: Cadre; waiting: Waiting },
  at: number,
): Promise<string[]> {
  const { words, works } = services;
  const today = dayOf(at);
  const version = work.versions.at(-1);
  const place = version && (await recognisedIn(services, person, version, today));
  if (!place) return [];
  const heads = await headsToTell(services, place.unit, { about: new Set([person.code]) }, today);
  const deciding = heads.filter(({ head }) => may(head, "recognise-works", place));
  const of = work.versions.length;
  const knows = (code: string) => told.some((each) => each.head === code && each.of === of);
  const untold = deciding.filter(({ head }) => !knows(head.code));
  const look = recogniseLine.look({ ref: work.ref, cadre: work.owner, of });
  const choices = buttons(words, [{ label: "recognise-button-look", command: look }]);
  const message = { text: waitingText(words, work, person), choices };
  for (const { head, to } of untold)
    await tellCadre(services, head, { to, id: `work:${work.id}:${of}:${head.code}`, message }, at);
  const codes = untold.map(({ head }) => head.code);
  if (codes.length > 0) await works.noteTold(work, codes);
  return deciding.map(({ head: { name } }) => name);
}

/** For the worker's look at the clock: whoever comes to be in charge hears what waits, too. */
export async function tellOfOpenWorks(services: Parts, at: number): Promise<void> {
  const today = dayOf(at);
  const open = await Promise.all(
    (await services.works.open(at)).map(async (waiting) => ({
      waiting,
      person: await services.cadres.person(waiting.handedIn.owner, today),
    })),
  );
  // Of whoever has left nobody decides; they may come back.
  const there = open.flatMap(({ waiting, person }) => (person ? [{ waiting, person }] : []));
  if (there.length === 0) return;
  const units = await Promise.all(
    there.map(async ({ person: { unit } }) => [unit, ...(await services.cadres.above(unit, today))]),
  );
  const known = { ...services, ...(await knowingHeads(services, [...new Set(units.flat())], today)) };
  for (const each of there) await tellDeciding(known, each, at);
}
