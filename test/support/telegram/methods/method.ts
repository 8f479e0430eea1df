import { z } from "zod";
import { badRequest } from "../api-error.ts";
import type { RequestBody } from "../request-body.ts";
import type { World } from "../world.ts";

export interface Call extends RequestBody {
  /** Fires when the caller hung up. */
  gone: AbortSignal;
}

/** One method of the Bot API: its `result`, or an ApiError. */
export type Method = (world: World, call: Call) => unknown;

/** A method whose parameters are read by a schema; what doesn't fit is refused with 400. */
export function method<S extends z.ZodType>(
  schema: S,
  run: (world: World, parameters: z.output<S>, call: Call) => unknown,
): Method {
  return (world, call) => {
    const read = schema.safeParse(call.fields);
    if (!read.success) {
      const issue = read.error.issues[0];
      throw badRequest(`${issue?.path.join(".")}: ${issue?.message}`);
    }
    return run(world, read.data, call);
  };
}

// In a multipart or urlencoded body everything is text: numbers, flags and JSON are read out of it.
export const integer = z.union([
  z.number().int(),
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number),
]);
export const flag = z.union([z.boolean(), z.stringbool()]);
export const chatId = z.union([integer, z.string().min(1)]);
export const text = z.union([z.string(), z.number().transform(String)]);

/** An object or a list, or the same as JSON text. */
export function json<S extends z.ZodType>(inner: S) {
  return z.preprocess((value, context) => {
    if (typeof value !== "string") return value;
    try {
      return JSON.parse(value);
    } catch {
      context.addIssue({ code: "custom", message: "can't parse JSON" });
      return z.NEVER;
    }
  }, inner);
}
