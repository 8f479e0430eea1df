import type { Connection } from "mongoose";
import { openDatabase } from "../../../src/records/database/database.ts";
import { findRunningDatabase } from "../../../src/records/embedded/embedded-database.ts";

const FOUND_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 500;
const AT_ONCE = 4;

/** A connection to the database that answers at this address. */
interface Open {
  readonly uri: string;
  readonly connection: Promise<Connection>;
}

/** What the program keeps, read from outside over one connection, for as long as the same database answers. */
export class ProgramRecords {
  readonly #dataDir: string;
  #open: Open | undefined;

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  /** @throws Error when it fails for a minute: everything may just be killed, so it is tried for a while */
  async read<T>(read: (connection: Connection) => Promise<T>): Promise<T> {
    const end = performance.now() + FOUND_WITHIN_MS;
    for (;;) {
      const uri = await findRunningDatabase(this.#dataDir);
      const open = uri === undefined ? undefined : this.#at(uri);
      try {
        if (open) return await read(await open.connection);
      } catch (error) {
        this.#leave(open);
        if (performance.now() > end) throw error;
      }
      if (performance.now() > end) throw new Error("the database is away");
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }

  /** Whether the program has looked at its clock since a moment of that clock, and nothing waits in any chat to be sent. */
  hasSaidAllSince(moment: number): Promise<boolean> {
    return this.read(async (connection) => {
      const look = await connection.collection("agendaJobs").findOne({ name: "tick" });
      const begun: Date | undefined = look?.lastRunAt;
      const ended: Date | undefined = look?.lastFinishedAt;
      if (!begun || !ended || begun.getTime() < moment || ended < begun) return false;
      const waits = { "outbox.0": { $exists: true } };
      return (await connection.collection("chats").findOne(waits, { projection: { _id: 1 } })) === null;
    });
  }

  close(): void {
    this.#leave(this.#open);
  }

  #at(uri: string): Open {
    if (this.#open?.uri !== uri) {
      this.#leave(this.#open);
      this.#open = { uri, connection: openDatabase(uri, AT_ONCE) };
    }
    return this.#open;
  }

  /** Whoever still reads over it tries again over the next one. */
  #leave(open: Open | undefined): void {
    if (this.#open === open) this.#open = undefined;
    open?.connection.then((connection) => connection.close()).catch(() => {});
  }
}
