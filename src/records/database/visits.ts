import type { Connection } from "mongoose";

const LONGEST_VISIT_MS = 60 * 60_000;
/** Longer than a lease: whatever the visitor still held is free by then. */
const AFTERWARDS_MS = 2 * 60_000;

interface Visit {
  _id: "visit";
  /** Until when chats may be left behind by it, also if it was killed. */
  until: Date;
}

/**
 * A program with a database of its own knows which chats it left unfinished, unless another process, the command line, has
 * worked on the database beside it. That one leaves word here.
 */
export function createVisits(connection: Connection) {
  const meta = connection.collection<Visit>("meta");
  const lastsUntil = async (until: number) => {
    await meta.updateOne({ _id: "visit" }, { $set: { until: new Date(until) } }, { upsert: true });
  };
  return {
    begin: (now: number) => lastsUntil(now + LONGEST_VISIT_MS),
    end: (now: number) => lastsUntil(now + AFTERWARDS_MS),
    async lasts(now: number): Promise<boolean> {
      const visit = await meta.findOne({ _id: "visit" });
      return visit !== null && visit.until.getTime() > now;
    },
  };
}
