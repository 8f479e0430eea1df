import { z } from "zod";
import type { World } from "../world.ts";
import { ZaloError } from "../zalo-error.ts";

/** A call of the web API, opened and read. */
export interface Call {
  /** What was under the session's key. */
  params: unknown;
  files: ReadonlyMap<string, { name: string; bytes: Buffer }>;
  /** Runs a moment after the answer has left. */
  afterwards(run: () => void): void;
}

/** @returns the answer's `data`. @throws ZaloError */
export type Method = (world: World, call: Call) => unknown;

/** @throws ZaloError -69 when an id is no string, as Zalo answers it; else 114 */
export function read<S extends z.ZodType>(schema: S, params: unknown): z.output<S> {
  const result = schema.safeParse(params);
  if (result.success) return result.data;
  const where = result.error.issues[0]?.path[0];
  throw new ZaloError(where === "toid" || where === "grid" ? -69 : 114);
}

/** A direct message's or a group's address. */
export const toUser = z.looseObject({ toid: z.string().min(1) });
export const toGroup = z.looseObject({ grid: z.string().min(1) });
/** JSON inside JSON. @throws z.ZodError */
export const jsonText = <S extends z.ZodType>(inside: S) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(inside);
