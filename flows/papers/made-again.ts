import { fingerprintOf } from "../../src/papers/fingerprint.ts";
import type { MadePaper } from "../../src/records/papers/paper-codes.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import type { PaperData } from "../../src/rules/papers/paper.ts";
import { isPaperName } from "../../src/rules/papers/papers.ts";
import type { ForPapers } from "./paper-services.ts";
import { PAPER_SOURCES } from "./sources/sources.ts";

/** Whether a paper, made again as of the same moment, would say the same: nothing that it tells of was added, mended or taken back. */
export async function saysTheSame(services: ForPapers, made: MadePaper): Promise<boolean> {
  const data = await saidAgain(services, made);
  return data !== undefined && fingerprintOf(data) === made.fingerprint;
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
