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
  return (asked) =>
    async ({ records }) => {
      const cadres = records.map(({ _id }) => _id);
      const confirmed = new Map<string, ReadonlySet<string>>();
      for (const { duty, source, periods } of asked)
        for (const { id } of periods)
          confirmed.set(`${duty} ${id}`, await forms[source.paper].confirmedBy(id, cadres));
      return (duty, period, cadre) => ({ done: confirmed.get(`${duty} ${period}`)?.has(cadre) ? 1 : 0 });
    };
}
