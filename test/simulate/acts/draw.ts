import { isAskedOnSunday } from "../count/asked.ts";
import type { Person } from "../count/book.ts";
import type { Kind, World } from "../script.ts";
import { inSeason } from "../seasons.ts";
import { FIRST, FIRST_OF_ALL, KINDS } from "./index.ts";
import { doneAsRegistered } from "./registered.ts";

/** Of so many thousand moments at one something is tried that nobody has done yet: so a short run has the seldom kinds as well. */
const UNDONE = 400;

/** What somebody may do now, first what has its hour, what others wait for and what has its time of the year: the first that comes to anything is done. */
export function* drawn(world: World, person: Person): Generator<Kind> {
  const happens = (often: number) => world.chance.below(1000) < often;
  if (person.linkedOn === "") {
    if (happens(FIRST.often)) yield FIRST;
    return;
  }
  for (const kind of FIRST_OF_ALL) if (happens(kind.often)) yield kind;
  for (const { kind, often } of inSeason(world.day)) if (happens(often)) yield kind;
  if (happens(UNDONE)) yield* [...FIRST_OF_ALL, ...KINDS].filter(({ name }) => !world.done.has(name));
  const kind = drawKind(world, person);
  if (kind) yield kind;
}

/** By how often each kind is; nothing now and then. What is asked of them is often answered first. */
function drawKind(world: World, person: Person): Kind | undefined {
  const { chance } = world;
  if (isAskedOnSunday(person, world) && chance.happens(0.5)) return doneAsRegistered;
  let left = chance.below(1000);
  return KINDS.find(({ often }) => {
    left -= often;
    return left < 0;
  });
}
