import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { NamedReport } from "../../src/command-lines/year-report-line.ts";
import type { HandedIn } from "../../src/records/handed-in/how-it-stands.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { decidedAbove } from "../../src/records/people/decided-in.ts";
import { inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import { may, seatsWith } from "../../src/rules/access/who-may.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { reportBefore } from "../../src/rules/duties/report-day.ts";
import { unitPaperRef } from "../../src/rules/unit-papers/unit-papers.ts";
import { dayOfYearText } from "../../src/words/policy/names.ts";
import { refuse } from "../../src/words/refusal.ts";
import { ownSeat } from "../own-seat.ts";
import type { YearReportParts } from "./needs.ts";

/** A unit's report of a year: whose it is, to whom it goes, until when. Plain JSON. */
export interface ReportPlace {
  readonly year: string;
  /** The unit's code and name. */
  readonly unit: string;
  readonly name: string;
  /** The unit that it goes to; null: nobody stands above. */
  readonly to: { readonly code: string; readonly name: string } | null;
  /** `30/10` */
  readonly before: string;
  /** The days that it covers. */
  readonly from: Day;
  readonly until: Day;
}

/** How much of a report somebody reads. */
export type ReadAs = "whole" | "counts";

/** @throws Refusal of a year that has not come, a unit that is not there, or one outside the plan's scope */
export async function placeOf(
  { cadres, policies, yearFigures }: Pick<YearReportParts, "cadres" | "policies" | "yearFigures">,
  code: string,
  year: string,
  today: Day,
): Promise<ReportPlace> {
  const thisYear = today.slice(0, 4);
  if (year > thisYear) throw refuse("year-report-future", { year, example: thisYear });
  const unit = await cadres.unit(code, today);
  if (!unit) throw refuse("not-allowed");
  const policy = await policies.of(code, today);
  if (policy.outsideScope) throw refuse("year-report-outside", { unit: unit.name });
  const above = await cadres.above(code, today);
  const to = above[0] === undefined ? undefined : await cadres.unit(above[0], today);
  const days = await yearFigures.daysOf(year, today);
  return {
    year,
    unit: code,
    name: unit.name,
    to: to ? { code: to.code, name: to.name } : null,
    before: dayOfYearText(reportBefore(policy, above.length)),
    from: days.from,
    until: days.to,
  };
}

/** The unit whose report the speaker writes; nothing for whoever writes none, such as a board of the topmost unit. */
export async function ownUnitOf(
  talk: Talk,
  services: Pick<YearReportParts, "cadres">,
  me: Cadre,
): Promise<string | undefined> {
  if (seatsWith(me, "write-unit-papers").length === 0)
    return me.helps.find(({ permission }) => permission === "write-unit-papers")?.unit;
  return (await ownSeat(talk, services, me, "write-unit-papers")).unit;
}

/** @throws Refusal where the speaker does not write this unit's */
export async function mustWrite(
  { cadres }: Pick<YearReportParts, "cadres">,
  me: Cadre,
  unit: string,
  today: Day,
): Promise<void> {
  if (!may(me, "write-unit-papers", { unit, above: await cadres.above(unit, today) }))
    throw refuse("year-report-not-yours");
}

/** Whether the speaker heads the unit: whom its head named to write drafts its report, and leaves sending it to the head. */
export function maySend(me: Cadre, unit: string): boolean {
  return seatsWith(me, "write-unit-papers").some((seat) => seat.unit === unit);
}

/** @throws Refusal where the speaker does not send this unit's */
export function mustSend(me: Cadre, unit: string): void {
  if (!maySend(me, unit)) throw refuse("year-report-head-sends");
}

/**
 * How much of a unit's report the speaker reads: all of it, or, who was named to write it, no names beside the counts.
 * @throws Refusal where the unit is not in the speaker's charge
 */
export async function mustRead(
  { cadres }: Pick<YearReportParts, "cadres">,
  me: Cadre,
  unit: string,
  today: Day,
): Promise<ReadAs> {
  if (await inChargeOfUnit(cadres, me, { permission: "see-missing", unit }, today)) return "whole";
  if (me.helps.some((help) => help.permission === "write-unit-papers" && help.unit === unit)) return "counts";
  throw refuse("year-report-not-read");
}

/**
 * Whether somebody accepts or sends back what a unit has sent: the level above it or its heir, never whoever sent it, also with an
 * office in both.
 */
export async function mayDecideAbout(
  { cadres }: Pick<YearReportParts, "cadres">,
  me: Cadre,
  { owner, acts }: Pick<HandedIn, "owner" | "acts">,
  today: Day,
): Promise<boolean> {
  const unit = await cadres.heirOf(owner, today);
  if (acts.findLast(({ does }) => does === "hand-in")?.by === me.code) return false;
  return may(me, "decide-year-reports", await decidedAbove(cadres, unit, today));
}

export function reportIn(
  { unitPapers }: Pick<YearReportParts, "unitPapers">,
  { unit, year }: Pick<NamedReport, "unit" | "year">,
): Promise<HandedIn | undefined> {
  return unitPapers.one(unit, unitPaperRef("year-report", year));
}

/** The year that a line names, or the one that runs. */
export async function yearAsked(talk: Talk, year: string | undefined): Promise<string> {
  return year ?? dayOf(await talk.now()).slice(0, 4);
}
