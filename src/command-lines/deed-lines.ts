import { type DeedKind, deedKind, KINDS } from "../rules/duties/deed-kinds.ts";
import type { DutyId } from "../rules/duties/duties.ts";
import { type DeedLine, deedLine } from "./deed-line.ts";

/** `/giotinhnguyen`: volunteer hours. */
export const hoursLine = deedLine("giotinhnguyen", "phút");

/** The other commands by which deeds are logged, all with the same lines. */
export const DEED_LINES = {
  activity: deedLine("hoatdong"),
  meeting: deedLine("sinhhoat"),
  training: deedLine("renluyen", undefined, { song: "bài hát", dance: "múa tập thể", sport: "thể thao" }),
  shirt: deedLine("aoxanh"),
} as const;

/** `/loikeviec`: deeds told in plain words, which name themselves what was done. */
export const toldLine = { command: "loikeviec" };

const LINES: Readonly<Record<DeedKind, DeedLine>> = {
  hours: hoursLine,
  activity: DEED_LINES.activity,
  meeting: DEED_LINES.meeting,
  song: DEED_LINES.training,
  dance: DEED_LINES.training,
  sport: DEED_LINES.training,
  shirt: DEED_LINES.shirt,
};

/** The command by which what a deed counts for one duty is logged: hours of an activity by the one for hours. */
export function lineOf({ duty, kind }: { duty: DutyId; kind?: DeedKind | undefined }): DeedLine {
  if (kind && deedKind(kind).duty === duty) return LINES[kind];
  return LINES[KINDS.find((each) => deedKind(each).duty === duty) ?? "hours"];
}
