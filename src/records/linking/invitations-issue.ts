import { randomBytes } from "node:crypto";
import {
  CODE_LENGTH,
  codeFrom,
  INVITATION_DAYS,
  LINK_CODE_MINUTES,
} from "../../rules/access/invitation-code.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import type { CodePurpose, InvitationModel, InvitationRecord } from "./invitations-models.ts";

const LIFE_MS: Record<CodePurpose, number> = {
  invitation: INVITATION_DAYS * 24 * 60 * 60_000,
  link: LINK_CODE_MINUTES * 60_000,
};

/** Whose code it is, and since when they are there: see {@link isOfBefore}. */
export interface Invitee {
  readonly code: string;
  readonly since?: Day | undefined;
  /** The code of the head who asks for it anew. */
  readonly by?: string | undefined;
}

/** Whether a code was handed out before its person left: coming back does not bring it to life again. */
export function isOfBefore({ issuedAt }: Pick<InvitationRecord, "issuedAt">, { since }: Invitee): boolean {
  return since !== undefined && dayOf(issuedAt.getTime()) < since;
}

/** Making codes and ending them: a person has at most one live code of each purpose. */
export function createIssue(invitations: InvitationModel) {
  function fresh(purpose: CodePurpose, cadre: string, at: Date, key?: string): InvitationRecord {
    const code = codeFrom(randomBytes(CODE_LENGTH));
    return {
      _id: code,
      cadre,
      purpose,
      issuedAt: at,
      expiresAt: new Date(at.getTime() + LIFE_MS[purpose]),
      slot: slotOf(purpose, cadre),
      madeBy: key ?? `code:${code}`,
      state: "live",
    };
  }

  /** Frees the person's place for another code. */
  async function end(code: string, state?: "revoked"): Promise<void> {
    const slot = `ended:${code}`;
    await invitations.updateOne({ _id: code, state: "live" }, { $set: state ? { slot, state } : { slot } });
  }

  /**
   * Replaces the person's live code by a new one. The same message after a crash has the same key and gets the same
   * code. A button pressed again has that key, too, but comes later, and gets a code that works.
   */
  async function renew(purpose: CodePurpose, invitee: Invitee, key: string, at: Date): Promise<string> {
    const { code: cadre, by } = invitee;
    const works = (made: InvitationRecord) =>
      made.state === "live" && made.expiresAt > at && !isOfBefore(made, invitee);
    for (let times = 1; ; ) {
      const madeBy = times === 1 ? key : `${key}:again-${times}`;
      const made = await invitations.findOne({ madeBy }).lean();
      const sameMessage = made?.issuedAt.getTime() === at.getTime();
      if (made && (sameMessage || works(made))) return made._id;
      if (made) {
        times++;
        continue;
      }
      const live = await invitations.findOne({ slot: slotOf(purpose, cadre) }).lean();
      if (live?.madeBy === madeBy) return live._id; // made under this key since the query above
      if (live) await end(live._id, "revoked");
      try {
        const { _id } = await invitations.create({
          ...fresh(purpose, cadre, at, madeBy),
          ...(by && { renewedBy: by }),
        });
        return _id;
      } catch (error) {
        if (!isDuplicateKey(error)) throw error; // another renewal was faster; it is revoked in turn
      }
    }
  }

  /** Live invitations of these cadres: existing ones, and new ones for the rest. */
  async function liveCodes(invitees: readonly Invitee[], at: Date): Promise<Map<string, string>> {
    const byCode = new Map(invitees.map((invitee) => [invitee.code, invitee]));
    const slots = [...byCode.keys()].map((cadre) => slotOf("invitation", cadre));
    const codes = new Map<string, string>();
    for (const record of await invitations.find({ slot: { $in: slots } }).lean()) {
      const { _id, cadre, expiresAt } = record;
      if (isOfBefore(record, byCode.get(cadre) ?? { code: cadre })) await end(_id, "revoked");
      else if (expiresAt <= at) await end(_id);
      else codes.set(cadre, _id);
    }
    const missing = invitees.filter(({ code }) => !codes.has(code));
    if (missing.length === 0) return codes;
    try {
      await invitations.insertMany(
        missing.map(({ code }) => fresh("invitation", code, at)),
        { ordered: false },
      );
    } catch (error) {
      if (!isDuplicateKey(error)) throw error; // somebody else is listing the same unit; those codes are just as good
    }
    for (const record of await invitations.find({ slot: { $in: slots } }).lean())
      codes.set(record.cadre, record._id);
    return codes;
  }

  /** Revokes every live code of a person. @returns whether there was one */
  async function revoke(cadre: string): Promise<boolean> {
    const slots = [slotOf("invitation", cadre), slotOf("link", cadre)];
    const live = await invitations.find({ slot: { $in: slots } }).lean();
    for (const { _id } of live) await end(_id, "revoked");
    return live.length > 0;
  }

  return { renew, liveCodes, revoke };
}

function slotOf(purpose: CodePurpose, cadre: string): string {
  return `${purpose}:${cadre}`;
}
