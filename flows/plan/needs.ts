import type { Services } from "../../src/chat/services.ts";
import type { TellingNeeds } from "../../src/jobs/letters/tell-cadre.ts";

/** What making a plan known is given. */
export type PlanNeeds =
  | "words"
  | "cadres"
  | "entries"
  | "events"
  | "keptFiles"
  | "download"
  | "files"
  | "abilitiesAt"
  | "nudges"
  | "reminderSettings"
  | "deeds"
  | "withoutApp"
  | TellingNeeds;

export type PlanParts = Pick<Services, PlanNeeds>;
