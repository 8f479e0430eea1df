import type { Services } from "../../src/chat/services.ts";
import type { TellingNeeds } from "../../src/jobs/letters/tell-cadre.ts";

/** What checking in needs, for whoever comes and for whoever holds the event. */
export type CheckInNeeds =
  | "words"
  | "cadres"
  | "events"
  | "deeds"
  | "standings"
  | "checkInTries"
  | "files"
  | "linkTyping"
  | "invitations"
  | "abilitiesAt"
  | TellingNeeds;

export type CheckInParts = Pick<Services, CheckInNeeds>;
