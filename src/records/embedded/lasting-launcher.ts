import { setTimeout as sleep } from "node:timers/promises";
import type { Room } from "../database/disk-room.ts";
import type { LauncherFailure, LauncherProcess, LauncherStart } from "./launcher-process.ts";

const LOOK_EVERY_MS = 1_000;

/** A launcher that is begun again, at the same port, once there is room, each time a full disk has ended it. */
export class LastingLauncher {
  /** Resolves when it has ended for any other reason, or could not be begun again. */
  readonly died: Promise<LauncherFailure>;
  readonly #again: () => Promise<LauncherStart>;
  readonly #room: Room;
  readonly #stopping = new AbortController();
  #process: LauncherProcess | undefined;
  #starting: Promise<LauncherStart> | undefined;

  constructor(first: LauncherProcess, again: () => Promise<LauncherStart>, room: Room) {
    this.#process = first;
    this.#again = again;
    this.#room = room;
    this.died = this.#lasts(first);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#starting;
    await this.#process?.stop();
  }

  async #lasts(first: LauncherProcess): Promise<LauncherFailure> {
    let why = await first.died;
    while (why === "full") {
      this.#process = undefined;
      await this.#waitForRoom();
      this.#starting = this.#again();
      const start = await this.#starting;
      if ("failed" in start) {
        why = start.failed;
        continue;
      }
      this.#process = start.process;
      why = await start.process.died;
    }
    return why;
  }

  /** Never resolves once it is stopped. */
  async #waitForRoom(): Promise<void> {
    const { signal } = this.#stopping;
    do await sleep(LOOK_EVERY_MS, undefined, { signal, ref: false }).catch(() => new Promise(() => {}));
    while (await this.#room.shortage());
    // It may have been stopped while the room was looked at.
    if (signal.aborted) await new Promise(() => {});
  }
}
