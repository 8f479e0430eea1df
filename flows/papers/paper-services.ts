import type { Services } from "../../src/chat/services.ts";

/** What the papers are made from, and how they are handed over. */
export type PaperServices = "words" | "cadres" | "forms" | "policies" | "files" | "post" | "abilitiesAt";

export type ForPapers = Pick<Services, PaperServices>;
