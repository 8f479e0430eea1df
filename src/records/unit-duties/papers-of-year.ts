import type { UnitPaper } from "../../rules/unit-papers/unit-papers.ts";
import type { HandedIn } from "../handed-in/how-it-stands.ts";
import type { UnitPapers } from "../unit-papers/unit-papers.ts";
import type { UnitDutyReader } from "./readers.ts";

/** Whether what a unit writes has come: what was withdrawn or sent back since has not. */
export function isIn(paper: Pick<HandedIn, "state"> | undefined): boolean {
  return paper?.state === "waits" || paper?.state === "recognised";
}

/** U5, U6: the unit's own paper of the year was handed in; whether it was accepted is the other side's matter. */
export function papersOfYearReader(
  kept: Pick<UnitPapers, "standingsOfYear">,
  paper: UnitPaper,
): UnitDutyReader {
  return async ({ codes, parts }) => {
    const done = new Set<string>();
    for (const { id: year } of parts)
      for (const one of await kept.standingsOfYear(paper, year))
        if (codes.has(one.owner) && isIn(one)) done.add(`${year} ${one.owner}`);
    return (unit, { id }) => done.has(`${id} ${unit}`);
  };
}
