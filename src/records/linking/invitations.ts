import { dayOf } from "../../rules/calendar/time.ts";
import type { Address } from "../people/address.ts";
import type { Cadres } from "../people/cadres.ts";
import type { WithoutApp } from "../people/without-app.ts";
import type { InvitationLink, LinksOf } from "./invitation-links.ts";
import { createIssue, isOfBefore } from "./invitations-issue.ts";
import type { CodePurpose, InvitationModel } from "./invitations-models.ts";

/** An invitation as it is handed out. */
export interface Invitation {
  /** The code under which the cadre is stored. */
  cadre: string;
  /** The code as rosters have it, for people to read. */
  rosterCode: string;
  name: string;
  /** The unit's name. */
  unit: string;
  code: string;
  /** Where it can be used, by channel. */
  links: InvitationLink[];
}

/** A code's state at a moment; `by` tells who has a taken or used one. */
export type CodeState =
  | {
      kind: "live" | "taken" | "used" | "revoked" | "expired";
      cadre: string;
      purpose: CodePurpose;
      by?: Address;
    }
  | { kind: "unknown" };

/** Codes by which people link their chats: at least 128 bits, single use, expiring, revocable. */
export type Invitations = ReturnType<typeof createInvitations>;

export function createInvitations(
  invitations: InvitationModel,
  cadres: Pick<Cadres, "members" | "linksOf" | "person">,
  linksOf: LinksOf,
  withoutApp: Pick<WithoutApp, "all">,
) {
  const { renew, liveCodes, revoke } = createIssue(invitations);

  return {
    /** See {@link createIssue}. @param by the code of the head who asks for it */
    async renew(
      purpose: CodePurpose,
      { cadre, by }: { cadre: string; by?: string },
      key: string,
      at: Date,
    ): Promise<string> {
      const person = await cadres.person(cadre, dayOf(at.getTime()));
      return renew(purpose, { code: cadre, since: person?.since, by }, key, at);
    },

    revoke,

    /**
     * Invitations of a unit's cadres who have no address yet, by given name; the same live code each time. Nobody who bears
     * the mark that they use no app.
     */
    async forUnlinked(unit: string, scope: { below: boolean }, at: Date): Promise<Invitation[]> {
      const members = await cadres.members(unit, scope, dayOf(at.getTime()));
      const linked = await cadres.linksOf(members.map((member) => member.code));
      const marked = await withoutApp.all();
      const unlinked = members.filter(({ code }) => !linked.has(code) && !marked.has(code));
      const codes = await liveCodes(unlinked, at);
      const rows: Invitation[] = [];
      for (const { code: cadre, rosterCode, name, unitName } of unlinked) {
        const code = codes.get(cadre);
        if (code) rows.push({ cadre, rosterCode, name, unit: unitName, code, links: await linksOf(code) });
      }
      return rows;
    },

    linksOf,

    /** Looks up a code's state; changes nothing. */
    async peek(code: string, at: Date): Promise<CodeState> {
      const record = await invitations.findById(code).lean();
      if (!record) return { kind: "unknown" };
      const { cadre, purpose, state, expiresAt, takenBy } = record;
      const by = takenBy;
      if (state !== "live") return { kind: state, cadre, purpose, by };
      const person = await cadres.person(cadre, dayOf(at.getTime()));
      if (person && isOfBefore(record, person)) return { kind: "revoked", cadre, purpose, by };
      return { kind: expiresAt > at ? "live" : "expired", cadre, purpose, by };
    },

    /**
     * Takes a live code for an address, atomically, so that only one address gets it. The same address gets it again
     * until {@link settle}, so that a link cut off by a crash can be finished.
     * @returns the code's cadre and purpose; undefined when the code is not available
     */
    async use(
      code: string,
      address: Address,
      at: Date,
    ): Promise<{ cadre: string; purpose: CodePurpose } | undefined> {
      const taken = await invitations
        .findOneAndUpdate(
          { _id: code, state: "live", expiresAt: { $gt: at } },
          { $set: { state: "taken", takenBy: address, takenAt: at, slot: `ended:${code}` } },
          { returnDocument: "after" },
        )
        .lean();
      const record =
        taken ?? (await invitations.findOne({ _id: code, state: "taken", takenBy: address }).lean());
      return record ? { cadre: record.cadre, purpose: record.purpose } : undefined;
    },

    /** Marks the code as used, since its address is linked. */
    async settle(code: string): Promise<void> {
      await invitations.updateOne({ _id: code, state: "taken" }, { $set: { state: "used" } });
    },
  };
}
