import { randomBytes } from "node:crypto";
import { CODE_LENGTH, codeFrom, INVITATION_DAYS, LINK_CODE_MINUTES } from "../rules/invitation-code.ts";
import { dayOf } from "../rules/time.ts";
import type { Address } from "./address.ts";
import { isDuplicateKey } from "./duplicate-key.ts";
import type { CodePurpose, InvitationModel, InvitationRecord } from "./invitations-models.ts";
import type { People } from "./people.ts";

/** An invitation as it is handed out. */
export interface Invitation {
  cadre: string;
  name: string;
  /** The unit's name. */
  unit: string;
  code: string;
  /** Deep link; null while no Telegram bot is known. */
  telegram: string | null;
}

/** What a code is worth at a moment; `taken` and `used` are told apart by who has it. */
export type CodeStanding =
  | {
      kind: "live" | "taken" | "used" | "revoked" | "expired";
      cadre: string;
      purpose: CodePurpose;
      by?: Address;
    }
  | { kind: "unknown" };

/** Makes the deep link of a code; null when no bot is known. */
export type TelegramLink = (code: string) => string | null | Promise<string | null>;

/** Codes by which people get in: at least 128 bits, single use, expiring, revocable. */
export type Invitations = ReturnType<typeof createInvitations>;

const LIFE_MS: Record<CodePurpose, number> = {
  invitation: INVITATION_DAYS * 24 * 60 * 60_000,
  link: LINK_CODE_MINUTES * 60_000,
};

export function createInvitations(
  invitations: InvitationModel,
  people: Pick<People, "members" | "noticeAddresses">,
  telegramLink: TelegramLink,
) {
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

  /** A new code in place of the person's live one; asked again under the same key, the same code. */
  async function renew(purpose: CodePurpose, cadre: string, at: Date, key: string): Promise<string> {
    for (;;) {
      const made = await invitations.findOne({ madeBy: key }).lean();
      if (made) return made._id;
      const live = await invitations.findOne({ slot: slotOf(purpose, cadre) }).lean();
      if (live) await end(live._id, "revoked");
      try {
        const { _id } = await invitations.create(fresh(purpose, cadre, at, key));
        return _id;
      } catch (error) {
        if (!isDuplicateKey(error)) throw error; // another renewal came between: it is revoked in turn
      }
    }
  }

  /** Live invitations of these cadres: those that exist, new ones for the rest. */
  async function liveCodes(cadres: readonly string[], at: Date): Promise<Map<string, string>> {
    const slots = cadres.map((cadre) => slotOf("invitation", cadre));
    const found = await invitations.find({ slot: { $in: slots } }).lean();
    const live = found.filter((record) => record.expiresAt > at);
    for (const { _id, expiresAt } of found) if (expiresAt <= at) await end(_id);
    const codes = new Map(live.map((record) => [record.cadre, record._id]));
    const missing = cadres.filter((cadre) => !codes.has(cadre));
    if (missing.length === 0) return codes;
    try {
      await invitations.insertMany(
        missing.map((cadre) => fresh("invitation", cadre, at)),
        { ordered: false },
      );
    } catch (error) {
      if (!isDuplicateKey(error)) throw error; // somebody else lists the same unit: those codes are as good
    }
    for (const record of await invitations.find({ slot: { $in: slots } }).lean())
      codes.set(record.cadre, record._id);
    return codes;
  }

  return {
    renew,

    /** Invitations of a unit's cadres who have no address yet, by given name; the same live code each time. */
    async forUnlinked(unit: string, at: Date, scope: { below: boolean }): Promise<Invitation[]> {
      const members = await people.members(unit, dayOf(at.getTime()), scope);
      const linked = await people.noticeAddresses(members.map((member) => member.code));
      const unlinked = members.filter((member) => !linked.has(member.code));
      const codes = await liveCodes(
        unlinked.map((member) => member.code),
        at,
      );
      const rows: Invitation[] = [];
      for (const { code: cadre, name, unitName } of unlinked) {
        const code = codes.get(cadre);
        if (code) rows.push({ cadre, name, unit: unitName, code, telegram: await telegramLink(code) });
      }
      return rows;
    },

    /** The deep link of a code; null while no Telegram bot is known. */
    async telegramLink(code: string): Promise<string | null> {
      return telegramLink(code);
    },

    /** Ends every live code of a person. True when there was one. */
    async revoke(cadre: string): Promise<boolean> {
      const slots = [slotOf("invitation", cadre), slotOf("link", cadre)];
      const live = await invitations.find({ slot: { $in: slots } }).lean();
      for (const { _id } of live) await end(_id, "revoked");
      return live.length > 0;
    },

    /** What a code is worth; changes nothing. */
    async peek(code: string, at: Date): Promise<CodeStanding> {
      const record = await invitations.findById(code).lean();
      if (!record) return { kind: "unknown" };
      const { cadre, purpose, state, expiresAt, takenBy } = record;
      const kind = state === "live" && expiresAt <= at ? "expired" : state;
      return { kind, cadre, purpose, by: takenBy };
    },

    /**
     * Takes a live code for an address, atomically: of two addresses one gets it. The address that has it gets it again
     * until {@link settle}, so that a link broken off by a crash can be finished.
     * @returns the code's cadre and purpose; nothing when the code is not to be had
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

    /** The address that took the code is linked: the code has served. */
    async settle(code: string): Promise<void> {
      await invitations.updateOne({ _id: code, state: "taken" }, { $set: { state: "used" } });
    },

    /** Every code of a person, for the person's own data. */
    async ofCadre(cadre: string): Promise<InvitationRecord[]> {
      return invitations.find({ cadre }).lean();
    },

    /** Removes every code of a person. */
    async forget(cadre: string): Promise<void> {
      await invitations.deleteMany({ cadre });
    },
  };
}

function slotOf(purpose: CodePurpose, cadre: string): string {
  return `${purpose}:${cadre}`;
}
