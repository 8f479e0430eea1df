import type { Day } from "../calendar/time.ts";
import type { CadreFact, UnitFact } from "./dated.ts";

/** A unit in a roster. */
export interface RosterUnit {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parent: string | null;
  /** Code of the unit into which it goes; it is no longer there then. */
  readonly into?: string | undefined;
}

/** A unit, and what somebody is there. */
export interface RosterPlace {
  readonly unit: string;
  readonly positions: readonly string[];
}

/** A cadre in a roster; what the file leaves out (`undefined`) stays as it is. */
export interface RosterCadre {
  readonly code: string;
  /** The same person's code until now, where the roster gives them another. */
  readonly formerCode?: string | undefined;
  readonly name: string;
  readonly unit: string;
  readonly positions: readonly string[];
  /** Offices in further units: lower ones, once the plan has looked. */
  readonly also?: readonly RosterPlace[] | undefined;
  readonly fullTime: boolean;
  readonly civilServant: boolean;
  readonly birthDate?: Day | undefined;
  readonly phone?: string | undefined;
}

/** What is stored now, with its history. */
export interface StoredUnit {
  readonly _id: string;
  readonly facts: readonly UnitFact[];
}
export interface StoredCadre {
  readonly _id: string;
  readonly facts: readonly CadreFact[];
  readonly birthDate?: Day | undefined;
  readonly phone?: string | undefined;
  /** The person had everything erased. */
  readonly erasedAt?: Date | undefined;
}
export interface StoredRoster {
  readonly units: readonly StoredUnit[];
  readonly cadres: readonly StoredCadre[];
}

/** What an import tells. */
export interface RosterTold {
  readonly units: readonly RosterUnit[];
  readonly cadres: readonly RosterCadre[];
  /** Set where single people are told of, and no unit: keys of those who leave; nobody else does. */
  readonly leaving?: readonly string[];
}
