import type { Services } from "./chat/services.ts";
import { evidenceReaders } from "./records/evidence/readers.ts";
import type { PeopleModels } from "./records/people/people-models.ts";
import { createJudging } from "./records/standings/judging.ts";
import { createStandings } from "./records/standings/standings.ts";
import { unitDutyReaders } from "./records/unit-duties/readers.ts";
import { createUnitJudging } from "./records/unit-duties/unit-judging.ts";
import { sectionReaders } from "./records/year-report/readers.ts";
import { createYearFigures } from "./records/year-report/year-figures.ts";

/** Everything in which something stands that is judged. */
type StandingServiceParts = { readonly models: PeopleModels } & Pick<
  Services,
  | "cadres"
  | "noticeAddresses"
  | "withoutApp"
  | "policies"
  | "absences"
  | "deeds"
  | "forms"
  | "works"
  | "events"
  | "unitPapers"
  | "discussions"
  | "collectiveReviews"
  | "supervision"
  | "entries"
>;

/** The services that tell how people and units stand, and what a year's report says of it. */
export function standingServices(parts: StandingServiceParts): Pick<Services, "standings" | "yearFigures"> {
  const { policies, cadres, unitPapers, works, discussions, collectiveReviews, supervision: notes } = parts;
  const standings = createStandings({
    ...parts,
    judging: createJudging(evidenceReaders(parts), policies, parts.absences),
    unitJudging: createUnitJudging(
      unitDutyReaders({ discussions, collectiveReviews, notes, unitPapers }),
      policies,
    ),
  });
  const { entries } = parts;
  const readers = sectionReaders({
    unitPapers,
    works,
    discussions,
    reviews: collectiveReviews,
    entries,
    notes,
  });
  return { standings, yearFigures: createYearFigures({ readers, standings, cadres, policies }) };
}
