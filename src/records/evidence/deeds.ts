import type { Period } from "../../rules/calendar/periods.ts";
import type { DutyId } from "../../rules/duties/duties.ts";
import type { Evidence } from "../../rules/duties/duty-result.ts";
import type { EvidenceReader } from "./readers.ts";

/** What the ledgers hold, by `<period>:<cadre>`, in the duty's measure; of each that was asked for. */
export interface DeedEvidence {
  evidence(
    cadres: readonly string[],
    periods: readonly Period[],
    duty: DutyId,
  ): Promise<ReadonlyMap<string, Evidence>>;
}

const NOTHING: Evidence = { done: 0 };

export function deedsReader(deeds: DeedEvidence): EvidenceReader<"deeds"> {
  return async (_source, { duty, periods, cadres }) => {
    const evidence = await deeds.evidence(cadres, periods, duty);
    return (period, cadre) => evidence.get(`${period}:${cadre}`) ?? NOTHING;
  };
}
