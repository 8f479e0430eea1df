import type { TypedLine } from "../words/typed-line.ts";
import type { HoursRefused } from "./hours-reading.ts";
import type { HoursFlaw } from "./said-hours.ts";

/** A refusal that shows the piece of a line that could not be read. */
export function refusedPiece(line: TypedLine, from: number, { end, flaw }: HoursFlaw): HoursRefused {
  const got = line.source.slice(from, end).trim();
  return { ok: false, reason: flaw, ...(got ? { got } : {}) };
}
