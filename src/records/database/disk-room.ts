import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { type Refusal, refuse } from "../../words/refusal.ts";

const MB = 1024 * 1024;

/**
 * Below so much free room nothing new is taken in, so that what has been taken in can be finished. The store grows by up to 32 MB, and one part of a file,
 * before it is compacted, which writes 16 MB anew beside the old ones (`DurableBackend`); a dozen files of 5 MB, or everybody's
 * papers in one of 33 MB, stored twice after a kill, may be in hand at once; the rest is for whoever else writes to this disk in the
 * second between two looks. Where it was not enough, the database ends and is begun again (`LastingLauncher`): nothing is lost by
 * that either.
 */
export const DISK_RESERVE_MB = 200;
/** It is open again from so many times the reserve on, so that it does not open and close with each message. */
const ENOUGH = 1.1;
const LOOK_EVERY_MS = 1_000;
const TELL_EVERY_MS = 60_000;

/** How much is free, and how much has to be; megabytes. */
export interface Shortage {
  readonly freeMb: number;
  readonly neededMb: number;
}

/** Why a folder cannot be written, and how much room it needs; one with room enough has a limit of another kind. */
export async function noRoomIn(folder: string, reserveMb = DISK_RESERVE_MB): Promise<Refusal> {
  const shortage = await new DiskRoom(folder, () => reserveMb).shortage();
  if (!shortage) return refuse("database-over-quota", { folder, neededMb: String(reserveMb) });
  const { freeMb, neededMb } = shortage;
  return refuse("database-disk-full", { folder, freeMb: String(freeMb), neededMb: String(neededMb) });
}

/** Whether there is room on the disk for anything new. */
export interface Room {
  /** Undefined while there is enough. */
  shortage(): Promise<Shortage | undefined>;
}

/** A database that is not ours knows its own disk. */
export const unknownRoom: Room = { shortage: async () => undefined };

/** Who hears of a disk that is full. */
export interface RoomNews {
  /** At once, then once a minute while it lasts and somebody asks. */
  short?(shortage: Shortage): void;
  enough?(): void;
}

/** The room on the disk of a folder. One that cannot be looked at counts as large: writing will tell. */
export class DiskRoom implements Room {
  readonly #folder: string;
  readonly #reserveMb: () => number;
  readonly #news: RoomNews;
  #look: { at: number; freeMb: Promise<number> } | undefined;
  #isShort = false;
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor(folder: string, reserveMb: () => number = () => DISK_RESERVE_MB, news: RoomNews = {}) {
    this.#folder = folder;
    this.#reserveMb = reserveMb;
    this.#news = news;
  }

  async shortage(): Promise<Shortage | undefined> {
    const freeMb = await this.#freeMb();
    const neededMb = Math.ceil(this.#reserveMb() * (this.#isShort ? ENOUGH : 1));
    const wasShort = this.#isShort;
    this.#isShort = freeMb < neededMb;
    if (!this.#isShort) {
      this.#toldAt = Number.NEGATIVE_INFINITY;
      if (wasShort) this.#news.enough?.();
      return undefined;
    }
    const shortage = { freeMb: Math.floor(freeMb), neededMb: Math.round(this.#reserveMb() * ENOUGH) };
    this.#tell(shortage);
    return shortage;
  }

  #freeMb(): Promise<number> {
    const now = performance.now();
    if (!this.#look || now - this.#look.at >= LOOK_EVERY_MS)
      this.#look = { at: now, freeMb: freeMbIn(this.#folder) };
    return this.#look.freeMb;
  }

  #tell(shortage: Shortage): void {
    const now = performance.now();
    if (now - this.#toldAt < TELL_EVERY_MS) return;
    this.#toldAt = now;
    this.#news.short?.(shortage);
  }
}

/** A folder that is not there yet would be on the disk of the one around it. */
async function freeMbIn(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return (bavail * bsize) / MB;
  } catch (error) {
    const around = dirname(folder);
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isMissing && around !== folder ? freeMbIn(around) : Number.POSITIVE_INFINITY;
  }
}
