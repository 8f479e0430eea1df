import type { Services } from "../../src/chat/services.ts";
import type { TellingNeeds } from "../../src/jobs/letters/tell-cadre.ts";

/** What the dialogs about units' models are given. */
export type ModelNeeds =
  | "words"
  | "cadres"
  | "forms"
  | "unitPapers"
  | "download"
  | "abilitiesAt"
  | TellingNeeds;

export type ModelParts = Pick<Services, ModelNeeds>;
