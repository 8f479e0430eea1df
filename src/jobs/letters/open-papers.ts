import type { Services } from "../../chat/services.ts";
import { knowingHeads } from "../../records/notices/heads-to-tell.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { unitPaperIn } from "../../rules/unit-papers/unit-papers.ts";
import { tellOfModel } from "./model-letters.ts";
import { tellOfReport } from "./report-letters.ts";
import type { TellingNeeds } from "./tell-cadre.ts";

type Parts = Pick<Services, "words" | "cadres" | "unitPapers" | TellingNeeds>;

/**
 * For the worker's look at the clock: whoever comes to be in charge hears what units have handed in and waits, too. The text of one is
 * read only where somebody has yet to hear of it; of a synthesis there is nobody above to tell. Who decides is read once, not of each.
 */
export async function tellOfOpenPapers(services: Parts, at: number): Promise<void> {
  const open = (await services.unitPapers.openStandings(at)).flatMap((waiting) => {
    const named = unitPaperIn(waiting.handedIn.ref);
    return named && named.paper !== "synthesis" ? [{ waiting, named }] : [];
  });
  if (open.length === 0) return;
  const owners = open.map(({ waiting }) => waiting.handedIn.owner);
  const known = { ...services, ...(await decidersRead(services, owners, dayOf(at))) };
  for (const { waiting, named } of open)
    if (named.paper === "model") await tellOfModel(known, waiting, at);
    else await tellOfReport(known, waiting, named, at);
}

/** The same parts, which have read the heads above these units, and a unit's people once. */
async function decidersRead(
  services: Pick<Parts, "cadres" | "noticeAddresses">,
  owners: string[],
  today: Day,
) {
  const { cadres } = services;
  const heirs = await Promise.all(owners.map((owner) => cadres.heirOf(owner, today)));
  const units = await Promise.all(heirs.map(async (unit) => [unit, ...(await cadres.above(unit, today))]));
  const known = await knowingHeads(services, [...new Set(units.flat())], today);
  const people = new Map<string, Promise<Cadre[]>>();
  const members: typeof cadres.members = (unit, who, day) => {
    const key = `${unit} ${who.below} ${day}`;
    const read = people.get(key) ?? cadres.members(unit, who, day);
    people.set(key, read);
    return read;
  };
  return { ...known, cadres: { ...known.cadres, members } };
}
