import type { Entrusted } from "../../rules/access/entrusted.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { CadreFact, UnitFact } from "../../rules/organisation/dated.ts";
import type { Address } from "./address.ts";

/** What an import has prepared in a record; true once that import is done (see `made-true.ts`). */
export interface Prepared<F> {
  facts: F[];
  birthDate?: Day;
  phone?: string;
}

/** How imports mark the records of units and cadres. */
export interface Marked<F> {
  /** The import that put it there: until that is done, it is not there. */
  added?: string;
  /** What imports have prepared, by their ids. */
  next?: Record<string, Prepared<F>>;
}

/** The one document that makes imports true. */
export interface RosterStateRecord {
  _id: "roster";
  /** The import that began last: no other may become true any more. */
  turn: string;
  /** Imports that are true. */
  done: string[];
  /** Codes of all units in the order in which rosters have them. */
  order?: string[];
}

/** A unit of the organisation tree. What changes over time is in facts with their first day of effect. */
export interface UnitRecord extends Marked<UnitFact> {
  /** The unit's code. */
  _id: string;
  facts: UnitFact[];
  demo: boolean;
}

export interface CadreRecord extends Marked<CadreFact> {
  /** The cadre's first code; a later one stands in the facts. */
  _id: string;
  facts: CadreFact[];
  birthDate?: Day;
  phone?: string;
  demo: boolean;
  /** Consent to keep personal data (Luật 91/2025/QH15): which text, when; null after it was withdrawn. */
  consent: { version: string; at: Date } | null;
  /** What heads have given this person for a time, by its id. */
  entrusted?: Record<string, Entrusted>;
  /** Code of the unit that this person has chosen to act for, of several places; see `flows/own-seat.ts`. */
  actsFor?: string;
  /** Since when name and contacts are erased; only the code, and what was counted under it, is left. */
  erasedAt?: Date;
}

/** An address linked to a cadre. A cadre may have several; the one with the latest `chosenAt` gets the notices. */
export interface LinkRecord {
  /** A private address. */
  _id: Address;
  cadre: string;
  linkedAt: Date;
  chosenAt: Date;
  /** False once the platform says that it accepts no more messages (blocked). */
  reachable: boolean;
  /** Linked by a code that a head renewed, while others were linked: the code, and until when those can refuse it. */
  renewed?: { code: string; until: Date };
  /** The code by which it was linked, until the level above has said whose it is: see `records/linking/confirmations.ts`. */
  unconfirmed?: string;
}

/** Which cadres may be found in a unit: all that were ever put there. A list by which they are read; see `member-lists.ts`. */
export interface UnitMembersRecord {
  /** The unit's code. */
  _id: string;
  cadres: string[];
}

/** Which addresses may speak for a cadre. A list by which they are read. */
export interface CadreAddressesRecord {
  /** The cadre's code. */
  _id: string;
  addresses: Address[];
}

/** A group chat that gets a unit's digests. */
export interface GroupRecord {
  _id: Address;
  /**
   * The address under which it was bound, if the platform has moved it since, so that a digest goes out once for both.
   */
  boundAs?: Address;
  unit: string;
  boundBy: string;
  boundAt: Date;
  reachable: boolean;
}
