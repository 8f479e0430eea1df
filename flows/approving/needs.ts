import type { Services } from "../../src/chat/services.ts";
import type { TellingNeeds } from "../../src/jobs/letters/tell-cadre.ts";
import type { DeedEntries } from "../../src/records/deeds/deed-entry.ts";

/** What deciding about deeds needs, and telling of it. */
export type ApprovingNeeds = "words" | "cadres" | "deeds" | TellingNeeds;

export type ApprovingParts = Pick<Services, ApprovingNeeds>;

/** A deed and whose it is. Plain JSON. */
export interface Item {
  deed: DeedEntries;
  name: string;
  /** The name of the person's unit. */
  unit: string;
}
