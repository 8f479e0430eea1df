import type { Services } from "../../src/chat/services.ts";
import type { TellingNeeds } from "../../src/jobs/letters/tell-cadre.ts";

/** What the dialogs about a unit's lists are given. */
export type ListsNeeds = "words" | "cadres" | "discussions" | TellingNeeds;
export type ListsParts = Pick<Services, ListsNeeds>;
