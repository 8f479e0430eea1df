import type { Period, PeriodId } from "../../rules/calendar/periods.ts";
import type { DutyId, EvidenceInUse } from "../../rules/duties/duties.ts";
import type { EvidenceSource } from "../../rules/duties/duty.ts";
import type { Evidence } from "../../rules/duties/duty-result.ts";
import { type DeedEvidence, deedsReader } from "./deeds.ts";
import { type ConfirmedForms, formsReader } from "./forms.ts";

/** What is wanted to know: of these cadres, what they did of a duty in these due periods. */
export interface EvidenceQuestion {
  readonly duty: DutyId;
  readonly periods: readonly Period[];
  readonly cadres: readonly string[];
}

/** What is known of a cadre in one of the periods that were asked for. */
export type EvidenceOf = (period: PeriodId, cadre: string) => Evidence;

/** Reads one kind of evidence for many cadres at once. */
export type EvidenceReader<K extends EvidenceInUse> = (
  source: EvidenceSource<K>,
  question: EvidenceQuestion,
) => Promise<EvidenceOf>;

/** One reader a kind of evidence: a duty on a kind without one does not compile. */
export type EvidenceReaders = { readonly [K in EvidenceInUse]: EvidenceReader<K> };

export function evidenceReaders(parts: { deeds: DeedEvidence; forms: ConfirmedForms }): EvidenceReaders {
  return { deeds: deedsReader(parts.deeds), forms: formsReader(parts.forms) };
}

/** Asks the reader of a duty's kind of evidence. */
export function readEvidence<K extends EvidenceInUse>(
  readers: EvidenceReaders,
  source: EvidenceSource<K>,
  question: EvidenceQuestion,
): Promise<EvidenceOf> {
  const reader: EvidenceReader<K> = readers[source.kind];
  return reader(source, question);
}
