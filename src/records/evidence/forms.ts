import type { EvidenceReader } from "./readers.ts";

/** Who has confirmed the papers of a period. */
interface ConfirmedPapers {
  confirmedBy(period: string, cadres: readonly string[]): Promise<ReadonlySet<string>>;
}

export interface ConfirmedForms {
  readonly pledges: ConfirmedPapers;
  readonly reviews: ConfirmedPapers;
}

/** A paper is confirmed or it is not. */
export function formsReader(forms: ConfirmedForms): EvidenceReader<"forms"> {
  return async ({ paper }, { periods, cadres }) => {
    const confirmed = new Map<string, ReadonlySet<string>>();
    for (const { id } of periods) confirmed.set(id, await forms[paper].confirmedBy(id, cadres));
    return (period, cadre) => ({ done: confirmed.get(period)?.has(cadre) ? 1 : 0 });
  };
}
