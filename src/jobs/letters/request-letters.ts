import type { Services } from "../../chat/services.ts";
import { cadreLine } from "../../command-lines/cadre-lines.ts";
import { describeChange } from "../../papers/roster/describe.ts";
import { headsToTell } from "../../records/notices/heads-to-tell.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { previewOf, type Telling } from "../../records/people/person-changes.ts";
import type { Asked, RowRequest } from "../../records/people/row-requests.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { buttons } from "./letter.ts";
import { type TellingNeeds, tellCadre } from "./tell-cadre.ts";

const FEW_LINES = 12;

type Parts = Pick<Services, "words" | "cadres" | "rosters" | "rowRequests" | TellingNeeds>;

/** The request as a change of the roster. */
export function tellingOf({ fields, from, cadre }: Asked, { unit }: Pick<Cadre, "unit">): Telling {
  return {
    change: { does: "change", code: cadre, fields },
    from,
    units: [...new Set([unit, fields.unit ?? unit])],
  };
}

/** The request in words, with the preview of a roster file; undefined when there is nothing to change. */
export async function requestText(
  { words, rosters }: Pick<Services, "words" | "rosters">,
  request: Asked,
  person: Cadre,
  today: Day,
): Promise<string | undefined> {
  const plan = await previewOf(rosters, tellingOf(request, person), today);
  if (!plan || plan.cadres.changed.length === 0) return undefined;
  const preview = describeChange(words, plan, { told: request.from, most: FEW_LINES });
  return words.text("request-asked", { name: person.name, unit: person.unitName, preview });
}

/**
 * Tells the heads who can decide, once each: those of the person's unit, or of the nearest above; of another unit those who
 * answer for both.
 * @returns how many can be told
 */
export async function tellOfRequest(services: Parts, request: RowRequest, at: number): Promise<number> {
  const today = dayOf(at);
  const person = await services.cadres.person(request.cadre, today);
  if (!person) {
    await services.rowRequests.end(request.id);
    return 0;
  }
  const unit = await commonUnit(services, person.unit, request.fields.unit ?? person.unit, today);
  const heads = await headsToTell(services, unit, { about: new Set([person.code]) }, today);
  const untold = heads.filter(({ head }) => !request.told.includes(head.code));
  if (untold.length === 0) return heads.length;
  const text = await requestText(services, request, person, today);
  if (text === undefined) {
    await services.rowRequests.end(request.id);
    return 0;
  }
  for (const { head, to } of untold) {
    const choices = buttons(services.words, [
      { label: "request-button-accept", command: cadreLine.accept(request.id) },
      { label: "request-button-refuse", command: cadreLine.refuse(request.id) },
    ]);
    await tellCadre(
      services,
      head,
      { to, id: `request:${request.id}:${head.code}`, message: { text, choices } },
      at,
    );
  }
  await services.rowRequests.noteTold(
    request.id,
    untold.map(({ head }) => head.code),
  );
  return heads.length;
}

/** For the worker's look at the clock: whoever comes to be in charge hears what waits, too. */
export async function tellOfOpenRequests(services: Parts, at: number): Promise<void> {
  for (const request of await services.rowRequests.open()) await tellOfRequest(services, request, at);
}

/** The nearest unit that both are, or stand below. */
async function commonUnit(
  { cadres }: Pick<Services, "cadres">,
  one: string,
  other: string,
  today: Day,
): Promise<string> {
  const above = [one, ...(await cadres.above(one, today))];
  const others = [other, ...(await cadres.above(other, today))];
  return above.find((code) => others.includes(code)) ?? one;
}
