import type { Period } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { FigureId } from "../../rules/targets/matters.ts";
import type { ReportFigure } from "../../rules/year-report/figure.ts";
import type { ReportDays } from "../../rules/year-report/report-days.ts";
import type { ReportSectionId } from "../../rules/year-report/sections.ts";
import type { CollectiveReviews } from "../collective-reviews/collective-reviews.ts";
import type { Entries } from "../entries/entries.ts";
import type { Supervision } from "../supervision/supervision.ts";
import type { Discussions } from "../unit-duties/discussions.ts";
import type { UnitPapers } from "../unit-papers/unit-papers.ts";
import { absencesSection } from "./absences-section.ts";
import { discussionsSection } from "./discussions-section.ts";
import { dutiesSection } from "./duties-section.ts";
import { entriesSection, planSection, propagandaSection } from "./entries-section.ts";
import { modelsSection } from "./models-section.ts";
import { peopleSection } from "./people-section.ts";
import { reviewsSection } from "./reviews-section.ts";
import { supervisionSection } from "./supervision-section.ts";
import { targetsSection } from "./targets-section.ts";
import { unitDutiesSection } from "./unit-duties-section.ts";
import { type ReportedWorks, worksSection } from "./works-section.ts";
import type { YearPart } from "./year-parts.ts";

/** Whose year is told of, and how it is read. */
export interface ReportAsked {
  readonly days: ReportDays;
  /** The last day that is known: the report's last one, or today. */
  readonly asOf: Day;
  /** Codes of the units whose year it is. */
  readonly codes: ReadonlySet<string>;
  /** Codes of the units above the reporting one. */
  readonly above: readonly string[];
  /** The ended quarters, in order. */
  readonly quarters: readonly Period[];
  /** How these units stand in the year so far (`yearSoFar`), in what is of a whole year alone. */
  year(): Promise<YearPart>;
  /** How these units stood in a period; read once each. */
  part(period: Period, only?: readonly FigureId[]): Promise<YearPart>;
}

/** Reads the figures of one section. */
export type SectionReader = (asked: ReportAsked) => Promise<ReportFigure[]>;

/** One reader a section: a row without one does not compile. */
export type SectionReaders = Readonly<Record<ReportSectionId, SectionReader>>;

/** The readers over what is kept. */
export function sectionReaders(parts: {
  unitPapers: Pick<UnitPapers, "allOfYear">;
  works: ReportedWorks;
  discussions: Discussions;
  notes: Pick<Supervision, "openOrSince">;
  reviews: Pick<CollectiveReviews, "outcomes">;
  entries: Pick<Entries, "of">;
}): SectionReaders {
  return {
    people: peopleSection,
    targets: targetsSection,
    duties: dutiesSection,
    "unit-duties": unitDutiesSection,
    models: modelsSection(parts.unitPapers),
    works: worksSection(parts.works),
    discussions: discussionsSection(parts.discussions),
    reviews: reviewsSection(parts.reviews),
    supervision: supervisionSection(parts.notes),
    absences: absencesSection,
    entries: entriesSection(parts.entries),
    plan: planSection(parts.entries),
    propaganda: propagandaSection(parts.entries),
  };
}
