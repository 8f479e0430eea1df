import { readOnce } from "../database/read-once.ts";
import type { Cadres } from "../people/cadres.ts";
import type { PeopleModels } from "../people/people-models.ts";
import type { WithoutApp } from "../people/without-app.ts";
import { awayOnce, type ReadAway } from "./away-once.ts";
import { type OrganisationReads, organisationReads } from "./organisation-reads.ts";

/** All that the standings of one question are read from, each thing once. */
export interface StandingReads extends OrganisationReads {
  linksOf: Cadres["linksOf"];
  away: ReadAway;
  /** Who is marked as taking part without an app. */
  marked: WithoutApp["all"];
}

export function standingReads(
  models: PeopleModels,
  {
    cadres,
    withoutApp,
    daysAway,
  }: { cadres: Pick<Cadres, "linksOf">; withoutApp: Pick<WithoutApp, "all">; daysAway: ReadAway },
): StandingReads {
  let marked: ReturnType<WithoutApp["all"]> | undefined;
  return {
    ...organisationReads(models),
    linksOf: readOnce(cadres.linksOf),
    away: awayOnce(daysAway),
    async marked() {
      marked ??= withoutApp.all();
      return marked;
    },
  };
}
