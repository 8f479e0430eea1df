import { type Connection, Schema } from "mongoose";
import { refuse } from "../../words/refusal.ts";
import { modelOn } from "../database/model-on.ts";
import type { Address } from "../people/address.ts";
import type { PeopleModels } from "../people/people-models.ts";
import type { Invitations } from "./invitations.ts";
import type { InvitationModel } from "./invitations-models.ts";

/** An app of which somebody above has to say whose it is, since the person has no earlier one that could refuse it. */
export interface AppToConfirm {
  /** The invitation's code by which it was linked; it opens nothing any more. */
  _id: string;
  cadre: string;
  address: Address;
  /** The code of the head who had renewed the invitation; unknown where it was only listed. */
  renewedBy?: string;
  at: Date;
  /** Codes of the heads who have been told. */
  told: string[];
  /** `key`: of the message that decided. */
  decided?: { is: "confirmed" | "refused"; by: string; key: string; at: Date };
}

const schema = new Schema<AppToConfirm>(
  {
    _id: { type: String, required: true },
    cadre: { type: String, required: true },
    address: { type: String, required: true },
    renewedBy: String,
    at: { type: Date, required: true },
    told: [String],
    decided: Schema.Types.Mixed,
  },
  { strict: "throw", versionKey: false },
);

/** An app is asked about before it is linked: what does not wait yet may be about to. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/** Apps that wait for the level above. */
export type Confirmations = ReturnType<typeof createConfirmations>;

export function createConfirmations(
  connection: Connection,
  { links }: Pick<PeopleModels, "links">,
  codes: InvitationModel,
  { revoke }: Pick<Invitations, "revoke">,
) {
  const apps = modelOn<AppToConfirm>(connection, "AppToConfirm", schema, "apps_to_confirm");

  async function isWaiting({ _id, address }: AppToConfirm): Promise<boolean> {
    return (await links.findById(address).lean())?.unconfirmed === _id;
  }

  return {
    /** The app that was linked by this code has to be confirmed; asked again, it changes nothing. */
    async ask(
      code: string,
      { cadre, address, at }: Pick<AppToConfirm, "cadre" | "address" | "at">,
    ): Promise<void> {
      const renewedBy = (await codes.findById(code).lean())?.renewedBy;
      const app = { cadre, address, at, told: [], ...(renewedBy && { renewedBy }) };
      await apps.updateOne({ _id: code }, { $setOnInsert: app }, { upsert: true });
    },

    /** Those that wait, oldest first. One that was taken out meanwhile is let go, and one that was never linked, after a day. */
    async open(now: Date): Promise<AppToConfirm[]> {
      const found = await apps.find({ decided: { $exists: false } }).lean<AppToConfirm[]>();
      const open: AppToConfirm[] = [];
      for (const app of found)
        if (await isWaiting(app)) open.push(app);
        else if (now.getTime() - app.at.getTime() > KEPT_MS)
          await apps.deleteOne({ _id: app._id, decided: { $exists: false } });
      return open.sort((a, b) => a.at.getTime() - b.at.getTime());
    },

    /** The app of a cadre about which `by` has decided, and then died before it was opened or taken out. */
    async cutOff(cadre: string, by: string): Promise<AppToConfirm | undefined> {
      for (const app of await apps.find({ cadre, "decided.by": by }).lean<AppToConfirm[]>())
        if (await isWaiting(app)) return app;
      return undefined;
    },

    async of(code: string): Promise<AppToConfirm | undefined> {
      return (await apps.findById(code).lean<AppToConfirm>()) ?? undefined;
    },

    async noteTold(code: string, heads: readonly string[]): Promise<void> {
      await apps.updateOne({ _id: code }, { $addToSet: { told: { $each: heads } } });
    },

    /**
     * Opens the app, or takes it out and ends the person's codes. Of two heads at once one decides; the same message again finishes
     * what a death cut off.
     * @throws Refusal when it is decided, or no longer there
     */
    async decide(
      code: string,
      is: "confirmed" | "refused",
      { by, key, at }: { by: string; key: string; at: Date },
    ): Promise<AppToConfirm> {
      const before = await apps.findById(code).lean<AppToConfirm>();
      if (before && !before.decided && (await isWaiting(before)))
        await apps.updateOne(
          { _id: code, decided: { $exists: false } },
          { $set: { decided: { is, by, key, at } } },
        );
      const app = await apps.findById(code).lean<AppToConfirm>();
      if (app?.decided?.key !== key) throw refuse("link-confirm-over");
      const link = { _id: app.address, cadre: app.cadre, unconfirmed: code };
      if (app.decided.is === "confirmed")
        await links.updateOne(link, { $unset: { unconfirmed: "", renewed: "" } });
      else {
        await codes.updateOne({ _id: code }, { $set: { state: "revoked" } });
        await revoke(app.cadre);
        // The last: by the link it is seen whether this was cut off.
        await links.deleteOne(link);
      }
      return app;
    },
  };
}
