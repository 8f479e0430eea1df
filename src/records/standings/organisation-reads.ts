import { readOnce } from "../database/read-once.ts";
import { madeTrue } from "../people/made-true.ts";
import { cadresOf, membersOf } from "../people/member-lists.ts";
import type { PeopleModels } from "../people/people-models.ts";
import type { CadreRecord, UnitRecord } from "../people/people-records.ts";
import { storedUnits } from "../people/unit-order.ts";

/** What judging reads of the organisation: for all periods of one question each thing once. */
export interface OrganisationReads {
  units(): Promise<UnitRecord[]>;
  /** The codes of all cadres that may be in one of these units, each once. */
  listedIn(units: readonly string[]): Promise<string[]>;
  cadres(codes: readonly string[]): Promise<CadreRecord[]>;
}

type Models = Pick<PeopleModels, "units" | "unitMembers" | "cadreAddresses" | "cadres" | "rosterState">;

export function organisationReads(models: Models): OrganisationReads {
  let units: Promise<UnitRecord[]> | undefined;
  const lists = readOnce((codes: readonly string[]) => membersOf(models, codes));
  const records = readOnce(async (codes: readonly string[]) => {
    const read = await cadresOf(models, codes);
    return new Map(read.map((record) => [record._id, record]));
  });
  return {
    async units() {
      units ??= storedUnits(models);
      return madeTrue(models, await units);
    },
    listedIn: async (codes) => [...new Set([...(await lists(codes)).values()].flat())],
    cadres: async (codes) => [...(await records(codes)).values()],
  };
}
