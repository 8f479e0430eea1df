import type { Connection } from "mongoose";

interface ProcessRecord {
  _id: string;
  /** Counts up for as long as it lives. */
  beat: number;
}

interface Seen {
  beat: number;
  /** When it was seen to have changed, by this process's steady clock. */
  at: number;
}

/** The processes that work on a database. One that no longer shows itself has died; by whichever clock it lived. */
export class Processes {
  readonly #records;
  readonly #name: string;
  readonly #deadAfterMs: number;
  readonly #seen = new Map<string, Seen>();

  /** @param deadAfterMs of silence: no shorter than its leases run */
  constructor(connection: Connection, name: string, deadAfterMs: number) {
    this.#records = connection.collection<ProcessRecord>("processes");
    this.#name = name;
    this.#deadAfterMs = deadAfterMs;
  }

  /** Shows that this process lives. */
  async beat(): Promise<void> {
    await this.#records.updateOne({ _id: this.#name }, { $inc: { beat: 1 } }, { upsert: true });
  }

  /** It ends, and has left word of what it had in hand. */
  async end(): Promise<void> {
    await this.#records.deleteOne({ _id: this.#name });
  }

  /**
   * Whether another process has been found dead now. Each death is found by one.
   * @param now milliseconds of a steady clock
   */
  async someoneDied(now: number): Promise<boolean> {
    let died = false;
    for (const { _id, beat } of await this.#records.find({ _id: { $ne: this.#name } }).toArray()) {
      const before = this.#seen.get(_id);
      if (before?.beat !== beat) this.#seen.set(_id, { beat, at: now });
      else if (now - before.at >= this.#deadAfterMs) {
        const { deletedCount } = await this.#records.deleteOne({ _id, beat });
        this.#seen.delete(_id);
        died ||= deletedCount > 0;
      }
    }
    return died;
  }
}
