import { setImmediate as othersFirst } from "node:timers/promises";
import type { Day } from "../../rules/calendar/time.ts";
import type { FormAnswers } from "../../rules/forms/answer.ts";
import { createIndex } from "../../rules/likeness/index-of-texts.ts";
import { isLikelyCopy, likenessOf } from "../../rules/likeness/likeness.ts";
import { readText } from "../../rules/likeness/read-text.ts";
import { modelText } from "../../rules/unit-papers/model-text.ts";
import type { Alike } from "../handed-in/handed-in-models.ts";
import type { Cadres } from "../people/cadres.ts";
import { everybodysWords } from "./everybodys-words.ts";
import type { UnitPapers } from "./unit-papers.ts";

type Parts = { unitPapers: Pick<UnitPapers, "all">; cadres: Pick<Cadres, "above" | "heirOf"> };

/** So many texts are read before others get their turn: a few milliseconds. */
const AT_ONCE = 20;
const MOST_KEPT = 3;

/**
 * The models of other units, of this and earlier years, that one is likely a copy of: that of the nearest unit above first, then those
 * with the most in common. What is drafted or withdrawn is its unit's alone; a unit's own earlier years are no copy, nor are those of
 * units that have gone into it.
 */
export async function likelyCopies(
  { unitPapers, cadres }: Parts,
  { unit, answers }: { unit: string; answers: FormAnswers },
  today: Day,
): Promise<Alike[]> {
  const common = everybodysWords();
  const own = readText(modelText(answers), common);
  const index = createIndex();
  index.add(unit, own);
  const above = await cadres.above(unit, today);
  const found: Alike[] = [];
  for (const [at, { owner, ref, state, versions }] of (await unitPapers.all("model")).entries()) {
    if (at % AT_ONCE === 0) await othersFirst();
    const last = versions.at(-1);
    if (!last || (state !== "waits" && state !== "recognised" && state !== "returned")) continue;
    const other = readText(modelText(last.answers), common);
    if (index.near(other).length === 0 || (await cadres.heirOf(owner, today)) === unit) continue;
    const likeness = likenessOf(own, other);
    // Two texts are laid side by side word by word: the slowest step.
    await othersFirst();
    if (isLikelyCopy(likeness))
      found.push({ unit: owner, ref, of: last.no, percent: Math.round(likeness.share * 100) });
  }
  const height = ({ unit: other }: Alike) => (above.includes(other) ? above.indexOf(other) : above.length);
  return found.toSorted((a, b) => height(a) - height(b) || b.percent - a.percent).slice(0, MOST_KEPT);
}
