import type { Services } from "../../src/chat/services.ts";
import type { TellingNeeds } from "../../src/jobs/letters/tell-cadre.ts";

/** What the dialogs about works are given. */
export type WorkNeeds =
  | "words"
  | "cadres"
  | "forms"
  | "works"
  | "standings"
  | "keptFiles"
  | "download"
  | "abilitiesAt"
  | "files"
  | TellingNeeds;

export type WorkParts = Pick<Services, WorkNeeds>;
