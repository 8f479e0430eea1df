import type { Config } from "../config.ts";
import { findRunningDatabase, startEmbeddedDatabase } from "../records/embedded/embedded-database.ts";
import { Refusal } from "../words/refusal.ts";
import type { Phrase } from "../words/words.ts";
import type { Console } from "./console.ts";

/** A command's database, and how to leave it. */
export interface Reached {
  uri: string;
  /** The running program owns it, has made its indexes and sends what is queued. */
  beside: boolean;
  leave(): Promise<void>;
}

/**
 * Reaches the database of MONGODB_URI, or the embedded one of the running program, or one that is started for this
 * command and stopped afterwards.
 * @throws Refusal that names the remedy when the embedded one cannot be started
 */
export async function reachDatabase({ mongoUri, dataDir }: Config, console: Console): Promise<Reached> {
  const joined = (uri: string): Reached => ({ uri, beside: true, leave: async () => {} });
  if (mongoUri) return { ...joined(mongoUri), beside: false };
  const running = await findRunningDatabase(dataDir);
  if (running) return joined(running);
  try {
    const { uri, stop } = await startEmbeddedDatabase({ dataDir, progress: unusual(console) });
    return { uri, beside: false, leave: stop };
  } catch (error) {
    // The program may have started at the same moment.
    const started = isTaken(error) ? await findRunningDatabase(dataDir) : undefined;
    if (started) return joined(started);
    throw error;
  }
}

/** Opening a database briefly is not worth telling; building one, or ending an old one, is. */
function unusual(console: Console): (step: Phrase) => void {
  return (step) => {
    if (step.key === "database-building" || step.key === "database-ending-orphan") console.note(step);
  };
}

function isTaken(error: unknown): boolean {
  return error instanceof Refusal && error.phrase.key === "database-open-elsewhere";
}
