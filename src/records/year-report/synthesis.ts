import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { addedUp, type ReportSection } from "../../rules/year-report/figure.ts";
import { REPORT_SECTIONS } from "../../rules/year-report/sections.ts";
import type { HandedIn } from "../handed-in/handed-in.ts";
import type { Unit } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import { type ReportBelow, reportsBelow } from "./reports-below.ts";
import type { YearFigures } from "./year-figures.ts";

/** One unit in the synthesis: its figures as it sent them, or as they are today where it has not. Plain JSON. */
export interface SynthesisRow {
  readonly unit: string;
  readonly name: string;
  readonly report: Pick<HandedIn, "state" | "acts"> | null;
  readonly isSent: boolean;
  /** Of today, where nothing was sent. */
  readonly day: Day;
  readonly sections: readonly ReportSection[];
}

/** The year of everybody below the topmost unit (V.1). Plain JSON. */
export interface Synthesis {
  /** The units right below it, and last what is the topmost unit's own. */
  readonly rows: readonly SynthesisRow[];
  /** All of them added up. */
  readonly sections: readonly ReportSection[];
}

type Parts = Parameters<typeof reportsBelow>[0] & {
  cadres: Pick<Cadres, "unit">;
  yearFigures: Pick<YearFigures, "ofEach">;
};

/**
 * Puts the reports of the units right below together. What was sent counts as it was sent; of those that are late, today's figures
 * stand in for it, so that the whole is whole.
 */
export async function synthesisOf(
  services: Parts,
  { topmost, year }: { topmost: Pick<Unit, "code" | "name">; year: string },
  at: number,
): Promise<Synthesis> {
  const today = dayOf(at);
  const below = await reportsBelow(services, { unit: topmost.code, year }, today);
  const late = below.filter((one) => !sentSections(one)).map(({ unit }) => unit.code);
  const now = await services.yearFigures.ofEach([...late, topmost.code], { topmost: topmost.code, year }, at);
  const rows: SynthesisRow[] = below.map((one) => ({
    unit: one.unit.code,
    name: one.unit.name,
    report: one.report ? { state: one.report.state, acts: one.report.acts } : null,
    isSent: one.isSent,
    day: dayOf(one.report?.versions.at(-1)?.confirmedAt.getTime() ?? at),
    sections: sentSections(one) ?? now.get(one.unit.code) ?? [],
  }));
  const own = now.get(topmost.code) ?? [];
  const all = [
    ...rows,
    { unit: topmost.code, name: topmost.name, report: null, isSent: false, day: today, sections: own },
  ];
  return { rows: all, sections: sum(all.map(({ sections }) => sections)) };
}

function sentSections({ report, isSent }: ReportBelow): readonly ReportSection[] | undefined {
  return isSent ? report?.versions.at(-1)?.sections : undefined;
}

function sum(reports: readonly (readonly ReportSection[])[]): ReportSection[] {
  const figuresOf = (id: ReportSection["id"]) =>
    reports.map((sections) => sections.find((section) => section.id === id)?.figures ?? []);
  return REPORT_SECTIONS.map((id) => ({ id, figures: addedUp(figuresOf(id)) }));
}
