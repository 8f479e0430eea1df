import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { stateAfter } from "../../rules/handed-in/handed-in.ts";
import { unitPaperRef } from "../../rules/unit-papers/unit-papers.ts";
import { addedUp, type ReportSection } from "../../rules/year-report/figure.ts";
import { REPORT_SECTIONS } from "../../rules/year-report/sections.ts";
import { hasTakenIn } from "../../rules/year-report/whose-report.ts";
import type { HandedInVersion, SynthesisFigures } from "../handed-in/handed-in-models.ts";
import type { HandedIn } from "../handed-in/how-it-stands.ts";
import type { Unit } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import type { UnitPapers } from "../unit-papers/unit-papers.ts";
import { type ReportBelow, reportsBelow } from "./reports-below.ts";
import type { YearFigures } from "./year-figures.ts";

/** One unit in the synthesis: its figures as it sent them, or as they are today where those are not the whole. Plain JSON. */
export interface SynthesisRow extends Readonly<SynthesisFigures> {
  readonly report: Pick<HandedIn, "state" | "acts"> | null;
}

/** The year of everybody below the topmost unit (V.1). Plain JSON. */
export interface Synthesis {
  /** The units right below it, and last what is the topmost unit's own. */
  readonly rows: readonly SynthesisRow[];
  /** All of them added up. */
  readonly sections: readonly ReportSection[];
}

interface SynthesisOf {
  readonly topmost: Pick<Unit, "code" | "name">;
  readonly year: string;
}

type Parts = Parameters<typeof reportsBelow>[0] & {
  cadres: Pick<Cadres, "unit" | "unitFacts">;
  unitPapers: Pick<UnitPapers, "one" | "allOfYear">;
  yearFigures: Pick<YearFigures, "ofEach">;
};

/**
 * Puts the reports of the units right below together. What was sent counts as it was sent; of those that are late, or have
 * taken in another unit since, today's figures stand in for it, so that the whole is whole. Once it is closed, it stays as it was then.
 */
export async function synthesisOf(services: Parts, of: SynthesisOf, at: number): Promise<Synthesis> {
  const paper = await services.unitPapers.one(of.topmost.code, unitPaperRef("synthesis", of.year));
  const closed = paper?.state === "waits" ? paper.versions.at(-1) : undefined;
  if (closed?.rows) return asClosed(services, { ...closed, rows: closed.rows }, of.year);
  const now = await synthesisNow(services, of, at);
  // An earlier version of the program kept the sum alone.
  return closed?.sections ? { ...now, sections: closed.sections } : now;
}

/** Its figures of then; how a report stood is read from what was done about it until then. */
async function asClosed(
  { unitPapers }: Parts,
  { rows, sections, confirmedAt }: HandedInVersion & { rows: readonly SynthesisFigures[] },
  year: string,
): Promise<Synthesis> {
  const reports = new Map((await unitPapers.allOfYear("year-report", year)).map((one) => [one.owner, one]));
  const standing = (unit: string) => {
    const acts = reports.get(unit)?.acts.filter((act) => act.at <= confirmedAt) ?? [];
    return acts.length > 0 ? { state: stateAfter(acts), acts } : null;
  };
  return { rows: rows.map((row) => ({ ...row, report: standing(row.unit) })), sections: sections ?? [] };
}

async function synthesisNow(services: Parts, { topmost, year }: SynthesisOf, at: number): Promise<Synthesis> {
  const today = dayOf(at);
  const below = await reportsBelow(services, { unit: topmost.code, year }, today);
  const units = await services.cadres.unitFacts();
  const sent = new Map(below.map((one) => [one.unit.code, sentBy(one)]));
  const grown = new Set(
    [...sent].flatMap(([code, one]) =>
      one && hasTakenIn(units, code, { since: one.day, today }) ? [code] : [],
    ),
  );
  const counted = (code: string) => (grown.has(code) ? undefined : sent.get(code));
  const others = below.map(({ unit }) => unit.code).filter((code) => !counted(code));
  const now = await services.yearFigures.ofEach(
    [...others, topmost.code],
    { topmost: topmost.code, year },
    at,
  );
  const rows: SynthesisRow[] = below.map((one) => ({
    unit: one.unit.code,
    name: one.unit.name,
    report: one.report ? { state: one.report.state, acts: one.report.acts } : null,
    isSent: one.isSent,
    ...(grown.has(one.unit.code) && { hasTakenIn: true }),
    day: counted(one.unit.code)?.day ?? today,
    sections: counted(one.unit.code)?.sections ?? now.get(one.unit.code) ?? [],
  }));
  const own = now.get(topmost.code) ?? [];
  const all = [
    ...rows,
    { unit: topmost.code, name: topmost.name, report: null, isSent: false, day: today, sections: own },
  ];
  return { rows: all, sections: sum(all.map(({ sections }) => sections)) };
}

function sentBy({
  report,
  isSent,
}: ReportBelow): { day: Day; sections: readonly ReportSection[] } | undefined {
  const version = isSent ? report?.versions.at(-1) : undefined;
  return version?.sections && { day: dayOf(version.confirmedAt.getTime()), sections: version.sections };
}

function sum(reports: readonly (readonly ReportSection[])[]): ReportSection[] {
  const figuresOf = (id: ReportSection["id"]) =>
    reports.map((sections) => sections.find((section) => section.id === id)?.figures ?? []);
  return REPORT_SECTIONS.map((id) => ({ id, figures: addedUp(figuresOf(id)) }));
}
