import { type CommandLine, slashed } from "../../src/command-lines/command-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { membersBook } from "../../src/records/people/members-book.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped } from "../../src/words/spoken.ts";
import type { ApprovingParts } from "./needs.ts";

/**
 * Everybody whom words mean, of those about whose deeds the speaker may decide.
 * @param asked `who`: the words as a whole, `names`: as several names
 * @throws Refusal for a name that is nobody's
 */
export async function peopleMeant(
  { cadres }: Pick<ApprovingParts, "cadres">,
  me: Cadre,
  { who, names, example }: { who?: string; names: readonly string[]; example: CommandLine },
  today: Day,
): Promise<Cadre[]> {
  const book = await membersBook(cadres, me, "approve-deeds", today);
  // Nobody is asked to tell apart “Bích, Cường” from a name that has “và” in it.
  const isOne = who !== undefined && (book.meant(who) !== undefined || names.length === 0);
  return (isOne ? [who] : names).flatMap((name) => {
    const meant = book.meant(name);
    if (meant) return meant.those;
    throw refuse("approve-unknown", { name: clipped(name, 40), example: slashed(example) });
  });
}
