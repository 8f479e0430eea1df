import type { Period, PeriodId } from "../../rules/calendar/periods.ts";
import { DUTIES, type DutyId, type EvidenceInUse } from "../../rules/duties/duties.ts";
import type { EvidenceSource } from "../../rules/duties/duty.ts";
import type { Evidence } from "../../rules/duties/duty-result.ts";
import { type DeedEvidence, deedsReader } from "./deeds.ts";
import { type ConfirmedForms, formsReader } from "./forms.ts";
import { type WorksInYear, worksReader } from "./works.ts";

/** What is wanted to know: of these cadres, what they did of some duties in these due periods. */
export interface EvidenceQuestion {
  readonly asked: readonly { readonly duty: DutyId; readonly periods: readonly Period[] }[];
  readonly cadres: readonly string[];
}

/** What is known of a cadre, of a duty and in a period that were asked for. */
export type EvidenceOf = (duty: DutyId, period: PeriodId, cadre: string) => Evidence;

/** What is asked of one kind of evidence. */
type AskedOf<K extends EvidenceInUse> = EvidenceQuestion["asked"][number] & {
  readonly source: EvidenceSource<K>;
};

/** Reads one kind of evidence of all duties that stand on it, for many cadres at once. */
export type EvidenceReader<K extends EvidenceInUse> = (
  asked: readonly AskedOf<K>[],
  cadres: readonly string[],
) => Promise<EvidenceOf>;

/** One reader a kind of evidence: a duty on a kind without one does not compile. */
export type EvidenceReaders = { readonly [K in EvidenceInUse]: EvidenceReader<K> };

export function evidenceReaders(parts: {
  deeds: DeedEvidence;
  forms: ConfirmedForms;
  works: WorksInYear;
}): EvidenceReaders {
  const { deeds, forms, works } = parts;
  return { deeds: deedsReader(deeds), forms: formsReader(forms), works: worksReader(works) };
}

/** Asks the reader of each kind of evidence once, for all its duties. */
export async function readEvidence(
  readers: EvidenceReaders,
  { asked, cadres }: EvidenceQuestion,
): Promise<EvidenceOf> {
  async function readBy<K extends EvidenceInUse>(kind: K): Promise<EvidenceOf | undefined> {
    const reader: EvidenceReader<K> = readers[kind];
    const own = asked.flatMap((each) => {
      const source: EvidenceSource<EvidenceInUse> = DUTIES[each.duty].evidence;
      return isOf(kind, source) ? [{ ...each, source }] : [];
    });
    return own.length > 0 ? reader(own, cadres) : undefined;
  }
  const found: Partial<Record<EvidenceInUse, EvidenceOf | undefined>> = {};
  for (const { duty } of asked) {
    const { kind } = DUTIES[duty].evidence;
    found[kind] ??= await readBy(kind);
  }
  return (duty, period, cadre) => found[DUTIES[duty].evidence.kind]?.(duty, period, cadre) ?? { done: 0 };
}

function isOf<K extends EvidenceInUse>(
  kind: K,
  source: EvidenceSource<EvidenceInUse>,
): source is EvidenceSource<K> & EvidenceSource<EvidenceInUse> {
  return source.kind === kind;
}
