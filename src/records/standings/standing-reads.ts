import { readOnce } from "../database/read-once.ts";
import type { Cadres } from "../people/cadres.ts";
import type { PeopleModels } from "../people/people-models.ts";
import type { WithoutApp } from "../people/without-app.ts";
import { type OrganisationReads, organisationReads } from "./organisation-reads.ts";

/** All that the standings of one question are read from, each thing once. */
export interface StandingReads extends OrganisationReads {
  linksOf: Cadres["linksOf"];
  /** Who is marked as taking part without an app. */
  marked: WithoutApp["all"];
}

export function standingReads(
  models: PeopleModels,
  cadres: Pick<Cadres, "linksOf">,
  withoutApp: Pick<WithoutApp, "all">,
): StandingReads {
  let marked: ReturnType<WithoutApp["all"]> | undefined;
  return {
    ...organisationReads(models),
    linksOf: readOnce(cadres.linksOf),
    async marked() {
      marked ??= withoutApp.all();
      return marked;
    },
  };
}
