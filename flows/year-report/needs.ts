import type { Services } from "../../src/chat/services.ts";
import type { TellingNeeds } from "../../src/jobs/letters/tell-cadre.ts";

/** What the dialogs about year reports are given. */
export type YearReportNeeds =
  | "words"
  | "cadres"
  | "forms"
  | "unitPapers"
  | "yearFigures"
  | "abilitiesAt"
  | "files"
  | TellingNeeds;

export type YearReportParts = Pick<Services, YearReportNeeds>;
