import type { Connection } from "mongoose";
import { refuse } from "../../words/refusal.ts";
import { listMembersOfBefore } from "./migrations/list-members.ts";
import { moveDiscussionsOfEvents } from "./migrations/move-discussions.ts";
import { recogniseOfficesOfBefore } from "./migrations/recognise-offices.ts";
import { refuseHalfRestored } from "./unfinished-restore.ts";

/** One migration of the stored shape. It runs once, and must tolerate being repeated after a kill halfway. */
export interface Migration {
  /** Why and what, for the log. */
  name: string;
  run(connection: Connection): Promise<void>;
}

/** Every migration since the first release, oldest first. Only ever append to it. */
export const migrations: readonly Migration[] = [
  recogniseOfficesOfBefore,
  listMembersOfBefore,
  moveDiscussionsOfEvents,
];

interface SchemaVersion {
  _id: "schema";
  /** How many of {@link migrations} have run. */
  version: number;
}

/**
 * Migrates the stored shape to this program's.
 * @returns names of the migrations that ran
 * @throws Refusal when a newer program wrote the data, or a restore was cut off
 */
export async function migrate(
  connection: Connection,
  steps: readonly Migration[] = migrations,
): Promise<string[]> {
  await refuseHalfRestored(connection);
  const meta = connection.collection<SchemaVersion>("meta");
  const stored = await meta.findOne({ _id: "schema" });
  const found = stored?.version ?? ((await isEmpty(connection)) ? steps.length : 0);
  if (found > steps.length) {
    throw refuse("start-schema-newer", { found: String(found), known: String(steps.length) });
  }
  const ran: string[] = [];
  for (const [index, step] of steps.entries()) {
    if (index < found) continue;
    await step.run(connection);
    await meta.updateOne({ _id: "schema" }, { $set: { version: index + 1 } }, { upsert: true });
    ran.push(step.name);
  }
  if (!stored && ran.length === 0) {
    await meta.updateOne({ _id: "schema" }, { $set: { version: found } }, { upsert: true });
  }
  return ran;
}

/** How many migrations have run on the stored data; 0 if no program with migrations has written it. */
export async function schemaOf(connection: Connection): Promise<number> {
  const stored = await connection.collection<SchemaVersion>("meta").findOne({ _id: "schema" });
  return stored?.version ?? 0;
}

/** A database without units has never been used, so it starts with the newest shape. */
async function isEmpty(connection: Connection): Promise<boolean> {
  return (await connection.collection("units").findOne({})) === null;
}
