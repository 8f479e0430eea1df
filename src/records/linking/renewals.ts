import { refuse } from "../../words/refusal.ts";
import type { Address } from "../people/address.ts";
import type { PeopleModels } from "../people/people-models.ts";
import type { LinkRecord } from "../people/people-records.ts";
import type { Invitations } from "./invitations.ts";
import type { InvitationModel, InvitationRecord } from "./invitations-models.ts";
import { shortName } from "./linking-addresses.ts";

/** So long a person's earlier apps can refuse one that was linked by a code which a head renewed. */
export const REFUSABLE_MS = 24 * 60 * 60_000;

/** An app that is out again. */
export interface RefusedApp {
  address: Address;
  /** The code of the head who had renewed the invitation; unknown for a code of before. */
  renewedBy?: string;
}

/** Until it can no longer be refused (epoch milliseconds), or until the level above has said whose it is. */
export type Closed = "until-confirmed" | { until: number };

/** Apps that were linked by a renewed invitation, for as long as they can be refused. */
export type Renewals = ReturnType<typeof createRenewals>;

/** How an app is closed to what is the person's alone; undefined for one that is open. @param at epoch milliseconds */
export function closedAt(
  { renewed, unconfirmed }: Pick<LinkRecord, "renewed" | "unconfirmed">,
  at: number,
): Closed | undefined {
  if (unconfirmed) return "until-confirmed";
  const until = renewed?.until.getTime();
  return until !== undefined && until > at ? { until } : undefined;
}

export function createRenewals(
  { links }: Pick<PeopleModels, "links">,
  invitations: InvitationModel,
  { revoke }: Pick<Invitations, "revoke">,
) {
  /** The newest such app of the person, or the one that is named. */
  async function refusable(apps: readonly LinkRecord[], app: string, at: Date) {
    return apps
      .filter(({ renewed }) => renewed && renewed.until > at)
      .filter(({ _id }) => app === "" || shortName(_id) === app)
      .sort((a, b) => b.linkedAt.getTime() - a.linkedAt.getTime())[0]?.renewed?.code;
  }

  /** Ends the code, which says from then on by which message: so the same message finishes what a death cut off. */
  async function markRefused(code: string, slot: string): Promise<InvitationRecord | null> {
    const open = { _id: code, state: { $in: ["taken" as const, "used" as const] } };
    return invitations
      .findOneAndUpdate(open, { $set: { state: "revoked", slot } }, { returnDocument: "after" })
      .lean();
  }

  return {
    /** Until when a new app is closed to what is the person's alone; undefined for any other. */
    async closed(address: Address, at: number): Promise<Closed | undefined> {
      return closedAt((await links.findById(address).lean()) ?? {}, at);
    },

    /**
     * Takes an app out again, and ends the person's codes. What it logged stays.
     * @param apps the person's
     * @param app its short name; empty: the newest that can be refused
     * @throws Refusal when there is none, or no longer
     */
    async refuse(
      cadre: string,
      { apps, app }: { apps: readonly LinkRecord[]; app: string },
      key: string,
      at: Date,
    ): Promise<RefusedApp> {
      const slot = `refused:${key}`;
      let refused: InvitationRecord | null = await invitations.findOne({ slot }).lean();
      if (!refused) {
        const code = await refusable(apps, app, at);
        refused = code === undefined ? null : await markRefused(code, slot);
      }
      if (!refused?.takenBy) throw refuse("link-refuse-none");
      const { _id, takenBy: address, renewedBy } = refused;
      await links.deleteOne({ _id: address, cadre, "renewed.code": _id });
      await revoke(cadre);
      return { address, ...(renewedBy && { renewedBy }) };
    },
  };
}
