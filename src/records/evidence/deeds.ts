import type { EvidenceOfDeeds } from "../deeds/deed-evidence.ts";
import type { EvidenceReader } from "./readers.ts";

/** What the ledgers hold. */
export interface DeedEvidence {
  readonly evidence: EvidenceOfDeeds;
}

export function deedsReader(deeds: DeedEvidence): EvidenceReader<"deeds"> {
  return async (asked, cadres) => {
    const known = await deeds.evidence(cadres, asked);
    return (duty, period, cadre) => known(duty, `${period}:${cadre}`);
  };
}
