import { AtMost } from "../../../src/chat/pace/at-most.ts";
import { Seeded } from "../../faults/kills/seeded.ts";
import { drawn } from "../acts/draw.ts";
import { type Book, type Person, placeOf } from "../count/book.ts";
import type { Act, Kind, World } from "../script.ts";

/** So many act side by side at most. */
const AT_ONCE = 40;
const TOPMOST = "";

/** What somebody may do at a moment, drawn by a chance of their own: what others do meanwhile takes no turn of it. */
interface Drawing {
  readonly person: Person;
  readonly world: World;
  readonly kinds: Kind[];
}

/** What people of one part of the organisation do at a moment. */
interface Part {
  /** Only one's own. */
  readonly own: Act[];
  /** Shows or changes what is others'. */
  readonly others: Drawing[];
}

/**
 * Plays what people do at a moment. In each part of the organisation all that is only one's own goes first, side by side, then what shows
 * or changes what is others', one after another; at last, alone, what those of the topmost unit do, whom all concerns. Each act waits for
 * a program and a platform, so whoever need not wait for others does not. The same seed plays the same.
 * @param acts whether somebody does anything now; whoever is new links first
 * @param play plays an act that was made just now
 */
export async function playSideBySide(
  world: World,
  acts: (person: Person) => boolean,
  play: (act: Act) => Promise<void>,
): Promise<void> {
  const parts = new Map<string, Part>();
  for (const person of [...world.book.people]) {
    if (!placeOf(person, world.day)?.active || !acts(person)) continue;
    const drawing = drawFor(world, person);
    const name = partOf(world.book, person, world.day);
    const part = parts.get(name) ?? { own: [], others: [] };
    parts.set(name, part);
    const found = await nextOf(drawing, (kind) => !kind.alone);
    if (found) part.own.push(found);
    else part.others.push(drawing);
  }
  const topmost = parts.get(TOPMOST);
  parts.delete(TOPMOST);
  const atMost = new AtMost(AT_ONCE);
  const inTurn = (act: Act) => atMost.run(() => play(act));
  await Promise.all([...parts.values()].map(playPart));
  if (topmost) await playPart(topmost);

  async function playPart({ own, others }: Part): Promise<void> {
    await Promise.all(own.map(inTurn));
    for (const drawing of others) {
      const act = await nextOf(drawing);
      if (act) await inTurn(act);
    }
  }
}

function drawFor(world: World, person: Person): Drawing {
  const own = { ...world, chance: new Seeded(world.chance.below(2 ** 32)) };
  return { person, world: own, kinds: [...drawn(own, person)] };
}

/** The first of the kinds drawn that comes to anything; none is tried behind one that may not be done yet. */
async function nextOf(
  { kinds, person, world }: Drawing,
  may: (kind: Kind) => boolean = () => true,
): Promise<Act | undefined> {
  for (let [kind] = kinds; kind && may(kind); [kind] = kinds) {
    kinds.shift();
    const act = await kind.make(world, person);
    if (act) return act;
  }
  return undefined;
}

/** The unit right below the topmost that somebody is of or below. */
function partOf(book: Book, person: Person, day: string): string {
  return book.chain(placeOf(person, day)?.unit ?? "").at(-2)?.code ?? TOPMOST;
}
