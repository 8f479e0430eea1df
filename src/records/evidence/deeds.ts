import type { Period } from "../../rules/calendar/periods.ts";
import type { DutyId } from "../../rules/duties/duties.ts";
import type { EvidenceReader } from "./readers.ts";

/** Sums of the ledger, by `<period>:<cadre>`, in the duty's measure. */
export interface DeedAmounts {
  amounts(
    cadres: readonly string[],
    periods: readonly Period[],
    duty: DutyId,
  ): Promise<ReadonlyMap<string, number>>;
}

export function deedsReader(deeds: DeedAmounts): EvidenceReader<"deeds"> {
  return async (_source, { duty, periods, cadres }) => {
    const amounts = await deeds.amounts(cadres, periods, duty);
    return (period, cadre) => ({ done: amounts.get(`${period}:${cadre}`) ?? 0 });
  };
}
