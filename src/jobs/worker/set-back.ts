import type { Connection } from "mongoose";

/** What of Agenda's jobs is looked at here. */
interface BeatJob {
  name: string;
  nextRunAt: Date | null;
  lockedAt?: Date | null;
}

/**
 * Brings a beat into the present. One that is due, or was locked, later than any can be stems from before the clock was set back: nobody
 * would hear anything until that time has come again.
 * @param everyMs how often it beats
 * @param lockMs how long it is locked at most without a sign of life
 */
export async function bringIntoPresent(
  connection: Connection,
  { name, everyMs, lockMs }: { name: string; everyMs: number; lockMs: number },
): Promise<void> {
  const jobs = connection.collection<BeatJob>("agendaJobs");
  const now = Date.now();
  const later = (ms: number) => ({ $gt: new Date(now + 2 * ms) });
  await jobs.updateMany({ name, nextRunAt: later(everyMs) }, { $set: { nextRunAt: new Date(now) } });
  await jobs.updateMany({ name, lockedAt: later(lockMs) }, { $unset: { lockedAt: "" } });
}
