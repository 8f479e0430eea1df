import type { PeriodId } from "../calendar/periods.ts";
import { type Day, earlierOf } from "../calendar/time.ts";
import type { DutyId } from "../duties/duties.ts";
import type { TargetId } from "../targets/targets.ts";
import type { UnitDutyId } from "../unit-duties/unit-duties.ts";
import type { ReportSectionId } from "./sections.ts";

/** What is counted besides targets and duties. */
export const OTHER_FIGURES = [
  "units",
  "cadres",
  "away",
  "models",
  "models-waiting",
  "works",
  "works-waiting",
  "discussions",
  "reviews",
  "notes",
  "notes-open",
  "notes-overdue",
  "training-content",
  "peak-drive",
  "youth-work",
  "contest",
  "plan-read",
  "publicity",
  "reach",
  "pure-heart",
  "bright-mind",
  "great-ambition",
] as const;

/** What a figure is of. */
export type FigureName = TargetId | DutyId | UnitDutyId | (typeof OTHER_FIGURES)[number];

/** One figure of a report, as it was on its day. Plain JSON: what was sent keeps it. */
export interface ReportFigure {
  readonly what: FigureName;
  /** The part of the year that it is of; left out: all days of the report. */
  readonly period?: PeriodId;
  /** The last day that it knows of. */
  readonly day: Day;
  readonly count: number;
  /** Of how many; left out where they are only counted. */
  readonly of?: number;
  /** What they are, each as it is called. */
  readonly names?: readonly string[];
}

/** One section of a report. Plain JSON, as its figures are. */
export interface ReportSection {
  readonly id: ReportSectionId;
  readonly figures: readonly ReportFigure[];
}

/** A figure that is not today what it was when it was sent. */
export interface ChangedFigure {
  readonly sent: ReportFigure | undefined;
  readonly now: ReportFigure | undefined;
}

/**
 * What differs between a report as it was sent and as it would be today, in the order of today's. A later day alone is no
 * difference.
 */
export function changedFigures(sent: readonly ReportFigure[], now: readonly ReportFigure[]): ChangedFigure[] {
  const before = new Map(sent.map((figure) => [nameOf(figure), figure]));
  const after = new Set(now.map(nameOf));
  return [
    ...now.map((figure) => ({ sent: before.get(nameOf(figure)), now: figure })),
    ...sent
      .filter((figure) => !after.has(nameOf(figure)))
      .map((figure) => ({ sent: figure, now: undefined })),
  ].filter((pair) => !isSame(pair));
}

/** The figures of several units in one: what is counted in each is added up, names follow each other. */
export function addedUp(units: readonly (readonly ReportFigure[])[]): ReportFigure[] {
  const sums = new Map<string, ReportFigure>();
  for (const figure of units.flat()) {
    const sum = sums.get(nameOf(figure));
    sums.set(nameOf(figure), sum ? together(sum, figure) : figure);
  }
  return [...sums.values()];
}

function together(one: ReportFigure, other: ReportFigure): ReportFigure {
  const names = [...(one.names ?? []), ...(other.names ?? [])];
  return {
    ...one,
    day: earlierOf(one.day, other.day),
    count: one.count + other.count,
    ...(one.of !== undefined && other.of !== undefined && { of: one.of + other.of }),
    ...(names.length > 0 && { names }),
  };
}

function nameOf({ what, period = "" }: ReportFigure): string {
  return `${what} ${period}`;
}

function isSame({ sent, now }: ChangedFigure): boolean {
  return (
    sent?.count === now?.count && sent?.of === now?.of && sent?.names?.join("\n") === now?.names?.join("\n")
  );
}
