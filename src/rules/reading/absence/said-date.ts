import { dayFrom } from "../../calendar/time.ts";
import type { Span } from "../../duties/days-away.ts";
import { type FlatLine, flatAt, flatPattern } from "./flat-line.ts";

/** A point in time as it was said: which day it is may depend on the other end of a span, or be open (“giữa tháng 12”). */
export interface SaidPoint {
  readonly end: number;
  /** Said with a part of the day: `chiều mai`. */
  readonly half?: true;
  /** What it is for sure: one day, or the days of a week or month. */
  readonly exact?: Span;
  readonly date?: { readonly day: number; readonly month?: number; readonly year?: number };
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number;
}

const SLASHED = flatPattern(
  "(?:ngay |hom |mung |mong )*(\\d{1,2})_(?:/_(\\d{1,2})(?:_/_(\\d{4}|\\d{2}))?|-(\\d{1,2})-(\\d{4})|\\.(\\d{1,2})(?:\\.(\\d{4}))?)",
);
const SPELT = flatPattern(
  "(?:ngay |hom |mung |mong )*(\\d{1,2}) (?:thang |thg |t)(\\d{1,2})(?:(?: nam| )?_?(\\d{4}))?",
);
const ISO = flatPattern("(?:ngay )?(\\d{4})-(\\d{2})-(\\d{2})");
const DAY_ONLY = flatPattern("(?:ngay |hom |mung |mong )+(\\d{1,2})");

/** A day by its date: `3/12`, `ngày 3 tháng 12`, `ngày 3`. */
export function dateAt(line: FlatLine, at: number): SaidPoint | undefined {
  const iso = flatAt(line, at, ISO);
  const exact = iso && dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (iso && exact) return { end: at + iso[0].length, exact: { from: exact, to: exact } };
  const found = flatAt(line, at, SLASHED) ?? flatAt(line, at, SPELT) ?? flatAt(line, at, DAY_ONLY);
  if (!found) return undefined;
  const [, day, m1, y1, m2, y2, m3, y3] = found;
  const [month, year] = [m1 ?? m2 ?? m3, y1 ?? y2 ?? y3];
  return {
    end: at + found[0].length,
    date: {
      day: Number(day),
      ...(month && { month: Number(month) }),
      ...(year && { year: Number(year.length === 2 ? `20${year}` : year) }),
    },
  };
}
