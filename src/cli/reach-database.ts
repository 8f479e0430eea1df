import type { Config } from "../config.ts";
import { findRunningDatabase, startEmbeddedDatabase } from "../records/embedded/embedded-database.ts";
import { Refusal } from "../words/refusal.ts";
import type { Phrase } from "../words/words.ts";
import type { Console } from "./console.ts";

/** The database of a command: whose it is, and how it is left. */
export interface Reached {
  uri: string;
  /** The running program keeps it, has made its indexes and sends what is queued. */
  beside: boolean;
  leave(): Promise<void>;
}

/**
 * That of MONGODB_URI, or the embedded one of the running program, or one that is started for this command and stopped
 * after it.
 * @throws Refusal with the mend when the embedded one cannot be started
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
    // The program may have been starting at the same moment.
    const started = isTaken(error) ? await findRunningDatabase(dataDir) : undefined;
    if (started) return joined(started);
    throw error;
  }
}

/** That a database opens for a moment is no news; that one is built, or an old one ended, is. */
function unusual(console: Console): (step: Phrase) => void {
  return (step) => {
    if (step.key === "database-building" || step.key === "database-ending-orphan") console.note(step);
  };
}

function isTaken(error: unknown): boolean {
  return error instanceof Refusal && error.phrase.key === "database-open-elsewhere";
}
