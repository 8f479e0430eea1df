import type { Address } from "../../records/people/address.ts";
import type { Cadre } from "../../records/people/cadre.ts";

/** Who speaks, and where. */
export interface Speaker {
  address: Address;
  /** The private address of the sender. */
  sender: Address;
  place: "private" | "group";
  /** Undefined for a stranger, or after consent was withdrawn. */
  cadre?: Cadre;
  /** A linked person who has left the roster: keeps the rights to their own data. */
  left?: boolean;
  /** A linked person without consent: treated as a stranger, but needs no code to come back. */
  withdrawn?: boolean;
  /** The unit this group is bound to. */
  groupUnit?: string;
}

/** A speaker who is a linked cadre. */
export interface CadreSpeaking extends Speaker {
  cadre: Cadre;
}

/** For flows that only a cadre may start; the router lets in nobody else. */
export function cadreOf(speaker: Speaker): CadreSpeaking {
  const { cadre } = speaker;
  if (!cadre) throw new Error("a stranger came to a flow for members");
  return { ...speaker, cadre };
}
