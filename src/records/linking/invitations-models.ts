import { type Connection, Schema } from "mongoose";
import { modelOn } from "../database/model-on.ts";
import type { Address } from "../people/address.ts";

/** `invitation`: handed to a person by a secretary · `link`: made by the person, for one more address. */
export type CodePurpose = "invitation" | "link";

/**
 * One code. It is not hashed: an invitation is listed again until it is used, so it must be readable. Whoever can read
 * this database can read more than a single-use code would give.
 */
export interface InvitationRecord {
  /** The code. */
  _id: string;
  cadre: string;
  purpose: CodePurpose;
  issuedAt: Date;
  expiresAt: Date;
  /**
   * Unique: `<purpose>:<cadre>` while this is the person's live code, afterwards `ended:<code>`, and `refused:<key>` once an
   * earlier app has refused the one that was linked by it: the key of the message that did.
   */
  slot: string;
  /** Unique: the key of the message that asked for it, so that the same key gets the same code. */
  madeBy: string;
  /** `taken`: an address has it and is about to be linked · `used`: that address is linked. */
  state: "live" | "taken" | "used" | "revoked";
  takenBy?: Address;
  takenAt?: Date;
  /** The code of the head who asked for it anew. */
  renewedBy?: string;
}

const invitationSchema = new Schema<InvitationRecord>(
  {
    _id: { type: String, required: true },
    cadre: { type: String, required: true },
    purpose: { type: String, required: true, enum: ["invitation", "link"] },
    issuedAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    slot: { type: String, required: true, unique: true },
    madeBy: { type: String, required: true, unique: true },
    state: { type: String, required: true, enum: ["live", "taken", "used", "revoked"] },
    takenBy: String,
    takenAt: Date,
    renewedBy: String,
  },
  { strict: "throw", versionKey: false },
);

/** The model of invitations on one connection. */
export function invitationModel(connection: Connection) {
  return modelOn<InvitationRecord>(connection, "Invitation", invitationSchema, "invitations");
}

export type InvitationModel = ReturnType<typeof invitationModel>;
