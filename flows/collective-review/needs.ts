import type { Services } from "../../src/chat/services.ts";
import type { TellingNeeds } from "../../src/jobs/letters/tell-cadre.ts";

/** What the dialogs about collective reviews are given. */
export type CollectiveNeeds =
  | "words"
  | "cadres"
  | "collectiveReviews"
  | "events"
  | "forms"
  | "standings"
  | "files"
  | "abilitiesAt"
  | "download"
  | TellingNeeds;

export type CollectiveParts = Pick<Services, CollectiveNeeds>;
