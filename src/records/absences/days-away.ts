import { absencesOf, confirmedSpans } from "../../rules/absences/absence.ts";
import { unitDays, unitsAround } from "../../rules/absences/unit-days.ts";
import type { Day } from "../../rules/calendar/time.ts";
import { type DaysAway, daysAway, type Span } from "../../rules/duties/days-away.ts";
import type { UnitFacts } from "../../rules/organisation/tree.ts";
import { byId } from "../database/by-id.ts";
import type { CadreRecord } from "../people/people-records.ts";
import type { AbsencesRecord, Whose } from "./absence-models.ts";

/** Reads when people were away with a reason, for judging. @param records reads the absences of many, those that have any */
export function createDaysAway(records: (ids: readonly Whose[]) => Promise<AbsencesRecord[]>) {
  const recordOf = byId(records);

  return {
    /** Who of these is away on a day by their own absence, and until when. */
    async awayOn(cadres: readonly string[], day: Day): Promise<ReadonlyMap<string, Day>> {
      const ids = cadres.map((code): Whose => `cadre:${code}`);
      const read = await records(ids);
      return new Map(
        read.flatMap(({ _id, acts }) => {
          const span = daysAway(confirmedSpans(absencesOf(acts))).find(
            ({ from, to }) => from <= day && day <= to,
          );
          return span ? [[_id.slice("cadre:".length), span.to] as const] : [];
        }),
      );
    },

    /** When each of these was away, their units' days among them; whoever never was is not in it. */
    async daysOf(
      records: readonly Pick<CadreRecord, "_id" | "facts">[],
      units: UnitFacts,
    ): Promise<ReadonlyMap<string, DaysAway>> {
      const around = unitsAround(
        records.flatMap(({ facts }) => facts),
        units,
      );
      const ids: Whose[] = [
        ...records.map(({ _id }): Whose => `cadre:${_id}`),
        ...[...around].map((code): Whose => `unit:${code}`),
      ];
      const read = (await Promise.all(ids.map(recordOf))).filter((record) => record !== undefined);
      if (read.length === 0) return NOBODY;
      const spans = new Map<Whose, Span[]>(
        read.map(({ _id, acts }) => [_id, confirmedSpans(absencesOf(acts))] as const),
      );
      const absent = new Map(
        [...around].flatMap((code) => {
          const own = spans.get(`unit:${code}`) ?? [];
          return own.length > 0 ? [[code, own] as const] : [];
        }),
      );
      const daysOfUnits = absent.size > 0 ? unitDays(units, absent) : () => [];
      return new Map(
        records.flatMap(({ _id, facts }) => {
          const all = [...(spans.get(`cadre:${_id}`) ?? []), ...daysOfUnits(facts)];
          return all.length > 0 ? [[_id, daysAway(all)] as const] : [];
        }),
      );
    },
  };
}

const NOBODY: ReadonlyMap<string, DaysAway> = new Map();
