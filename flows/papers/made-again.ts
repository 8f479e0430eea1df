import { fingerprintOf, wordingOf } from "../../src/papers/fingerprint.ts";
import type { MadePaper } from "../../src/records/papers/paper-codes.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import type { PaperData } from "../../src/rules/papers/paper.ts";
import { isPaperName, PAPERS } from "../../src/rules/papers/papers.ts";
import type { ForPapers } from "./paper-services.ts";
import { PAPER_SOURCES } from "./sources/sources.ts";

/**
 * A paper made again as of the same moment. The same: nothing that it tells of was added, mended or taken back. Otherwise: the program
 * puts such papers into other words since, so a code does not tell whether what was recorded has changed, too.
 */
export type MadeAgain = "same" | "differs" | "otherwise";

export async function madeAgain(services: ForPapers, made: MadePaper): Promise<MadeAgain> {
  const data = await saidAgain(services, made);
  if (data !== undefined && fingerprintOf(data) === made.fingerprint) return "same";
  const isOfNow =
    isPaperName(made.paper) && wordingOf(services.words, PAPERS[made.paper].fields) === made.wording;
  return isOfNow ? "differs" : "otherwise";
}

async function saidAgain(
  services: ForPapers,
  { paper, subject, period: id, madeAt, cadre }: MadePaper,
): Promise<PaperData | undefined> {
  const source = isPaperName(paper) ? PAPER_SOURCES[paper] : undefined;
  const at = madeAt.getTime();
  if (source?.of === "event") return (await source.find(services, subject, at))?.data();
  const period = parsePeriod(id);
  if (source?.of !== "unit" || !period) return undefined;
  return (await source.find(services, subject, [period], at, cadre))?.data();
}
