import type { Services } from "../../src/chat/services.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { PAPER_NAMES, PAPERS, type PaperName } from "../../src/rules/papers/papers.ts";

/** The papers that a unit makes, and so has templates of: some are the topmost unit's alone. */
export async function papersOfUnit(
  { cadres }: Pick<Services, "cadres">,
  unit: string,
  today: Day,
): Promise<PaperName[]> {
  const isTopmost = (await cadres.above(unit, today)).length === 0;
  return PAPER_NAMES.filter((paper) => isTopmost || !PAPERS[paper].topmost);
}
