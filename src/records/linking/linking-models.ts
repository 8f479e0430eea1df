import { type Connection, Schema } from "mongoose";
import { modelOn } from "../database/model-on.ts";
import type { Address } from "../people/address.ts";

/** How often an address has sent codes that do not exist. */
export interface WrongCodesRecord {
  _id: Address;
  count: number;
  lastAt: Date;
  /** Keys of the last counted messages, so that a message handled again counts once. */
  keys: string[];
}

/** One consent given or withdrawn, kept as proof (Luật 91/2025/QH15). */
export interface ConsentRecord {
  /** The key of the message that gave or withdrew it. */
  _id: string;
  cadre: string;
  given: boolean;
  /** The version of the text; of a withdrawal, of the text that is withdrawn from. */
  version: string;
  at: Date;
}

const wrongCodesSchema = new Schema<WrongCodesRecord>(
  {
    _id: { type: String, required: true },
    count: { type: Number, required: true },
    lastAt: { type: Date, required: true },
    keys: [String],
  },
  { strict: "throw", versionKey: false },
);

const consentSchema = new Schema<ConsentRecord>(
  {
    _id: { type: String, required: true },
    cadre: { type: String, required: true, index: true },
    given: { type: Boolean, required: true },
    version: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { strict: "throw", versionKey: false },
);

/** The models of linking on one connection. */
export function linkingModels(connection: Connection) {
  return {
    wrongCodes: modelOn<WrongCodesRecord>(connection, "WrongCodes", wrongCodesSchema, "wrong_codes"),
    wrongCheckIns: modelOn<WrongCodesRecord>(
      connection,
      "WrongCheckIns",
      wrongCodesSchema,
      "wrong_check_ins",
    ),
    consents: modelOn<ConsentRecord>(connection, "Consent", consentSchema, "consents"),
  };
}

export type LinkingModels = ReturnType<typeof linkingModels>;
