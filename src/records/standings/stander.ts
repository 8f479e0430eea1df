import type { Address } from "../people/address.ts";
import type { Cadre } from "../people/cadre.ts";
import type { DutyResults } from "./judging.ts";

/** A cadre in a standing. */
export interface Stander {
  person: Cadre;
  duties: DutyResults;
  /** Where notices go, if the cadre has linked an address and consented. */
  address: Address | undefined;
  /** False when the platform accepts no more messages for this person. */
  reachable: boolean;
  /** The cadre takes part without an app: not among those who have yet to link one. */
  withoutApp: boolean;
}
