import type { Closed } from "../../records/linking/renewals.ts";
import type { Address } from "../../records/people/address.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import type { PlainKey } from "../../words/words.ts";

/** Who speaks, and where. */
export interface Speaker {
  address: Address;
  /** The private address of the sender. */
  sender: Address;
  place: "private" | "group";
  /** Undefined for a stranger, or after consent was withdrawn. */
  cadre?: Cadre;
  /** The app is new, and closed to what is the person's alone; not to be left out, or it would be open. */
  readonly closed: Closed | undefined;
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

/**
 * The answer to somebody who may not do anything yet. It asks for a code in private only, because a group would see it.
 */
export function strangerHears(me: Speaker): PlainKey {
  if (me.place === "group") return "link-in-private";
  if (me.left) return "link-left";
  return me.withdrawn ? "link-withdrawn" : "link-how";
}
