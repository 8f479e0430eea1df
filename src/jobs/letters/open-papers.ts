import type { Services } from "../../chat/services.ts";
import { unitPaperIn } from "../../rules/unit-papers/unit-papers.ts";
import { tellOfModel } from "./model-letters.ts";
import { tellOfReport } from "./report-letters.ts";
import type { TellingNeeds } from "./tell-cadre.ts";

/** For the worker's look at the clock: whoever comes to be in charge hears what units have handed in and waits, too. The text of one is read only where somebody has yet to hear of it; of a synthesis there is nobody above to tell. */
export async function tellOfOpenPapers(
  services: Pick<Services, "words" | "cadres" | "unitPapers" | TellingNeeds>,
  at: number,
): Promise<void> {
  for (const waiting of await services.unitPapers.openStandings(at)) {
    const named = unitPaperIn(waiting.handedIn.ref);
    if (named?.paper === "model") await tellOfModel(services, waiting, at);
    if (named?.paper === "year-report") await tellOfReport(services, waiting, named, at);
  }
}
