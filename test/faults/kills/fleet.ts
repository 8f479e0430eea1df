import { once } from "node:events";
import { createServer } from "node:net";
import { z } from "zod";
import type { Seeded } from "./seeded.ts";

/** The processes of the program as they stand, and what can be done to them. */
export interface Fleet {
  /** What the command line needs to reach the same database. */
  readonly env: Record<string, string>;
  /** The database's uri of this moment. */
  databaseUri(): Promise<string>;
  /** Kills something by SIGKILL and brings it back. @returns what was killed */
  strike(chance: Seeded): Promise<string>;
  /** Ends one bot after another by SIGTERM and starts each again. @returns how long the slowest took to end, milliseconds */
  roll(): Promise<number>;
  health(): Promise<Health>;
  /** What its processes have told last, for a run that comes to no good end. */
  told(): string;
  /** Ends everything by SIGTERM. */
  stop(): Promise<void>;
}

const healthShape = z.object({
  status: z.string(),
  counts: z.record(z.string(), z.number()),
});
export type Health = z.infer<typeof healthShape>;

/** Asks a program that has told where its `/healthz` is. */
export async function healthAt(told: string): Promise<Health> {
  const url = /http\S+\/healthz/.exec(told)?.[0];
  if (!url) throw new Error(`no address of /healthz in: ${told}`);
  return healthShape.parse(await (await fetch(url)).json());
}

/** A local port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = z.object({ port: z.number() }).parse(server.address());
  server.close();
  await once(server, "close");
  return port;
}

/** The longest that SIGTERM may take. */
export const STOP_WITHIN_MS = 10_000;

const LAST_LETTERS = 3_000;

/** The end of what a process has told. */
export function lastOf(told: string): string {
  return told.slice(-LAST_LETTERS);
}
