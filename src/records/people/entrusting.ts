import {
  beforeEnding,
  type Entrusted,
  type EntrustedWork,
  isInForce,
  isOpen,
} from "../../rules/access/entrusted.ts";
import type { Day } from "../../rules/calendar/time.ts";
import { factAt } from "../../rules/organisation/dated.ts";
import { compareNames } from "../../rules/reading/names.ts";
import { cadresIn, cadresOf } from "./member-lists.ts";
import type { PeopleModels } from "./people-models.ts";
import type { CadreRecord } from "./people-records.ts";
import { isStillGiven } from "./seats.ts";

/** What a head has given somebody, as it stands on a day; for people to read. */
export interface EntrustedNow {
  id: string;
  work: EntrustedWork;
  /** The unit's code. */
  unit: string;
  until: Day;
  /** Not accepted yet. */
  isOffer: boolean;
  holder: { code: string; name: string };
  giver: { code: string; name: string };
}

/** Stand-ins and helpers: what heads give others for a time. Each lies in the record of the one who got it. */
export type Entrusting = ReturnType<typeof createEntrusting>;

export function createEntrusting(models: PeopleModels) {
  const { cadres } = models;

  function stateOf(
    records: readonly CadreRecord[],
    others: readonly CadreRecord[],
    { day, ending }: { day: Day; ending: string | undefined },
  ): EntrustedNow[] {
    const byKey = new Map([...others, ...records].map((record) => [record._id, record]));
    const named = (key: string) => ({
      code: key,
      name: factAt(byKey.get(key)?.facts ?? [], day)?.name ?? key,
    });
    return records
      .flatMap((record) => {
        const fact = factAt(record.facts, day);
        const parts = { day, recordOf: (key: string) => byKey.get(key) };
        return Object.values(record.entrusted ?? {})
          .map((one) => beforeEnding(one, ending))
          .filter((one) => fact?.active && isStillGiven(one, fact, parts))
          .map((one) => {
            const { id, work, unit, until, by } = one;
            const [holder, giver] = [named(record._id), named(by)];
            return { id, work, unit, until, isOffer: !isInForce(one, day), holder, giver };
          });
      })
      .sort((a, b) => compareNames(a.holder.name, b.holder.name));
  }

  return {
    /**
     * What was given in a unit and still counts, or waits to be accepted: for its members to see.
     * @param ending a message, which also sees what it has itself ended; see {@link Entrusted}
     */
    async ofUnit(unit: string, day: Day, ending?: string): Promise<EntrustedNow[]> {
      const records = await cadresIn(models, [unit]);
      return stateOf(records, [], { day, ending }).filter((one) => one.unit === unit);
    },

    /** The same of one person. */
    async of(cadre: string, day: Day, ending?: string): Promise<EntrustedNow[]> {
      const [record] = await cadresOf(models, [cadre]);
      if (!record) return [];
      const all = Object.values(record.entrusted ?? {}).map((one) => beforeEnding(one, ending));
      const open = all.filter((one) => isOpen(one, day));
      const givers = await cadresOf(models, [...new Set(open.map(({ by }) => by))]);
      const more = givers.flatMap(({ entrusted = {} }) => Object.values(entrusted).map(({ by }) => by));
      const others = [...givers, ...(await cadresOf(models, [...new Set(more)]))];
      return stateOf([record], others, { day, ending });
    },

    /** The same id is given once. */
    async give(cadre: string, entrusted: Entrusted): Promise<void> {
      const filter = { _id: cadre, [`entrusted.${entrusted.id}`]: { $exists: false } };
      await cadres.updateOne(filter, { $set: { [`entrusted.${entrusted.id}`]: entrusted } });
    },

    /** Once is enough; what has ended stays ended. */
    async accept(cadre: string, id: string, at: Date): Promise<void> {
      await cadres.updateOne(openOne(cadre, id), { $set: { [`entrusted.${id}.acceptedAt`]: at } });
    },

    /** @param ending names the message that ends it */
    async end(cadre: string, id: string, { ending, at }: { ending: string; at: Date }): Promise<void> {
      const end = { [`entrusted.${id}.endedAt`]: at, [`entrusted.${id}.ending`]: ending };
      await cadres.updateOne(openOne(cadre, id), { $set: end });
    },
  };
}

/** It is there, and has not been ended. */
function openOne(cadre: string, id: string) {
  return {
    _id: cadre,
    [`entrusted.${id}.until`]: { $exists: true },
    [`entrusted.${id}.endedAt`]: { $exists: false },
  };
}
