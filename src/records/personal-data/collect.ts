import type { Connection } from "mongoose";
import { counted, type HowFar } from "../../rules/how-far.ts";
import { cadresOf } from "../people/member-lists.ts";
import type { PeopleModels } from "../people/people-models.ts";
import type { Holding, Whose } from "./holding.ts";

/** What is stored about a person: holding's name → documents, as plain JSON. */
export type PersonalDataExport = Partial<Record<Holding["name"], unknown[]>>;

/** Reads everything that is stored about a person, of these kinds. */
export function createCollecting(connection: Connection, models: PeopleModels, kept: readonly Holding[]) {
  /** The person's record as it holds now; what imports have marked or only prepared says nothing of the person. */
  async function account(cadre: string): Promise<object[]> {
    return (await cadresOf(models, [cadre])).map(({ added, next, ...record }) => record);
  }

  /** The documents of a kind; of a list to which others add the person's own part. */
  async function held(
    { collection, where, sharedList, knownToThem, others = [] }: Holding,
    who: Whose,
  ): Promise<object[]> {
    const documents = await connection.collection(collection).find(where(who)).toArray();
    return documents.map((document) => {
      const shown = Object.fromEntries(Object.entries(document).filter(([name]) => !others.includes(name)));
      if (sharedList === undefined) return shown;
      const all: { by?: unknown; who?: unknown }[] = document[sharedList] ?? [];
      const own =
        knownToThem?.(all, who.cadre) ??
        all.filter(({ by, who: about }) => about === who.cadre || by === who.cadre);
      return { ...shown, [sharedList]: own };
    });
  }

  /** Everything stored about a person; empty kinds are left out. */
  return async (who: Whose, howFar: HowFar = () => {}): Promise<PersonalDataExport> => {
    const read = counted(kept.length, howFar);
    const found: PersonalDataExport = {};
    for (const holding of kept) {
      const { name } = holding;
      const documents = name === "account" ? await account(who.cadre) : await held(holding, who);
      if (documents.length > 0) found[name] = JSON.parse(JSON.stringify(documents));
      read(1);
    }
    return found;
  };
}
