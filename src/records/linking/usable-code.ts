import { refuse } from "../../words/refusal.ts";
import type { Address } from "../people/address.ts";
import type { CodeState, Invitations } from "./invitations.ts";

/** Looks a code up for an address; see {@link codeLookup}. */
export type UsableCode = ReturnType<typeof codeLookup>;

export function codeLookup(invitations: Pick<Invitations, "peek">) {
  /** @throws Refusal when this code cannot be used by this address */
  return async (code: string, address: Address, at: Date): Promise<CodeState> => {
    const standing = await invitations.peek(code, at);
    const { kind } = standing;
    const own = (kind === "taken" || kind === "used") && standing.by === address;
    if (kind === "expired")
      throw refuse(standing.purpose === "link" ? "link-own-code-expired" : "link-code-expired");
    if (kind === "revoked") throw refuse("link-code-revoked");
    if ((kind === "taken" || kind === "used") && !own) throw refuse("link-code-used");
    return standing;
  };
}
