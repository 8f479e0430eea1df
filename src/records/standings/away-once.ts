import type { DaysAway } from "../../rules/duties/days-away.ts";
import { chunksOf } from "../database/chunks.ts";
import type { CadresOverTime } from "./each-judged.ts";

/** When cadres were away, by their codes; whoever never was is not in it. */
export type ReadAway = (
  cadres: Pick<CadresOverTime, "records" | "units">,
) => Promise<ReadonlyMap<string, DaysAway>>;

/** So many are asked about at a time. */
const CADRES_PER_CHUNK = 1000;

/** Reads it of each cadre once, for all periods of one question. */
export function awayOnce(read: ReadAway): ReadAway {
  const known = new Map<string, DaysAway | undefined>();
  return async ({ records, units }) => {
    const unread = records.filter(({ _id }) => !known.has(_id));
    for (const chunk of chunksOf(unread, CADRES_PER_CHUNK)) {
      const found = await read({ records: chunk, units });
      for (const { _id } of chunk) known.set(_id, found.get(_id));
    }
    const away = new Map<string, DaysAway>();
    for (const { _id } of records) {
      const days = known.get(_id);
      if (days) away.set(_id, days);
    }
    return away;
  };
}
