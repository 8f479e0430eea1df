import { createHash } from "node:crypto";
import { type Connection, Schema } from "mongoose";
import type { Day } from "../../rules/calendar/time.ts";
import type { RosterCadre } from "../../rules/organisation/roster.ts";
import { modelOn } from "../database/model-on.ts";

/** What a person says of their own row of the roster: these cells are wrong, and hold this from a day on. */
export interface RowRequest {
  /** A short name, fit for a button. */
  readonly id: string;
  readonly cadre: string;
  readonly fields: Partial<Omit<RosterCadre, "code" | "formerCode">>;
  readonly from: Day;
  /** Codes of the heads who have been told. */
  readonly told: readonly string[];
}

interface RowRequestRecord extends Omit<RowRequest, "id" | "told"> {
  _id: string;
  told: string[];
  /** Names of the cells, in order: of the same ones only the last request is open. */
  what: string;
  askedAt: Date;
  /** `taken`: a head has accepted it, and the roster is about to be changed. `over`: asked anew, or the person has left. */
  state: "open" | "taken" | "accepted" | "refused" | "over";
  /** The head who decided, and the key of the message. */
  decidedBy?: string;
  decidedKey?: string;
  decidedAt?: Date;
}

/** What is asked for. */
export type Asked = Omit<RowRequest, "id" | "told">;

/** Whose decision it is, and which. */
export interface Decision {
  readonly by: string;
  readonly key: string;
  readonly to: "taken" | "refused";
}

/** What came of a decision: it holds, also when the same message made it before; or somebody else's does. */
export type Decided =
  | { kind: "mine"; request: RowRequest }
  | { kind: "others"; by: string }
  | { kind: "over" };

const requestSchema = new Schema<RowRequestRecord>(
  {
    _id: { type: String, required: true },
    cadre: { type: String, required: true },
    fields: { type: Schema.Types.Mixed, required: true },
    from: { type: String, required: true },
    told: [String],
    what: { type: String, required: true },
    askedAt: { type: Date, required: true },
    state: { type: String, required: true, enum: ["open", "taken", "accepted", "refused", "over"] },
    decidedBy: String,
    decidedKey: String,
    decidedAt: Date,
  },
  { strict: "throw", versionKey: false },
);

/** A head who accepted and whose program was killed: after this another one may. */
const TAKEN_FOR_MS = 60_000;

/** Requests to correct one's row. Who decides is asked when it is decided, so they go to whoever is in charge then. */
export type RowRequests = ReturnType<typeof createRowRequests>;

export function createRowRequests(connection: Connection) {
  const requests = modelOn<RowRequestRecord>(connection, "RowRequest", requestSchema, "row_requests");

  return {
    /** Asks, once under a key; an open request of the same person for the same cells is over. */
    async ask({ cadre, fields, from }: Asked, key: string, at: Date): Promise<RowRequest> {
      const id = createHash("sha256").update(key).digest("hex").slice(0, 12);
      const what = Object.keys(fields).sort().join();
      await requests.updateMany(
        { cadre, what, state: "open", _id: { $ne: id } },
        { $set: { state: "over" } },
      );
      const fresh = { cadre, fields, from, what, askedAt: at, state: "open" as const };
      await requests.updateOne({ _id: id }, { $setOnInsert: fresh }, { upsert: true });
      return { id, cadre, fields, from, told: [] };
    },

    /** These heads need not be told again. */
    async noteTold(id: string, heads: readonly string[]): Promise<void> {
      await requests.updateOne({ _id: id }, { $addToSet: { told: { $each: [...heads] } } });
    },

    async of(id: string): Promise<RowRequest | undefined> {
      const found = await requests.findById(id).lean();
      return found ? plainly(found) : undefined;
    },

    /** All that wait, the oldest first; they are few. */
    async open(): Promise<RowRequest[]> {
      const found = await requests.find({ state: "open" }).lean();
      return found.sort((a, b) => a.askedAt.getTime() - b.askedAt.getTime()).map(plainly);
    },

    /** Of two heads at once one decides. */
    async decide(id: string, { by, key, to }: Decision, at: Date): Promise<Decided> {
      const late = new Date(at.getTime() - TAKEN_FOR_MS);
      const free = [
        { state: "open" as const },
        { decidedKey: key },
        { state: "taken" as const, decidedAt: { $lt: late } },
      ];
      const { matchedCount } = await requests.updateOne(
        { _id: id, $or: free },
        { $set: { state: to, decidedBy: by, decidedKey: key, decidedAt: at } },
      );
      const found = await requests.findById(id).lean();
      if (!found || found.state === "over") return { kind: "over" };
      if (matchedCount > 0) return { kind: "mine", request: plainly(found) };
      return { kind: "others", by: found.decidedBy ?? "" };
    },

    /** The roster says so now. */
    async settle(id: string): Promise<void> {
      await requests.updateOne({ _id: id, state: "taken" }, { $set: { state: "accepted" } });
    },

    /** It could not be done now: somebody may try again. */
    async reopen(id: string): Promise<void> {
      await requests.updateOne({ _id: id, state: "taken" }, { $set: { state: "open" } });
    },

    /** The person has left: nothing is left to correct. */
    async end(id: string): Promise<void> {
      await requests.updateOne({ _id: id, state: { $in: ["open", "taken"] } }, { $set: { state: "over" } });
    },
  };
}

function plainly({ _id: id, cadre, fields, from, told }: RowRequestRecord): RowRequest {
  return { id, cadre, fields, from, told };
}
