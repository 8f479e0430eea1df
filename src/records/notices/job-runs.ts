import { type Connection, Schema } from "mongoose";
import { modelOn } from "../database/model-on.ts";

/**
 * One job at one of its moments, for the people who share it. An unfinished run is repeated; notices still go out once.
 */
interface JobRunRecord {
  /** `<job>:<period>:<call>:<whose>`; `start` holds the worker's earliest look at the clock. */
  _id: string;
  at: Date;
  finishedAt?: Date;
}

const runSchema = new Schema<JobRunRecord>(
  { _id: { type: String, required: true }, at: { type: Date, required: true }, finishedAt: Date },
  { strict: "throw", versionKey: false },
);

/** Which moments of jobs are done. */
export type JobRuns = ReturnType<typeof createJobRuns>;

const START = "start";

export function createJobRuns(connection: Connection) {
  const runs = modelOn<JobRunRecord>(connection, "JobRun", runSchema, "job_runs");
  return {
    /**
     * The earliest moment at which a worker looked at this database, epoch milliseconds; nothing due before that was missed. Not the first
     * one: a clock that was ahead and is put right would mute everybody until its day comes.
     */
    async since(now: number): Promise<number> {
      const first = await runs
        .findOneAndUpdate(
          { _id: START },
          { $min: { at: new Date(now) } },
          { upsert: true, returnDocument: "after" },
        )
        .lean();
      return first ? first.at.getTime() : now;
    },

    async isFinished(id: string): Promise<boolean> {
      return (await runs.findOne({ _id: id, finishedAt: { $exists: true } }).lean()) !== null;
    },

    async finish(id: string, at: number): Promise<void> {
      const when = new Date(at);
      await runs.updateOne(
        { _id: id },
        { $set: { finishedAt: when }, $setOnInsert: { at: when } },
        { upsert: true },
      );
    },
  };
}
