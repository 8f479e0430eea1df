import type { Day } from "../../rules/calendar/time.ts";
import type { HandedIn } from "../handed-in/how-it-stands.ts";
import type { Unit } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import type { Policies } from "../policies/policies.ts";
import { isIn } from "../unit-duties/papers-of-year.ts";
import type { UnitPapers } from "../unit-papers/unit-papers.ts";

/** A unit that reports to the one above it, and its report of a year, if there is one. */
export interface ReportBelow {
  readonly unit: Unit;
  readonly report: HandedIn | undefined;
  /** Sent, and not withdrawn or sent back since. */
  readonly isSent: boolean;
}

interface Parts {
  cadres: Pick<Cadres, "tree">;
  policies: Pick<Policies, "of">;
  unitPapers: Pick<UnitPapers, "allOfYear">;
}

/** The reports of the units right below one, within the plan's scope (II), in the order of the tree. */
export async function reportsBelow(
  { cadres, policies, unitPapers }: Parts,
  { unit, year }: { unit: string; year: string },
  today: Day,
): Promise<ReportBelow[]> {
  const right = (await cadres.tree(unit, today)).filter(({ parent }) => parent === unit);
  const units: Unit[] = [];
  for (const one of right) if (!(await policies.of(one.code, today)).outsideScope) units.push(one);
  if (units.length === 0) return [];
  const sent = await unitPapers.allOfYear("year-report", year);
  const reports = new Map(sent.map((one) => [one.owner, one]));
  return units.map((one) => {
    const report = reports.get(one.code);
    return { unit: one, report, isSent: isIn(report) };
  });
}

/**
 * Reports that wait for a word, of units that have gone into this one or one right below it since they sent them: they are decided
 * about as the others are, and counted nowhere, for their heir reports for both.
 */
export async function waitingOfGone(
  { cadres, unitPapers }: Pick<Parts, "unitPapers"> & { cadres: Pick<Cadres, "tree" | "heirOf" | "nameOf"> },
  { unit, year }: { unit: string; year: string },
  today: Day,
): Promise<{ unit: Pick<Unit, "code" | "name">; report: HandedIn }[]> {
  const waiting = (await unitPapers.allOfYear("year-report", year)).filter(({ state }) => state === "waits");
  if (waiting.length === 0) return [];
  const near = (await cadres.tree(unit, today)).filter(
    ({ code, parent }) => code === unit || parent === unit,
  );
  const codes = new Set(near.map(({ code }) => code));
  const found = await Promise.all(
    waiting.map(async (report) => {
      const { owner: code } = report;
      const heir = await cadres.heirOf(code, today);
      if (heir === code || !codes.has(heir)) return [];
      return [{ unit: { code, name: await cadres.nameOf(code, today) }, report }];
    }),
  );
  return found.flat();
}
