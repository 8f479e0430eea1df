import type { Period } from "../../rules/calendar/periods.ts";
import type { UnitFacts } from "../../rules/organisation/tree.ts";
import type { UnitDutyId } from "../../rules/unit-duties/unit-duties.ts";
import type { CollectiveReviews } from "../collective-reviews/collective-reviews.ts";
import type { UnitPapers } from "../unit-papers/unit-papers.ts";
import { collectiveReviewsReader } from "./collective-reviews.ts";
import { type Discussions, discussionsReader } from "./discussions.ts";
import { papersOfYearReader } from "./papers-of-year.ts";
import { type NotesBetween, supervisedReader } from "./supervised.ts";
import { modelsReader } from "./unit-models.ts";

/** Of which units, in which due periods something is asked; `units` leads from a merged unit to its heir. */
export interface UnitsAsked {
  readonly codes: ReadonlySet<string>;
  readonly parts: readonly Period[];
  readonly units: UnitFacts;
}

/** Whether a unit did it in a due period. */
export type DidIn = (unit: string, part: Period) => boolean;

/** Reads for many units at once what was done of one duty. */
export type UnitDutyReader = (asked: UnitsAsked) => Promise<DidIn>;

/** One reader a duty: a row without one does not compile. */
export type UnitDutyReaders = Readonly<Record<UnitDutyId, UnitDutyReader>>;

/** The readers over what is kept. */
export function unitDutyReaders(parts: {
  discussions: Discussions;
  collectiveReviews: Pick<CollectiveReviews, "outcomes">;
  notes: NotesBetween;
  unitPapers: Pick<UnitPapers, "standingsOfYear">;
}): UnitDutyReaders {
  return {
    U1: modelsReader(parts.unitPapers),
    U2: discussionsReader(parts.discussions),
    U3: collectiveReviewsReader(parts.collectiveReviews),
    U4: supervisedReader(parts.notes),
    U5: papersOfYearReader(parts.unitPapers, "year-report"),
    U6: papersOfYearReader(parts.unitPapers, "synthesis"),
  };
}
