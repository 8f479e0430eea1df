import { setTimeout as sleep } from "node:timers/promises";
import type { Connection } from "mongoose";

/** A question that asks for nothing is answered in a few milliseconds where there is time. */
const SLOW_MS = 500;

/** Whether this process or its database is so busy that everything takes long; also when the database is away. */
export async function isSlow(connection: Connection): Promise<boolean> {
  const began = performance.now();
  const asked = connection.db?.command({ ping: 1 });
  await Promise.race([asked, sleep(2 * SLOW_MS)]).catch(() => sleep(2 * SLOW_MS));
  return performance.now() - began > SLOW_MS;
}
