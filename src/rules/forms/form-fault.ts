import type { Form } from "./form.ts";

/** What is wrong in a form file, and says it by itself. */
export type PlainFault =
  | "missing"
  | "empty"
  | "paper"
  | "no-not-yet"
  | "no-mend"
  | "no-conduct"
  | "no-common"
  | "may-be-empty";
/** With what was given, or is missing. */
export type GivenFault =
  | "json"
  | "unknown"
  | "wrong"
  | "twice"
  | "after"
  | "explain"
  | "comma"
  | "alike"
  | "no-group"
  | "no-theme"
  | "no-number";
/** With what was given, and what it may be. */
export type LimitedFault = "long" | "too-many" | "laxer" | "out-of-reach";

/** One wrong place of a form file. */
export interface FormFault {
  /** Names and places (from 0) as in the file; empty: the whole of it. */
  readonly path: readonly (string | number)[];
  readonly fault:
    | { readonly kind: PlainFault }
    | { readonly kind: GivenFault; readonly given: string }
    | { readonly kind: LimitedFault; readonly given: string; readonly limit: string };
  /** The plan's clause that a form without it would break. */
  readonly clause?: string;
  /** A right piece of a file, as JSON. */
  readonly example: string;
}

/** More characters fill a phone's screen. */
const LONGEST_EXAMPLE = 400;

/** A right piece of a file for a name in it: the shortest one that our own form has, in brief; the beginning of a form for none. */
export function exampleFor(name: string | number | undefined, ours: Form): string {
  const found = typeof name === "string" ? valuesOf(ours, name) : [];
  const [shortest] = found.map(exampleOf).sort((a, b) => a.length - b.length);
  return shortest === undefined
    ? `{"id": ${JSON.stringify(ours.id)}, "version": ${ours.version}, "code": ${JSON.stringify(ours.code)}, "parts": […]}`
    : `${JSON.stringify(name)}: ${shortest}`;
}

/** As JSON; of a long list, and of lists within it, the first is enough. */
function exampleOf(value: unknown): string {
  const whole = JSON.stringify(value);
  if (whole.length <= LONGEST_EXAMPLE) return whole;
  return JSON.stringify(value, (_, each: unknown) => (Array.isArray(each) ? each.slice(0, 1) : each));
}

function valuesOf(within: unknown, name: string): unknown[] {
  if (Array.isArray(within)) return within.flatMap((each) => valuesOf(each, name));
  if (typeof within !== "object" || within === null) return [];
  return Object.entries(within).flatMap(([key, value]) => [
    ...(key === name ? [value] : []),
    ...valuesOf(value, name),
  ]);
}
