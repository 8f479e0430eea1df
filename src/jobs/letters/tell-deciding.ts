import type { Services } from "../../chat/services.ts";
import { type HandedInStanding, versionOf } from "../../records/handed-in/how-it-stands.ts";
import type { Waiting } from "../../records/handed-in/waiting-lines.ts";
import { type HeadsParts, headsToTell } from "../../records/notices/heads-to-tell.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { type Button, buttons } from "./letter.ts";
import { type TellingNeeds, tellCadre } from "./tell-cadre.ts";

/** What is told of something that waits, and to whom. */
export interface WaitsFor {
  /** Names the kind, in what is told once. */
  kind: "work" | "model";
  waiting: Waiting<HandedInStanding>;
  /** The unit whose heads decide, or of those above it. */
  unit: string;
  /** Codes of those whom it is about. */
  about: ReadonlySet<string>;
  mayDecide(head: Cadre): boolean | Promise<boolean>;
  /** Asked for only where somebody has yet to be told; nothing: there is nothing to tell of any more. */
  text(): string | undefined | Promise<string | undefined>;
  button: Button;
}

type Parts = Pick<Services, "words" | TellingNeeds> & { cadres: HeadsParts["cadres"] };

/**
 * Tells the heads who can decide, once each of a version, with the button that shows it.
 * @returns the names of those who know of it
 */
export async function tellDeciding(
  services: Parts,
  kept: Pick<Services["works"], "noteTold">,
  { kind, waiting: { handedIn, told }, unit, about, mayDecide, text, button }: WaitsFor,
  at: number,
): Promise<string[]> {
  const of = versionOf(handedIn);
  const heads = await headsToTell(services, unit, { about }, dayOf(at));
  const may = await Promise.all(heads.map(({ head }) => mayDecide(head)));
  const deciding = heads.filter((_, place) => may[place]);
  const knows = (code: string) => told.some((each) => each.head === code && each.of === of);
  const untold = deciding.filter(({ head }) => !knows(head.code));
  const names = deciding.map(({ head: { name } }) => name);
  const said = untold.length > 0 ? await text() : undefined;
  if (said === undefined) return names;
  const message = { text: said, choices: buttons(services.words, [button]) };
  for (const { head, to } of untold)
    await tellCadre(services, head, { to, id: `${kind}:${handedIn.id}:${of}:${head.code}`, message }, at);
  await kept.noteTold(
    handedIn,
    untold.map(({ head }) => head.code),
  );
  return names;
}
