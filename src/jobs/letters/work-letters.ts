import type { Services } from "../../chat/services.ts";
import { recogniseLine } from "../../command-lines/recognise-line.ts";
import type { Waiting } from "../../records/handed-in/waiting-lines.ts";
import { type HeadsParts, knowingHeads } from "../../records/notices/heads-to-tell.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { recognisedIn } from "../../records/works/who-recognises.ts";
import type { Work } from "../../records/works/works.ts";
import { may } from "../../rules/access/who-may.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import type { Words } from "../../words/words.ts";
import { decisionText, workTitle } from "../../words/work-text.ts";
import type { TellingNeeds } from "./tell-cadre.ts";
import { tellDeciding } from "./tell-deciding.ts";

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
  return person ? tellOfOne(services, { person, waiting }, at) : [];
}

async function tellOfOne(
  services: Omit<Parts, "cadres"> & { cadres: HeadsParts["cadres"] },
  { person, waiting }: { person: Cadre; waiting: Waiting },
  at: number,
): Promise<string[]> {
  const { handedIn: work } = waiting;
  const version = work.versions.at(-1);
  const place = version && (await recognisedIn(services, person, version, dayOf(at)));
  if (!place) return [];
  const look = recogniseLine.look({ ref: work.ref, cadre: work.owner, of: work.versions.length });
  return tellDeciding(
    services,
    services.works,
    {
      ...{ kind: "work", waiting, unit: place.unit, about: new Set([person.code]) },
      mayDecide: (head) => may(head, "recognise-works", place),
      text: () => waitingText(services.words, work, person),
      button: { label: "recognise-button-look", command: look },
    },
    at,
  );
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
  for (const each of there) await tellOfOne(known, each, at);
}
