import type { Services } from "../../src/chat/services.ts";
import type { TellingNeeds } from "../../src/jobs/letters/tell-cadre.ts";

/** What the papers are made from, and how they are handed over. */
export type PaperServices =
  | "words"
  | "cadres"
  | "forms"
  | "works"
  | "unitPapers"
  | "entries"
  | "unitPapers"
  | "yearFigures"
  | "events"
  | "discussions"
  | "supervision"
  | "collectiveReviews"
  | "templates"
  | "files"
  | "abilitiesAt"
  | "paperCodes"
  | "linkTyping"
  | "standings"
  | "deeds"
  | "pdf"
  | "withoutApp"
  | TellingNeeds;

export type ForPapers = Pick<Services, PaperServices>;
