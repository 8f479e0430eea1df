import type { DutyRow, EvidenceInUse } from "../../rules/duties/duties.ts";
import type { EvidenceSource } from "../../rules/duties/duty.ts";
import type { Holding } from "./holding.ts";

/** Where each kind of evidence is kept: one that is not told here, and so not exported or erased, does not compile. */
const KEPT_IN: { readonly [K in EvidenceInUse]: (source: EvidenceSource<K>) => Holding["name"] } = {
  deeds: () => "ledgers",
  forms: ({ paper }) => paper,
  works: () => "works",
  events: () => "events",
  stated: () => "collective-reviews",
};

/** The holding that a duty's figures of a person come from. */
export function holdingOf({ evidence }: Pick<DutyRow, "evidence">): Holding["name"] {
  return heldIn(evidence);
}

function heldIn<K extends EvidenceInUse>(source: EvidenceSource<K>): Holding["name"] {
  const kept: (source: EvidenceSource<K>) => Holding["name"] = KEPT_IN[source.kind];
  return kept(source);
}
