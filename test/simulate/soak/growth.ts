import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { readRunningRecord } from "../../../src/records/embedded/running-record.ts";
import type { Figure } from "../figure.ts";

/** What a program holds at a moment; of an operating system that shows it. */
export interface Held {
  memoryMb: number;
  handles: number;
  files: number;
  databaseMb: number;
}

const MB = 1024 * 1024;

/** Looks at the program whose database lies in this folder; nothing while it is down. */
export async function heldBy(dataDir: string): Promise<Held | undefined> {
  try {
    const record = await readRunningRecord(dataDir);
    if (!record) return undefined;
    const program = numberIn(await readFile(`/proc/${record.pid}/status`, "utf8"), /PPid:\s+(\d+)/);
    const status = await readFile(`/proc/${program}/status`, "utf8");
    const names = await readdir(dataDir, { recursive: true });
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(dataDir, name))).size));
    return {
      memoryMb: Math.round(numberIn(status, /VmRSS:\s+(\d+)/) / 1024),
      handles: (await readdir(`/proc/${program}/fd`)).length,
      files: names.length,
      databaseMb: Math.round((10 * sizes.reduce((sum, size) => sum + size, 0)) / MB) / 10,
    };
  } catch {
    return undefined; // it has just gone
  }
}

function numberIn(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1] ?? Number.NaN);
}

/** More than this of what was held in the run's first third is growth. */
const MOST = { memory: 1.5, handles: 1.5 };
const MORE = { files: 10, kilobytesAMessage: 20 };

/** What grew, from the middle of the first third of a run to the middle of its last. @param messages said in all */
export function growth(held: readonly Held[], messages: number): Figure[] {
  const third = Math.ceil(held.length / 3);
  const middle = (part: readonly Held[], what: keyof Held) =>
    part.map((each) => each[what]).toSorted((a, b) => a - b)[Math.floor(part.length / 2)] ?? Number.NaN;
  const [first, last] = [held.slice(0, third), held.slice(-third)];
  const ratio = (what: "memoryMb" | "handles", goal: number, figure: string): Figure => {
    const [before, after] = [middle(first, what), middle(last, what)];
    return {
      figure,
      value: Number((after / before).toFixed(2)),
      goal,
      met: after / before <= goal,
      detail: { before, after },
    };
  };
  const files = middle(last, "files") - middle(first, "files");
  const database = held.at(-1)?.databaseMb ?? Number.NaN;
  const perMessage = Number(((database * 1024) / Math.max(1, messages)).toFixed(1));
  return [
    ratio("memoryMb", MOST.memory, "memory of the program, last third to first"),
    ratio("handles", MOST.handles, "open handles, last third to first"),
    { figure: "files more in the last third", value: files, goal: MORE.files, met: files <= MORE.files },
    {
      figure: "kilobytes on disk a message",
      value: perMessage,
      goal: MORE.kilobytesAMessage,
      met: perMessage <= MORE.kilobytesAMessage,
      detail: { databaseMb: database },
    },
  ];
}
