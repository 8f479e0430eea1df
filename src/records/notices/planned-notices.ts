import { type Connection, Schema } from "mongoose";
import type { PeriodId } from "../../rules/calendar/periods.ts";
import type { CallName } from "../../rules/duties/moments.ts";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { modelOn } from "../database/model-on.ts";

/**
 * A reminder's place in a fan-out: who is to be reminded when, and of what. Its text is written only when its turn has
 * come; the notice itself ensures that it goes out once.
 */
export interface PlannedNotice {
  /** The notice's name. */
  _id: string;
  /** The job's name. */
  job: string;
  period: PeriodId;
  call: CallName;
  cadre: string;
  /** The one at whose times they hear it: whose night is kept. */
  unit: string;
  /** The platform whose pace it follows. */
  channel: string;
  plannedAt: Date;
  dueAt: Date;
  /** The end of the window over which it was spread; left out: none, it goes as fast as possible. */
  until?: Date;
  /** `waiting` · `let-out`: it was put into its chat's outbox · `spared`: it was no longer needed when its turn came. */
  state: "waiting" | "let-out" | "spared";
}

const plannedSchema = new Schema<PlannedNotice>(
  {
    _id: { type: String, required: true },
    job: { type: String, required: true },
    period: { type: String, required: true },
    call: { type: String, required: true },
    cadre: { type: String, required: true },
    unit: { type: String, required: true },
    channel: { type: String, required: true },
    plannedAt: { type: Date, required: true },
    dueAt: { type: Date, required: true },
    until: Date,
    state: { type: String, required: true },
  },
  { strict: "throw", versionKey: false },
);

/** The running fan-outs: few documents at a time, since finished ones are forgotten. */
export type PlannedNotices = ReturnType<typeof createPlannedNotices>;

export function createPlannedNotices(connection: Connection) {
  const planned = modelOn<PlannedNotice>(connection, "PlannedNotice", plannedSchema, "planned_notices");

  async function inOrder(query: object): Promise<PlannedNotice[]> {
    const found: PlannedNotice[] = await planned.find(query).lean();
    return found.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  }

  return {
    /** Plans notices; an already planned one keeps its place. */
    async add(notices: readonly Omit<PlannedNotice, "state">[]): Promise<void> {
      const waiting = notices.map((notice) => ({ ...notice, state: "waiting" as const }));
      try {
        await planned.insertMany(waiting, { ordered: false });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
    },

    /** All notices of fan-outs that are not forgotten yet, in due order. */
    all: () => inOrder({}),

    /** Those whose turn has come. */
    due: (now: number) => inOrder({ state: "waiting", dueAt: { $lte: new Date(now) } }),

    /** How many wait for their turn. */
    async waiting(): Promise<number> {
      return planned.countDocuments({ state: "waiting" });
    },

    /** Their turn has come. */
    async settle(ids: readonly string[], state: "let-out" | "spared"): Promise<void> {
      if (ids.length > 0) await planned.updateMany({ _id: { $in: [...ids] } }, { $set: { state } });
    },

    async forget(ids: readonly string[]): Promise<void> {
      await planned.deleteMany({ _id: { $in: [...ids] } });
    },
  };
}
