import type { Connection } from "mongoose";
import { type UnitPaper, unitPaperRef } from "../../rules/unit-papers/unit-papers.ts";
import { modelOn } from "../database/model-on.ts";
import { createHandedIn } from "../handed-in/handed-in.ts";
import {
  HANDED_IN_SCHEMAS,
  type HandedInRecord,
  WAITING_SCHEMAS,
  type WaitingRecord,
} from "../handed-in/handed-in-models.ts";
import type { HandedIn, HandedInStanding } from "../handed-in/how-it-stands.ts";

/** What units write and hand in to the level above; the owner is the unit. Drafts are written as those of any form: `Forms.unitPapers`. */
export type UnitPapers = ReturnType<typeof createUnitPapers>;

export function createUnitPapers(connection: Connection) {
  const records = modelOn<HandedInRecord>(connection, "UnitPaper", HANDED_IN_SCHEMAS.unit, "unit_papers");
  const waiting = modelOn<WaitingRecord>(
    connection,
    "WaitingUnitPaper",
    WAITING_SCHEMAS.unit,
    "waiting_unit_papers",
  );
  const handedIn = createHandedIn({ records, waiting, owner: "unit" });

  return {
    ...handedIn,

    /** A paper of all units in all years. */
    all: (paper: UnitPaper): Promise<HandedIn[]> => handedIn.withRef(new RegExp(`^${paper}-\\d{4}$`, "u")),

    /** A paper of all units in a year, as far as there is one. */
    allOfYear: (paper: UnitPaper, year: string): Promise<HandedIn[]> =>
      handedIn.withRef(unitPaperRef(paper, year)),

    /** How they stand, without what is written in them. */
    standingsOfYear: (paper: UnitPaper, year: string): Promise<HandedInStanding[]> =>
      handedIn.standingsWithRef(unitPaperRef(paper, year)),
  };
}
